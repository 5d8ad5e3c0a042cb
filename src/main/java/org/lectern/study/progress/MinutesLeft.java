package org.lectern.study.progress;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.reading.Passage;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** What is left to read before a session. */
public final class MinutesLeft {

    private MinutesLeft() {}

    /**
     * Whole minutes, rounded up, of the session's assignment that a member has still to read: nothing of chapters that are
     * read or studied, of one being read the paragraphs after the furthest. A part of a chapter counts as many of its
     * words as its paragraphs are of all. A paragraph that several parts name counts once, a reading that is gone not at
     * all.
     *
     * @param progress the member's; none for the whole assignment
     */
    public static int minutes(
            Session session, List<Summary> readings, List<ChapterProgress> progress, int wordsPerMinute) {
        double words = 0;
        for (Summary reading : readings) {
            Map<Integer, BitSet> assigned = assigned(session, reading);
            for (Map.Entry<Integer, BitSet> chapter : assigned.entrySet()) {
                Summary.ChapterSummary summary = reading.chapters().get(chapter.getKey() - 1);
                words += (double) summary.words()
                        * left(chapter.getValue(), of(progress, reading.slug(), summary.number()))
                        / Math.max(1, summary.paragraphs());
            }
        }
        return ReadingTime.minutes((int) Math.round(words), wordsPerMinute);
    }

    /** The numbers of the assigned paragraphs, by chapter. */
    private static Map<Integer, BitSet> assigned(Session session, Summary reading) {
        Map<Integer, BitSet> assigned = new HashMap<>();
        for (Part part : session.assignment()) {
            if (!part.slug().equals(reading.slug())) {
                continue;
            }
            Passage passage = part.passage();
            int last = Math.min(passage.last().chapter(), reading.chapters().size());
            for (int chapter = passage.first().chapter(); chapter <= last; chapter++) {
                BitSet numbers = assigned.computeIfAbsent(chapter, none -> new BitSet());
                add(
                        numbers,
                        passage,
                        reading.chapters().get(chapter - 1),
                        reading.about().digest());
            }
        }
        return assigned;
    }

    private static void add(BitSet numbers, Passage passage, Summary.ChapterSummary chapter, boolean digest) {
        // Addresses of a digest say nothing about the text but the chapter, and the other way round.
        boolean whole = passage.wholeChapters() || passage.first().digest() != digest;
        int from = whole || chapter.number() > passage.first().chapter()
                ? 1
                : passage.first().paragraph();
        int to = whole || chapter.number() < passage.last().chapter()
                ? chapter.paragraphs()
                : Math.min(passage.last().paragraph(), chapter.paragraphs());
        if (from <= to) {
            numbers.set(from, to + 1);
        }
    }

    private static int left(BitSet paragraphs, ChapterProgress progress) {
        return switch (progress.state()) {
            case READ, STUDIED -> 0;
            case UNREAD -> paragraphs.cardinality();
            case READING ->
                paragraphs
                        .get(progress.furthest() + 1, Math.max(progress.furthest() + 1, paragraphs.length()))
                        .cardinality();
        };
    }

    private static ChapterProgress of(List<ChapterProgress> progress, String slug, int chapter) {
        for (ChapterProgress one : progress) {
            if (one.chapter() == chapter && one.slug().equals(slug)) {
                return one;
            }
        }
        return new ChapterProgress(slug, chapter, State.UNREAD, 0);
    }
}
