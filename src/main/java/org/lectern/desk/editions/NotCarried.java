package org.lectern.desk.editions;

import org.lectern.reading.Passage;

/**
 * Something of a member's whose passage another copy of a reading hasn't. Nothing is thrown away: it stands on the chapter now.
 *
 * @param id of the note or the question; else empty
 * @param member whose it is
 * @param was where it stood
 * @param now where it stands
 * @param words a note's old quotation, or the question; may be somebody's private affair
 */
public record NotCarried(What what, String id, String member, Passage was, Passage now, String words) {

    /** What it is. */
    public enum What {
        NOTE("note"),
        QUESTION("question"),
        PROGRESS("progress");

        private final String word;

        What(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
