package org.lectern.importing.format.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands between {@code ---} lines at the top of a Markdown text: one value a key, as YAML writes plain and quoted
 * text; anything deeper is passed over.
 *
 * @param body the text below it; the whole text where there is none
 */
record FrontMatter(Map<String, String> values, String body) {
    private static final int MOST_LINES = 60;

    static FrontMatter of(String text) {
        if (text.startsWith("% ") && text.indexOf("\n%") == text.indexOf('\n')) {
            return titleBlock(text);
        }
        if (!text.startsWith("---\n")) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new LinkedHashMap<>();
        int from = 4;
        String last = "";
        for (int line = 0; line < MOST_LINES; line++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                break;
            }
            String content = text.substring(from, end);
            from = end + 1;
            if (content.strip().equals("---") || content.strip().equals("...")) {
                return values.isEmpty()
                        ? new FrontMatter(Map.of(), text)
                        : new FrontMatter(values, text.substring(from));
            }
            int colon = content.indexOf(':');
            String item = content.strip();
            if (item.startsWith("- ") && !last.isEmpty()) {
                values.merge(last, plain(item.substring(2)), (one, more) -> one.isEmpty() ? more : one + ", " + more);
            }
            if (colon > 0 && Character.isLetter(content.charAt(0))) {
                last = content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(last, plain(content.substring(colon + 1)));
            }
        }
        return new FrontMatter(Map.of(), text);
    }

    /** Up to three lines after {@code %}: title, authors, date, as pandoc has them. */
    private static FrontMatter titleBlock(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int from = 0;
        for (String key : List.of("title", "author", "date")) {
            if (text.startsWith("%", from)) {
                int end = text.indexOf('\n', from);
                int to = end < 0 ? text.length() : end;
                values.put(key, text.substring(from + 1, to).strip());
                from = Math.min(text.length(), to + 1);
            }
        }
        return new FrontMatter(values, text.substring(from));
    }

    boolean present() {
        return !values.isEmpty();
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    private static String plain(String raw) {
        String value = raw.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            value = value.substring(1, value.length() - 1).strip();
        }
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
