package org.lectern.desk;

import org.lectern.reading.Reading;
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

    /** Where one reads on. */
    public Place place(Place place) {
        return same() ? place : CarriedPlace.of(place, new Carry(seen, now));
    }
}
