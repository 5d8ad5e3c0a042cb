package org.lectern.importing.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it was printed.
 *
 * @param text without white space at either end
 * @param indent columns of white space in front, a tab reaching the next multiple of 8
 */
public record Line(String text, int indent) {
    public static final Line BLANK = new Line("", 0);

    public boolean blank() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** One line, as written. */
    public static Line of(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        int indent = 0;
        for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
            indent += raw.charAt(i) == '\t' ? 8 - indent % 8 : 1;
        }
        return new Line(text, indent);
    }

    /** The lines of a text whose lines end in {@code \n}. */
    public static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
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
