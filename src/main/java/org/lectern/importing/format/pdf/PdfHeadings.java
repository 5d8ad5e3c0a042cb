package org.lectern.importing.format.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.evidence.TitleKey;

/**
 * The headings of a PDF: those that its outline names, where it has one; else those that {@link PdfSeen} finds. A title of
 * several lines becomes one. Belongs to the thread that reads it.
 */
final class PdfHeadings {
    private static final int MOST_LINES = 4;
    private static final double LIKE = 0.85;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<PdfLine> set = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Each heading's words with its rank from 1, the highest. */
    Map<String, Integer> ranks() {
        return Map.copyOf(ranks);
    }

    /** Whether a heading ends or begins between two lines. */
    boolean parts(PdfLine before, PdfLine line) {
        return set.contains(before) || set.contains(line);
    }

    boolean is(PdfLine line) {
        return set.contains(line);
    }

    /** Finds each of the outline's titles on its page; one that isn't printed is put where the outline leads. */
    void named(List<List<PdfLine>> pages, List<PdfOutline.Entry> outline) {
        for (PdfOutline.Entry entry : outline) {
            if (entry.page() >= pages.size()) {
                continue;
            }
            List<PdfLine> page = pages.get(entry.page());
            int[] found = find(page, entry);
            if (found.length == 2) {
                put(page, found[0], found[1], entry.depth());
            } else {
                int at = below(page, entry.y());
                PdfLine beside = page.isEmpty() ? null : page.get(Math.min(at, page.size() - 1));
                page.add(
                        at,
                        new PdfLine(
                                entry.title(),
                                beside == null ? 0 : beside.x(),
                                beside == null ? entry.y() : beside.y(),
                                beside == null ? 0 : beside.right(),
                                beside == null ? 12 : beside.size(),
                                false,
                                "",
                                beside == null ? 1 : beside.column()));
                put(page, at, at + 1, entry.depth());
            }
        }
    }

    /** From and to of the lines that are the title; the likest, then the nearest to where the outline leads. */
    private int[] find(List<PdfLine> page, PdfOutline.Entry entry) {
        int[] best = new int[0];
        double top = LIKE;
        double distance = Double.MAX_VALUE;
        for (int from = 0; from < page.size(); from++) {
            StringBuilder words = new StringBuilder();
            for (int to = from + 1; to <= Math.min(page.size(), from + MOST_LINES); to++) {
                words.append(words.isEmpty() ? "" : " ").append(page.get(to - 1).text());
                if (words.length() > entry.title().length() * 2 + 20 || set.contains(page.get(to - 1))) {
                    break;
                }
                String said = NoteSign.without(words.toString());
                double like = Math.max(
                        TitleKey.likeness(TitleKey.level(entry.title()), TitleKey.level(said)),
                        TitleKey.likeness(TitleKey.of(entry.title()), TitleKey.of(said)));
                double off = Math.abs(page.get(from).y() - entry.y());
                if (like > top + 0.01 || (like >= top - 0.01 && like >= LIKE && off < distance)) {
                    top = Math.max(top, like);
                    distance = off;
                    best = new int[] {from, to};
                }
            }
        }
        return best;
    }

    private static int below(List<PdfLine> page, double y) {
        int at = 0;
        while (at < page.size() && page.get(at).y() < y) {
            at++;
        }
        return at;
    }

    private void put(List<PdfLine> page, int from, int to, int rank) {
        String title = PdfSeen.title(page.subList(from, to));
        PdfLine line = page.get(from).saying(title);
        page.subList(from, to).clear();
        page.add(from, line);
        set.add(line);
        ranks.putIfAbsent(title, Math.min(6, rank));
    }

    /** Where no outline names them. */
    void seen(List<List<PdfLine>> pages) {
        List<PdfSeen.Heading> found = new PdfSeen(pages).headings();
        // From behind, for a title of several lines becomes one.
        for (PdfSeen.Heading heading : found.reversed()) {
            put(pages.get(heading.page()), heading.from(), heading.to(), heading.rank());
        }
    }
}
