package org.lectern.study.notes;

import org.lectern.reading.Passage;

/**
 * How a note finds its passage.
 *
 * @param quote the words selected, sanitised; empty where the note is on the passage as a whole. A note that came from a
 *     digest, or whose passage is gone from a newer copy, stands on a chapter and keeps the old words here
 * @param start where the quote begins in the first paragraph's text, in UTF-16 units; -1 where it isn't there word for word
 */
public record Anchor(Passage passage, String quote, int start) {

    public static Anchor of(Passage passage) {
        return new Anchor(passage, "", -1);
    }
}
