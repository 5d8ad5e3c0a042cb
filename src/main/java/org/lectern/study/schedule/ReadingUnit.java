package org.lectern.study.schedule;

import java.util.ArrayList;
import java.util.List;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;

/**
 * A piece of reading that a plan keeps whole: a chapter as a rule, a part of one where it is cut.
 *
 * @param words how many it has
 */
public record ReadingUnit(String slug, Passage passage, int words) {

    /** The chapters of a reading. */
    public static List<ReadingUnit> chapters(Summary reading) {
        List<ReadingUnit> pieces = new ArrayList<>();
        for (Summary.ChapterSummary chapter : reading.chapters()) {
            Address address = new Address(chapter.number(), 0, reading.about().digest());
            pieces.add(new ReadingUnit(reading.slug(), Passage.of(address), chapter.words()));
        }
        return pieces;
    }

    /** The pieces as few parts of an assignment: neighbours that can be said as one passage are. */
    static List<Part> assignment(List<ReadingUnit> pieces) {
        List<Part> parts = new ArrayList<>();
        for (ReadingUnit piece : pieces) {
            if (!parts.isEmpty() && continues(parts.getLast(), piece)) {
                Passage begun = parts.removeLast().passage();
                parts.add(new Part(
                        piece.slug(), new Passage(begun.first(), piece.passage().last())));
            } else {
                parts.add(new Part(piece.slug(), piece.passage()));
            }
        }
        return parts;
    }

    private static boolean continues(Part part, ReadingUnit piece) {
        Address end = part.passage().last();
        Address next = piece.passage().first();
        if (!part.slug().equals(piece.slug())
                || part.passage().wholeChapters() != piece.passage().wholeChapters()
                || end.digest() != next.digest()) {
            return false;
        }
        return part.passage().wholeChapters()
                ? next.chapter() == end.chapter() + 1
                : next.chapter() == end.chapter() && next.paragraph() == end.paragraph() + 1;
    }
}
