package org.lectern.desk.editions;

import org.lectern.reading.Reading;
import org.lectern.study.notes.Anchor;
import org.lectern.study.progress.Place;

/**
 * Where things are in a text as it is now, for somebody who has it before them as it was: by the rules that carry notes to a
 * better copy.
 *
 * @param seen the text as they see it
 * @param now the text as it is on the shelf
 */
public record SeenText(Reading seen, Reading now) {

    /** Whether it is the same text still. */
    public boolean same() {
        return seen.revision() == now.revision();
    }

    /** Where a note stands; on its chapter, with the words as quotation, where these are gone. */
    public Anchor anchor(Anchor anchor) {
        return same() ? anchor : CarriedAnchor.of(anchor, new PassageMapping(seen, now));
    }

    /** Where one reads on. */
    public Place place(Place place) {
        return same() ? place : CarriedPlace.of(place, new PassageMapping(seen, now));
    }
}
