package org.lectern.desk.notes;

import org.jspecify.annotations.Nullable;
import org.lectern.study.notes.Note;

/**
 * A note as it was kept, and where that is for who wrote it.
 *
 * @param before the same note as it was; {@code null} where it is new
 */
public record KeptNote(
        Note note, Standing standing, @Nullable Note before) {

    /** Whether it stood there already and nothing was written. */
    public boolean stood() {
        return note.equals(before);
    }

    /** Where a note stands, beside where its writer put it. */
    public enum Standing {
        /** Where it was put. */
        AS_WRITTEN,
        /** At the same words, which are elsewhere now: the text was changed meanwhile. */
        MOVED,
        /** On its chapter, with the words as quotation: the text was changed meanwhile, and the words are gone. */
        ON_CHAPTER
    }
}
