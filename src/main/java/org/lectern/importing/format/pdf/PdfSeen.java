package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.NoteSign;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.HeadingRanks;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.text.Sanitizer;

/**
 * The headings of a PDF that names none: short lines by themselves whose type is larger than the text's, or bold, or of another
 * face, in capitals, or centred, and so more than once. Belongs to the thread that reads the PDF.
 */
final class PdfSeen {
    private static final double LARGER = 1.1;
    private static final double ROOM = 1.2;
    private static final double WITHIN = 1.5;
    private static final int LONGEST = 160;
    private static final int LONGEST_BODY_SIZE = 110;
    private static final int MOST_LINES = 4;
    private static final int MOST_NAMES = 2;
    private static final int FEWEST = 2;

    private final List<List<PdfLine>> pages;
    private final long body;
    private final String face;
    private final boolean bodyBold;
    private final double leading;
    private final List<Found> found = new ArrayList<>();

    PdfSeen(List<List<PdfLine>> pages) {
        this.pages = pages;
        this.body = Math.round(PdfText.body(pages) * 2);
        this.face = most(PdfLine::face);
        this.bodyBold = most(line -> String.valueOf(line.bold())).equals("true");
        this.leading = PdfText.leading(pages);
    }

    /** The lines from and to, of one page, that are a heading; ranks count from 1. */
    record Heading(int page, int from, int to, String title, int rank) {}

    /** What may be one. */
    private record Found(int page, int from, int to, HeadingRanks.Look look, boolean sure, String style) {}

