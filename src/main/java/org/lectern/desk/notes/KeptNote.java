package org.lectern.desk.notes;

import org.lectern.study.notes.Note;

/** A note as it was kept, and where that is for who wrote it. */
public record KeptNote(Note note, Standing standing) {

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
