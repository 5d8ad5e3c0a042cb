package org.lectern.desk.mend;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.text.Words;

/** Where words stand in a paragraph. */
final class Places {

    private Places() {}

    /**
     * Where the words begin: as they are written, else whatever their case and what stands between them; -1 where they aren't
     * there.
     */
    static int of(String text, String words) {
        int exact = text.indexOf(words.strip());
        if (exact >= 0 && !words.isBlank()) {
            return opened(text, exact);
        }
        String pattern = Words.of(words).stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
        if (pattern.isEmpty()) {
            return -1;
        }
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return found.find() ? opened(text, found.start()) : -1;
    }

    /** The same place with the marks that open a quotation there; 0 where nothing stands before it. */
    private static int opened(String text, int at) {
        int from = at;
        while (from > 0 && isOpening(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(0, from).isBlank() ? 0 : from;
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return c == '"' || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION;
    }
}
