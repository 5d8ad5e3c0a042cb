package org.lectern.tui.app;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;

/** What is said below, in rows. */
final class StatusLine {
    private static final String MORE = "…";

    private StatusLine() {}

    /**
     * Its rows; where there are more than may be, the last one ends after a word, with an ellipsis.
     *
     * @param columns at least 2
     * @param most at least 1
     */
    static List<String> lines(String said, int columns, int most) {
        List<TextLine> wrapped = LineBreaker.wrap(said, columns);
        List<String> lines = new ArrayList<>();
        for (TextLine line : wrapped.subList(0, Math.min(most, wrapped.size()))) {
            // What must not be parted is apart no more once it is placed.
            lines.add(line.of(said).stripTrailing().replace('\u00A0', ' '));
        }
        if (wrapped.size() > most) {
            lines.add(shortened(lines.removeLast(), columns));
        }
        return lines;
    }

    private static String shortened(String line, int columns) {
        String words = bare(line);
        while (DisplayWidth.of(words) + 1 > columns) {
            int space = words.lastIndexOf(' ');
            words = bare(space > 0 ? words.substring(0, space) : words.substring(0, words.length() - 1));
        }
        return words + MORE;
    }

    /** Without what only leads on to more. */
    private static String bare(String words) {
        return words.replaceFirst("[\\s,;:·]+$", "");
    }
}
