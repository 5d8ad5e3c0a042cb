package org.lectern.handout.make;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.handout.Guidance;
import org.lectern.handout.Handout;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Part;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** Makes reader's editions. It asks the margins only for what the group as such may see. One thread at a time. */
public final class ReadersEditionMaker {
    private final Shelf shelf;
    private final Margins margins;
    private final Guidance terms;
    private final HandoutWords wording;
    private final Clock clock;

    public ReadersEditionMaker(Shelf shelf, Margins margins, Guidance terms, HandoutWords wording, Clock clock) {
        this.shelf = shelf;
        this.margins = margins;
        this.terms = terms;
        this.wording = wording;
        this.clock = clock;
    }

    /** The same in other fixed words. */
    public ReadersEditionMaker saying(HandoutWords other) {
        return new ReadersEditionMaker(shelf, margins, terms, other, clock);
    }

    /**
     * @param name the reading's slug, or an unambiguous beginning
     * @param passage which part; empty for the whole
     * @param withNotes whether the group's notes stand in the margin
     * @throws UserException where there is no such reading or passage
     */
    public ReadersEdition of(String name, Optional<Passage> passage, boolean withNotes) {
        String slug = shelf.resolve(name).slug();
        Reading reading = shelf.load(slug).orElseThrow(() -> new UserException("no reading " + name));
        Passage whole = new Passage(
                Address.of(1, 0), Address.of(Math.max(1, reading.chapters().size()), 0));
        Part part = new Part(slug, passage.orElse(whole));
        Assignment assignment = Assignment.of(List.of(part), shelf);
        List<Spot> spots = assignment.spots(part);
        if (spots.isEmpty()) {
            throw new UserException(
                    slug + " has no " + part.passage(), new WayOut("outline " + slug, "shows what it has"));
        }
        List<Note> notes = withNotes ? margins.ofGroup(slug) : List.of();
        Citations citations = new Citations(assignment, wording);
        List<Handout.Source> sources = new ReadingList(assignment).sources();
        return new ReadersEdition(
                slug,
                reading.about().language().isEmpty() ? "en" : reading.about().language(),
                wording.language(),
                sources.getFirst(),
                passage.map(Citations::address).orElse(""),
                assignment.chapters(part).stream()
                        .map(chapter -> chapter(chapter, spots, notes, citations))
                        .toList(),
                Glossary.ofGuides(assignment, terms, citations),
                clock.instant());
    }

    private static ReadersEdition.Chapter chapter(
            Chapter chapter, List<Spot> spots, List<Note> notes, Citations citations) {
        List<ReadersEdition.Block> blocks = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Block.Heading heading -> blocks.add(new ReadersEdition.Heading(Sanitizer.line(heading.title())));
                case Block.Rule rule -> blocks.add(new ReadersEdition.Rule());
                case Block.Paragraph paragraph ->
                    spots.stream()
                            .filter(spot -> spot.address().chapter() == chapter.number()
                                    && spot.paragraph().equals(paragraph))
                            .forEach(spot -> blocks.add(paragraph(spot, notes, citations)));
            }
        }
        return new ReadersEdition.Chapter(chapter.number(), Sanitizer.line(chapter.title()), blocks);
    }

    private static ReadersEdition.Paragraph paragraph(Spot spot, List<Note> notes, Citations citations) {
        List<Note> here = notes.stream()
                .filter(note -> note.slug().equals(spot.slug())
                        && note.anchor().passage().first().compareTo(spot.address()) == 0)
                .toList();
        return new ReadersEdition.Paragraph(
                spot.address().toString(),
                spot.paragraph().kind().word(),
                Sanitizer.text(spot.paragraph().text()),
                OpenNotes.of(here, citations, Integer.MAX_VALUE).remarks(),
                spot.paragraph().footnotes().stream()
                        .map(note -> new ReadersEdition.Footnote(
                                Sanitizer.line(note.label()), note.at(), Sanitizer.text(note.text())))
                        .toList());
    }
}
