package org.lectern.tui.reader;

import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;

/**
 * A line of the page.
 *
 * @param paragraph the number of the paragraph it belongs to; 0 for what has none
 * @param start where it begins in the paragraph's text, in UTF-16 units
 * @param end where it ends there, spaces at the break left out
 * @param indent columns before it
 * @param first whether it is its paragraph's first
 * @param text what it holds of the paragraph's text
 * @param extra columns by which its spaces are widened together
 * @param hyphen whether a hyphen is added at its end
 * @param signs signs of footnotes in it, in their order
 */
record TextRow(
        RowKind shape,
        int paragraph,
        int start,
        int end,
        int indent,
        boolean first,
        String text,
        int extra,
        boolean hyphen,
        List<Sign> signs) {
    static final TextRow BLANK = new TextRow(RowKind.BLANK, 0, 0, 0, 0, false, "");

    /** A footnote's sign as it is painted, behind so many characters of the paragraph's text. */
    record Sign(int at, String words) {}

    TextRow(RowKind shape, int paragraph, int start, int end, int indent, boolean first, String text) {
        this(shape, paragraph, start, end, indent, first, text, 0, false, List.of());
    }

    /** The line as it is painted: its spaces widened, signs and hyphen added. */
    String painted() {
        return extra == 0 && signs.isEmpty()
                ? hyphen ? text + "-" : text
                : painted(text.length(), true) + (hyphen ? "-" : "");
    }

    /** How many columns of the painted line stand before an offset of the paragraph's text; signs at it counted. */
    int column(int offset) {
        return DisplayWidth.of(painted(Math.clamp((long) offset - start, 0, text.length()), true));
    }

    /** The column behind the character that ends at an offset; a sign that follows it not counted. */
    int columnBehind(int offset) {
        return DisplayWidth.of(painted(Math.clamp((long) offset - start, 0, text.length()), false));
    }

    /** The cluster that is painted in a column, or the last one before it, as an offset in the paragraph's text. */
    int offset(int column) {
        int found = 0;
        for (int at = 0; at < text.length() && column(start + at) <= column; at = Graphemes.next(text, at)) {
            found = at;
        }
        return start + found;
    }

    private String painted(int upTo, boolean lastSign) {
        if (extra == 0 && signs.isEmpty()) {
            return text.substring(0, upTo);
        }
        int spaces = (int) text.chars().filter(c -> c == ' ').count();
        StringBuilder painted = new StringBuilder(text.length() + extra);
        int seen = 0;
        int next = 0;
        for (int at = 0; at <= upTo; at++) {
            while (next < signs.size() && signs.get(next).at() - start <= at) {
                boolean shown = at < upTo || lastSign;
                painted.append(shown ? signs.get(next).words() : "");
                next++;
            }
            if (at < upTo) {
                char c = text.charAt(at);
                painted.append(c);
                if (c == ' ' && extra > 0) {
                    painted.repeat(' ', (seen + 1) * extra / spaces - seen * extra / spaces);
                    seen++;
                }
            }
        }
        return painted.toString();
    }
}