    List<Heading> headings() {
        for (int page = 0; page < pages.size(); page++) {
            page(page);
        }
        long lines = pages.stream().mapToLong(List::size).sum();
        Map<String, Integer> times = new HashMap<>();
        found.forEach(one -> times.merge(one.style(), 1, Integer::sum));
        Set<String> common = new HashSet<>();
        times.forEach((style, count) -> {
            if (count * 6L > lines) {
                common.add(style);
            }
        });
        List<Found> kept = found.stream()
                .filter(one -> !common.contains(one.style()) || one.look().size() > body * LARGER)
                .filter(one -> one.sure() || times.getOrDefault(one.style(), 0) >= FEWEST)
                .toList();
        List<Found> own = withoutNames(kept, times);
        int[] ranks = HeadingRanks.of(looks(own));
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Found one = own.get(i);
            headings.add(
                    new Heading(one.page(), one.from(), one.to(), one.look().title(), ranks[i]));
        }
        return headings;
    }

    /** A name or a place on the title page is like no other heading, and stands between the title and the first of them. */
    private List<Found> withoutNames(List<Found> all, Map<String, Integer> times) {
        List<Found> kept = new ArrayList<>();
        boolean front = true;
        for (int i = 0; i < all.size(); i++) {
            Found one = all.get(i);
            boolean text = i + 1 == all.size() || between(one, all.get(i + 1)) > LONGEST;
            boolean last = text && Dateline.dated(one.look().title());
            boolean name = !kept.isEmpty()
                    && front
                    && times.getOrDefault(one.style(), 0) <= MOST_NAMES
                    && (!text || last)
                    && !Numbering.of(one.look().title()).numbered()
                    && one.look().size() < kept.getFirst().look().size();
            front &= !text;
            if (!name) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Text follows where the next heading doesn't come at once. */
    private List<HeadingRanks.Look> looks(List<Found> some) {
        List<HeadingRanks.Look> looks = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Found one = some.get(i);
            boolean text = i + 1 == some.size() || between(one, some.get(i + 1)) > LONGEST;
            HeadingRanks.Look look = one.look();
            looks.add(new HeadingRanks.Look(
                    look.title(),
                    look.size(),
                    look.bold(),
                    look.face(),
                    look.centred(),
                    look.opens(),
                    look.room(),
                    text));
        }
        return looks;
    }

    private int between(Found one, Found next) {
        int length = 0;
        for (int page = one.page(); page <= next.page() && length <= LONGEST; page++) {
            int from = page == one.page() ? one.to() : 0;
            int to = page == next.page() ? next.from() : pages.get(page).size();
            for (int i = from; i < to; i++) {
                length += pages.get(page).get(i).text().length();
            }
        }
        return length;
    }

    private void page(int number) {
        List<PdfLine> page = pages.get(number);
        Map<Integer, Column> columns = new HashMap<>();
        for (int column : PdfText.columns(page)) {
            columns.put(
                    column,
                    Column.of(page.stream()
                            .filter(line -> line.column() == column)
                            .toList()));
        }
        int from = 0;
        while (from < page.size()) {
            int to = from + 1;
            while (to < page.size() && to < from + MOST_LINES && goesOn(page.get(to - 1), page.get(to))) {
                to++;
            }
            boolean whole = to == page.size() || !goesOn(page.get(to - 1), page.get(to));
            if (whole) {
                offer(number, from, to, columns.getOrDefault(page.get(from).column(), Column.NONE));
            }
            while (to < page.size() && !whole && goesOn(page.get(to - 1), page.get(to))) {
                to++;
            }
            from = to;
        }
    }

    /** Whether two lines are of one piece: alike in type, with no more room between them than lines have. */
    private boolean goesOn(PdfLine one, PdfLine other) {
        double gap = other.y() - one.y();
        double most = one.rounded() > body ? Math.max(one.size() * WITHIN, leading) : leading;
        return one.rounded() == other.rounded()
                && one.bold() == other.bold()
                && one.face().equals(other.face())
                && one.column() == other.column()
                && gap > 0
                && gap <= most * 1.1;
    }

    private void offer(int number, int from, int to, Column column) {
        List<PdfLine> page = pages.get(number);
        PdfLine line = page.get(from);
        String title = NoteSign.without(title(page.subList(from, to)));
        boolean larger = line.rounded() > body * LARGER;
        boolean row = page.subList(from, to).stream().anyMatch(PdfLine::row);
        if (row || title.length() > (larger ? LONGEST : LONGEST_BODY_SIZE) || !titled(title, larger)) {
            return;
        }
        boolean opens = from == 0;
        boolean first = opens || page.get(from - 1).column() != line.column();
        double above = first ? 0 : line.y() - page.get(from - 1).y();
        boolean room = first || above > Math.max(leading, line.size()) * ROOM;
        boolean bold = line.bold() && !bodyBold;
        boolean other = !line.face().equals(face) && !bold;
        boolean capitals = Sentences.capitals(title) && title.length() >= 4;
        boolean centred = page.subList(from, to).stream().allMatch(column::centred);
        boolean unit = !Numbering.of(title).word().isEmpty();
        boolean below = to == page.size()
                || page.get(to).column() != line.column()
                || page.get(to).y() - page.get(to - 1).y() > leading * ROOM;
        boolean smaller = line.rounded() < body - 1;
        boolean follows = follows(number, to);
        boolean stands = room && follows && to - from <= 2 && !smaller;
        boolean sure = larger || (stands && bold) || (stands && below && unit && (capitals || centred || other));
        boolean likely = stands && below && (capitals || centred || other);
        if (sure || likely) {
            HeadingRanks.Look look =
                    new HeadingRanks.Look(title, line.rounded(), line.bold(), line.face(), centred, opens, above, true);
            String style = line.rounded() + " " + line.bold() + " " + line.face() + " " + (capitals ? "capitals " : "")
                    + (centred && !capitals && !bold && !other ? "centred" : "");
            found.add(new Found(number, from, to, look, sure, style));
        }
    }

    /** Whether anything follows at all. */
    private boolean follows(int number, int to) {
        return to < pages.get(number).size()
                || (number + 1 < pages.size() && !pages.get(number + 1).isEmpty());
    }

    /** No sentence, no item of a list, no name below a quotation. */
    private static boolean titled(String title, boolean larger) {
        if (title.isEmpty() || title.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Numbering number = Numbering.of(title);
        boolean letters = title.chars().anyMatch(Character::isLetter);
        char last = Sentences.lastSign(title);
        if (larger) {
            return letters || number.numbered();
        }
        boolean stop =
                last == '.' && !Sentences.capitals(title) && !number.rest().isEmpty();
        return letters
                && !stop
                && ",;:".indexOf(last) < 0
                && !title.endsWith("-")
                && "-–—―•*|(“\"‘".indexOf(title.charAt(0)) < 0
                && !Sentences.startsLower(title)
                && !title.contains("://")
                && Sentences.tokens(title) <= 18;
    }

    static String title(List<PdfLine> lines) {
        StringBuilder title = new StringBuilder();
        for (PdfLine line : lines) {
            String text = line.text();
            boolean broken = !title.isEmpty()
                    && "-‐\u00ad".indexOf(title.charAt(title.length() - 1)) >= 0
                    && Sentences.startsLower(text);
            if (broken) {
                title.setLength(title.length() - 1);
            } else if (!title.isEmpty()) {
                title.append(' ');
            }
            title.append(text);
        }
        return Sanitizer.line(title.toString());
    }

    private String most(java.util.function.Function<PdfLine, String> of) {
        Map<String, Integer> amounts = new HashMap<>();
        pages.forEach(page ->
                page.forEach(line -> amounts.merge(of.apply(line), line.text().length(), Integer::sum)));
        return amounts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Where most lines of a column begin, and how far they reach. */
    private record Column(double left, double right) {
        private static final Column NONE = new Column(0, 0);
        private static final double OFF = 0.04;

        private static Column of(List<PdfLine> lines) {
            return new Column(
                    PdfText.margin(lines),
                    lines.stream().mapToDouble(PdfLine::right).max().orElse(0));
        }

        private boolean centred(PdfLine line) {
            double width = right - left;
            double off = Math.abs(line.x() + line.right() - left - right) / 2;
            return width > 0
                    && off <= width * OFF
                    && line.x() - left > line.size() * 1.5
                    && right - line.right() > line.size();
        }
    }
}
