package org.lectern.study.notes;

import org.lectern.reading.Passage;

/**
 * How a note finds its passage.
 *
 * @param quote the words selected, sanitised; empty where the note is on the passage as a whole. A note that came from a
 *     digest, or whose passage is gone from a newer copy, stands on a chapter and keeps the old words here
 * @param start where the quote begins in the first paragraph's text, in UTF-16 units; -1 where it isn't there word for word
 * @param gone the words of the paragraph that the note stood on, by which it comes back with them, where a newer copy of the
 *     text lacks that; else empty
 */
public record Anchor(Passage passage, String quote, int start, String gone) {

    /** One whose passage is there. */
    public Anchor(Passage passage, String quote, int start) {
        this(passage, quote, start, "");
    }

    public static Anchor of(Passage passage) {
        return new Anchor(passage, "", -1);
    }

    /** Whether the note's passage is gone, so that it stands on a chapter. */
    public boolean orphaned() {
        return !gone.isEmpty();
    }
}
