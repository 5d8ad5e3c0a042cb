package org.lectern.tui.screen;

import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;

/** Text measured and cut in columns of the screen. */
public final class Cells {

    private Cells() {}

    /** How much of the text, in UTF-16 units, fits in so many columns; whole clusters. */
    public static int fitting(String text, int columns) {
        int width = 0;
        for (int from = 0; from < text.length(); ) {
            int next = Graphemes.next(text, from);
            int more = DisplayWidth.ofCluster(text, from, next);
            if (width + more > columns) {
                return from;
            }
            width += more;
            from = next;
        }
        return text.length();
    }

    /** The text, or as much of it as fits with an ellipsis behind. */
    public static String clip(String text, int columns) {
        if (columns <= 0) {
            return "";
        }
        int fitting = fitting(text, columns);
        return fitting == text.length()
                ? text
                : text.substring(0, fitting(text, columns - 1)).stripTrailing() + "…";
    }

    /** The text clipped, or filled up with spaces, to exactly so many columns. */
    public static String fill(String text, int columns) {
        String clipped = clip(text, columns);
        return clipped + " ".repeat(Math.max(0, columns - DisplayWidth.of(clipped)));
    }

    /** The text clipped, or with spaces before it, to exactly so many columns. */
    public static String right(String text, int columns) {
        String clipped = clip(text, columns);
        return " ".repeat(Math.max(0, columns - DisplayWidth.of(clipped))) + clipped;
    }
}
