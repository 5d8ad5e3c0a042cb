package org.lectern.handout.sheet;

import java.util.List;

/** What a section of a sheet is made of. */
public sealed interface Piece {

    /** A paragraph of its own. */
    record Text(Line line) implements Piece {}

    /** A heading below the section's. */
    record Subhead(String text) implements Piece {}

    /**
     * Words quoted from a reading.
     *
     * @param at their address
     * @param text may have lines, which stay
     * @param aside what is said about them; may be empty
     */
    record Quote(String at, String text, String aside) implements Piece {}

    /** A list. */
    record Items(Sort sort, List<Entry> entries) implements Piece {

        public Items {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A table to write in.
     *
     * @param rows each as long as the headings; an empty cell is for a pen
     */
    record Grid(List<String> headings, List<List<String>> rows) implements Piece {

        public Grid {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of bars.
     *
     * @param levels each from 0 to 4
     * @param words the same in words
     */
    record Strip(String label, List<Integer> levels, String words) implements Piece {

        public Strip {
            levels = List.copyOf(levels);
        }
    }

    /** Ruled lines to write on. */
    record Rules(int lines) implements Piece {}

    /**
     * An item of a list.
     *
     * @param marker its number, hour, word or address; may be empty
     * @param aside where it stands in the reading, or how long it takes; may be empty
     * @param depth 0, or how deep it stands below the one before it that is less deep
     * @param below what is said about it, below it; may be empty
     */
    record Entry(String marker, Line text, String aside, int depth, Line below) {

        public Entry(String marker, Line text, String aside, int depth) {
            this(marker, text, aside, depth, Line.EMPTY);
        }
    }

    /** What a list holds. */
    enum Sort {
        READING,
        RUN,
        TERMS,
        QUESTIONS,
        NOTES,
        CARRIED,
        MARKS
    }
}
