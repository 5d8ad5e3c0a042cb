package org.lectern.importing.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.text.Sanitizer;

/**
 * The headings of a PDF: those that its outline names, where it has one; else short lines in larger type than the text's,
 * or bold and by themselves. Belongs to the thread that reads it.
 */
final class PdfHeadings {
    private static final double LARGER = 1.1;
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 4;
    private static final double LIKE = 0.85;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<PdfLine> first = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PdfLine> last = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Each heading's words with its rank from 1, the highest. */
    Map<String, Integer> ranks() {
        return Map.copyOf(ranks);
    }

    /** Whether a heading ends or begins between two lines. */
    boolean parts(PdfLine before, PdfLine line) {
        return last.contains(before) || first.contains(line);
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
                if (words.length() > entry.title().length() * 2 + 20 || first.contains(page.get(to - 1))) {
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
        StringBuilder title = new StringBuilder();
        for (int i = from; i < to; i++) {
            title.append(title.isEmpty() ? "" : " ").append(page.get(i).text());
        }
        first.add(page.get(from));
        last.add(page.get(to - 1));
        ranks.putIfAbsent(Sanitizer.line(title.toString()), Math.min(6, rank));
    }

    /** Where no outline names them. */
    void seen(List<List<PdfLine>> pages, double body) {
        Map<String, Long> found = new HashMap<>();
        long own = Math.round(body * 2);
        long lines = pages.stream().mapToLong(List::size).sum();
        int bolds = 0;
        List<Runnable> bold = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                int end = i + 1;
                while (end < page.size() && end < i + MOST_LINES && alike(page.get(i), page.get(end))) {
                    end++;
                }
                String title = title(page.subList(i, end));
                boolean starts = i == 0 || !alike(page.get(i - 1), page.get(i));
                boolean brief = title.length() <= LONGEST && title.chars().anyMatch(Character::isLetter);
                if (starts && brief && page.get(i).rounded() > own * LARGER) {
                    found.put(title, page.get(i).rounded());
                } else if (starts && brief && byItself(page, i, end)) {
                    bolds++;
                    int from = i;
                    int to = end;
                    bold.add(() -> put(page, from, to, 6));
                }
            }
        }
        List<Long> sizes = found.values().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        found.forEach((title, size) -> ranks.put(title, Math.min(5, sizes.indexOf(size) + 1)));
        if (bolds * 6L <= lines) {
            bold.forEach(Runnable::run);
        }
    }

    private static String title(List<PdfLine> lines) {
        StringBuilder title = new StringBuilder();
        lines.forEach(line -> title.append(title.isEmpty() ? "" : " ").append(line.text()));
        return Sanitizer.line(title.toString());
    }

    private static boolean alike(PdfLine one, PdfLine other) {
        return one.rounded() == other.rounded() && one.bold() == other.bold() && one.column() == other.column();
    }

    /** Bold, with room above it, and no sentence. */
    private static boolean byItself(List<PdfLine> page, int from, int to) {
        PdfLine line = page.get(from);
        boolean room = from == 0
                || line.column() != page.get(from - 1).column()
                || line.y() - page.get(from - 1).y() > line.size() * 1.5;
        return line.bold()
                && room
                && to - from <= 2
                && to < page.size()
                && !page.get(to).bold()
                && !Sentences.closes(page.get(to - 1).text());
    }
}
