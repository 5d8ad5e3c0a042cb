package org.lectern.desk.editions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.notes.Anchor;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;

/**
 * Where things are in a text as it is now, for somebody who has it before them as it was: by the rules that carry notes to a
 * better copy.
 *
 * @param seen the text as they see it
 * @param now the text as it is on the shelf
 */
public record SeenText(Reading seen, Reading now) {

    /**
     * The text that somebody has before them beside the one on the shelf; empty where that is the same.
     *
     * @param seen the text before them; {@code null} where that is the one on the shelf
     */
    public static Optional<SeenText> stale(Shelf shelf, String slug, @Nullable Reading seen) {
        return seen == null || !seen.slug().equals(slug) || shelf.revision(slug) == seen.revision()
                ? Optional.empty()
                : shelf.load(slug).map(now -> new SeenText(seen, now));
    }

    /** Whether it is the same text still. */
    public boolean same() {
        return seen.revision() == now.revision();
    }

    /** Where a note stands; on its chapter, with the words as quotation, where these are gone. */
    public Anchor anchor(Anchor anchor) {
        return same() ? anchor : CarriedAnchor.of(anchor, new PassageMapping(seen, now));
    }

    /** The chapter that has most of this one's text now; empty where none has any. */
    public Optional<Integer> chapter(int number) {
        return same() ? Optional.of(number) : new PassageMapping(seen, now).knownChapter(number);
    }

    /** How far one is in a chapter, where its text is now; empty where it is gone. */
    public Optional<ChapterProgress> progress(ChapterProgress progress) {
        if (same()) {
            return Optional.of(progress);
        }
        Address furthest = Address.of(progress.chapter(), Math.max(1, progress.furthest()));
        return new PassageMapping(seen, now)
                .paragraph(furthest)
                .map(there ->
                        new ChapterProgress(progress.slug(), there.chapter(), progress.state(), there.paragraph()));
    }

    /** Where one reads on. */
    public Place place(Place place) {
        return same() ? place : CarriedPlace.of(place, new PassageMapping(seen, now));
    }
}
