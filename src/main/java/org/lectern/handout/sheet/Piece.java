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

    /** Ruled lines to write on. */
    record Rules(int lines) implements Piece {}

    /**
     * An item of a list.
     *
     * @param marker its number, hour, word or address; may be empty
     * @param aside where it stands in the reading, or how long it takes; may be empty
     * @param depth 0, or how deep it stands below the one before it that is less deep
     */
    record Entry(String marker, Line text, String aside, int depth) {}

    /** What a list holds. */
    enum Sort {
        READING,
        RUN,
        TERMS,
        QUESTIONS,
        NOTES,
        CARRIED
    }
}
