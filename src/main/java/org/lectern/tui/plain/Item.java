package org.lectern.tui.plain;

import org.lectern.reading.Address;
import org.lectern.study.notes.Note;
import org.lectern.tui.work.Outcome;
import org.lectern.tui.work.Unfinished;

/** What stands behind a number of the last list. */
sealed interface Item {

    record OfNote(Note note) implements Item {}

    record OfQuestion(Outcome.Asked asked) implements Item {}

    record OfPlace(String slug, Address address) implements Item {}

    record OfDraft(Unfinished draft) implements Item {}

    record OfLink(String link) implements Item {}

    record OfReading(String slug) implements Item {}
}
