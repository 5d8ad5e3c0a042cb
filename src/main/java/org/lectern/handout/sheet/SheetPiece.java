package org.lectern.handout.sheet;

import java.util.List;

/** What a section of a sheet is made of. */
public sealed interface SheetPiece {

    /** A paragraph of its own. */
    record Text(SheetLine line) implements SheetPiece {}

    /** A heading below the section's. */
    record Subhead(String text) implements SheetPiece {}

    /**
     * Words quoted from a reading.
     *
     * @param at their address
     * @param text its lines stay; {@link Quote#numbered} says which bear a number
     * @param aside what is said about them; may be empty
     */
    record Quote(String at, String text, String aside) implements SheetPiece {
        private static final int EACH = 5;

        /** So many lines stay together at the foot of a page, and at the top of one. */
        private static final int TOGETHER = 3;

        public List<String> lines() {
            return text.isEmpty() ? List.of("") : text.lines().toList();
        }

        /** The number that a line bears, every fifth one; empty for others. */
        public static String numbered(int line) {
            return line % EACH == 0 ? Integer.toString(line) : "";
        }

        /** Whether it is long enough to go on over a page. */
        public boolean parts() {
            return lines().size() >= 2 * TOGETHER;
        }

        /** Whether a page may end behind a line, counted from 1. */
        public boolean mayPartAfter(int line) {
            int all = lines().size();
            return line == all || (parts() && line >= TOGETHER && line <= all - TOGETHER);
        }
    }

    /** A list. */
    record Items(Sort sort, List<Entry> entries) implements SheetPiece {

        public Items {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A table to write in.
     *
     * @param rows each as long as the headings; an empty cell is for a pen
     */
    record Grid(List<String> headings, List<List<String>> rows) implements SheetPiece {

        public Grid {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of bars, with bars hanging below it where there are two sides to show.
     *
     * @param up how high each bar is, from 0
     * @param down how deep each one below it hangs; empty where there is one side only
     * @param most as high or deep as a bar could be; as high as the highest where it is less
     * @param words the same in words
     */
    record Chart(String label, List<Integer> up, List<Integer> down, int most, String words) implements SheetPiece {

        public Chart {
            up = List.copyOf(up);
            down = List.copyOf(down);
            int highest = Math.max(highest(up), highest(down));
            most = Math.max(1, Math.max(most, highest));
        }

        private static int highest(List<Integer> bars) {
            return bars.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** Ruled lines to write on. */
    record Rules(int lines) implements SheetPiece {}

    /**
     * An item of a list.
     *
     * @param marker its number, hour, word or address; may be empty
     * @param aside where it stands in the reading, or how long it takes; may be empty
     * @param depth 0, or how deep it stands below the one before it that is less deep
     * @param below what is said about it, a line each below it
     */
    record Entry(String marker, SheetLine text, String aside, int depth, List<SheetLine> below) {

        public Entry {
            below = List.copyOf(below);
        }

        public Entry(String marker, SheetLine text, String aside, int depth) {
            this(marker, text, aside, depth, List.of());
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
