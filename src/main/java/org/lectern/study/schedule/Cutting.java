package org.lectern.study.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.text.Words;

/** How a chapter that is too long for one session could be read in parts. */
public final class Cutting {

    /** A chapter is too long beyond so many times a session's target. */
    private static final double TOO_LONG = 1.5;

    private Cutting() {}

    /** Whether a piece of so many words should be cut where a session should have so many. */
    public static boolean tooLong(int words, double target) {
        return target > 0 && words > TOO_LONG * target;
    }

    /**
     * The chapter in parts of about the target's length: at its sections, unless a part would still be too long, else at
     * paragraphs. One piece, the chapter, where it isn't too long or can't be cut.
     *
     * @param digest whether the reading is a digest
     * @param target words
     */
    public static List<ReadingUnit> cut(String slug, boolean digest, Chapter chapter, double target) {
        List<Block.Paragraph> paragraphs = chapter.paragraphs();
        List<Integer> words = paragraphs.stream()
                .map(paragraph -> Words.count(paragraph.text()))
                .toList();
        int all = words.stream().mapToInt(Integer::intValue).sum();
        Address whole = new Address(chapter.number(), 0, digest);
        if (!tooLong(all, target) || paragraphs.size() < 2) {
            return List.of(new ReadingUnit(slug, Passage.of(whole), all));
        }
        int parts = Math.max(2, (int) Math.round(all / target));
        List<ReadingUnit> sections = pieces(slug, digest, chapter, words, parts, sectionStarts(chapter));
        if (sections.size() > 1 && sections.stream().noneMatch(piece -> tooLong(piece.words(), target))) {
            return sections;
        }
        List<Integer> every = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            every.add(i);
        }
        return pieces(slug, digest, chapter, words, parts, every);
    }

    /** Indexes of the paragraphs that a section, or the chapter, begins with. */
    private static List<Integer> sectionStarts(Chapter chapter) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        int paragraphs = chapter.paragraphs().size();
        for (Chapter.Section section : chapter.sections()) {
            if (section.paragraph() <= paragraphs) {
                starts.add(section.paragraph() - 1);
            }
        }
        return List.copyOf(starts);
    }

    private static List<ReadingUnit> pieces(
            String slug, boolean digest, Chapter chapter, List<Integer> words, int parts, List<Integer> starts) {
        List<Integer> loads = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            loads.add(words.subList(starts.get(i), to).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
        List<ReadingUnit> pieces = new ArrayList<>();
        int at = 0;
        for (int size : Balance.sizes(loads, Collections.nCopies(Math.min(parts, loads.size()), 1))) {
            if (size > 0) {
                int to = at + size < starts.size() ? starts.get(at + size) : words.size();
                Address first = new Address(chapter.number(), starts.get(at) + 1, digest);
                Address last = new Address(chapter.number(), to, digest);
                int sum = loads.subList(at, at + size).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                pieces.add(new ReadingUnit(slug, new Passage(first, last), sum));
                at += size;
            }
        }
        return pieces;
    }
}
