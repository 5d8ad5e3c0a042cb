package org.lectern.tui.plain;

import org.lectern.reading.Address;
import org.lectern.study.notes.Note;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.Unfinished;

/** What stands behind a number of the last list. */
sealed interface ListedItem {

    record OfNote(Note note) implements ListedItem {}

    record OfQuestion(DeskResult.Asked asked) implements ListedItem {}

    record OfPlace(String slug, Address address) implements ListedItem {}

    record OfDraft(Unfinished draft) implements ListedItem {}

    record OfLink(String link) implements ListedItem {}

    /** Something asked about, and what does it all the same. */
    record OfDoubt(DeskRequest yes) implements ListedItem {}

    record OfReading(String slug) implements ListedItem {}
}
