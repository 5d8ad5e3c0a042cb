package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.SetSign;

/**
 * A line as it was printed.
 *
 * @param text without white space at either end
 * @param indent columns of white space in front, a tab reaching the next multiple of 8
 * @param set whether a paragraph begins with it that goes on up to the next blank line, as the source knows
 * @param overleaf whether its paragraph goes on on the next page, as the source knows
 */
public record PrintedLine(String text, int indent, boolean set, boolean overleaf) {
    public static final PrintedLine BLANK = new PrintedLine("", 0);

    public PrintedLine(String text, int indent) {
        this(text, indent, false, false);
    }

    public boolean blank() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** The column after its last character. */
    public int end() {
        return indent + text.length();
    }

    /** One line, as written. */
    public static PrintedLine of(String raw) {
        String text = SetSign.without(raw.strip());
        if (text.isEmpty()) {
            return BLANK;
        }
        String signs = raw.substring(raw.stripTrailing().length() - (raw.strip().length() - text.length()));
        boolean set = signs.contains(SetSign.PARAGRAPH);
        boolean overleaf = signs.contains(SetSign.OVERLEAF);
        int indent = 0;
        for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
            indent += raw.charAt(i) == '\t' ? 8 - indent % 8 : 1;
        }
        return new PrintedLine(text, indent, set, overleaf);
    }

    /** The lines of a text whose lines end in {@code \n}. */
    public static List<PrintedLine> all(String text) {
        List<PrintedLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                end = text.length();
            }
            lines.add(of(text.substring(from, end)));
            from = end + 1;
        }
        return lines;
    }
}
