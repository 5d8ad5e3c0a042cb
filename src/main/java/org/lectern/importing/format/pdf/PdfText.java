package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.SetSign;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.lines.Markers;

/**
 * A PDF's lines as text, its paragraphs parted by blank lines: told by wider gaps, other sizes of type, first lines set in, and
 * lines ended early. What is set in from its column's margin keeps an indent; at the head of a column a paragraph may go on.
 */
final class PdfText {
    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 0.12;
    private static final double EARLY = 0.28;
    private static final int MOST_INDENT = 12;

    private final double leading;
    private final double foot;

    PdfText(List<List<PdfLine>> pages) {
        this.leading = leading(pages);
        this.foot = pages.stream()
                .filter(page -> !page.isEmpty())
                .mapToDouble(page -> page.getLast().y())
                .max()
                .orElse(0);
    }

    /**
     * A page's text.
     *
     * @param next the next page, with which a paragraph may go on
     * @param headings the lines that are a heading, parted from the text around them
     */
    String of(List<PdfLine> lines, List<PdfLine> next, PdfHeadings headings) {
        Map<Integer, Double> margins = new HashMap<>();
        Map<Integer, Double> edges = new HashMap<>();
        for (int column : columns(lines)) {
            List<PdfLine> own =
                    lines.stream().filter(line -> line.column() == column).toList();
            margins.put(column, margin(own));
            edges.put(column, own.stream().mapToDouble(PdfLine::right).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        List<PdfLine> paragraph = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (!paragraph.isEmpty()) {
                PdfLine before = paragraph.getLast();
                double room = edges.getOrDefault(before.column(), 0.0) - before.right();
                boolean in = line.x() - margins.getOrDefault(line.column(), line.x()) > line.size() * 0.7;
                boolean apart = headings.parts(before, line)
                        || before.row()
                        || line.row()
                        || apart(before, line, room > before.size() * 3 || in)
                        || (line.column() == before.column() && begins(paragraph, line, room, in));
                if (apart) {
                    write(text, paragraph, headings, margins, edges);
                    text.append("\n\n");
                    paragraph.clear();
                }
            }
            paragraph.add(line);
        }
        write(text, paragraph, headings, margins, edges);
        if (!lines.isEmpty()
                && !next.isEmpty()
                && !headings.parts(lines.getLast(), next.getFirst())
                && !lines.getLast().row()) {
            PdfLine last = lines.getLast();
            double room = edges.getOrDefault(last.column(), 0.0) - last.right();
            text.append(overleaf(last, room, next) ? SetSign.OVERLEAF : "");
        }
        return text.toString();
    }

    /** Whether a paragraph that could have ended goes on overleaf: nothing more fitted on its line, the page's last. */
    private boolean overleaf(PdfLine last, double room, List<PdfLine> next) {
        PdfLine first = next.getFirst();
        double margin = margin(
                next.stream().filter(line -> line.column() == first.column()).toList());
        return Sentences.closes(last.text())
                && Math.abs(first.size() - last.size()) <= OTHER_SIZE * last.size()
                && Math.abs(first.x() - margin) < last.size() * 0.7
                && last.y() > foot - leading * 0.6
                && room < wordWidth(first)
                && !Markers.item(first.text());
    }

    /** Whether a sentence that has ended is followed by a line set in, or was ended with room for more. */
    private static boolean begins(List<PdfLine> paragraph, PdfLine line, double room, boolean in) {
        PdfLine before = paragraph.getLast();
        boolean item = Markers.item(paragraph.getFirst().text());
        boolean further = line.x() - before.x() > line.size() * 0.7;
        boolean ended = Sentences.closes(before.text())
                && !Sentences.abbreviated(before.text())
                && !Sentences.startsLower(line.text());
        double measure = before.right() + room - before.x();
        boolean early = room > Math.max(wordWidth(line) + line.size() * 3, measure * EARLY);
        return (ended && in && further && !item)
                || (ended
                        && early
                        && full(paragraph, line, room)
                        && (in || line.x() - paragraph.getFirst().x() < line.size() * 0.7))
                || (Markers.item(line.text())
                        && (item ? line.x() - paragraph.getFirst().x() < line.size() : ended && early));
    }

    /** Whether the lines so far, or else the next one, reach as far as the column does: verse doesn't. */
    private static boolean full(List<PdfLine> paragraph, PdfLine line, double room) {
        PdfLine before = paragraph.getLast();
        double edge = before.right() + room;
        if (paragraph.size() == 1) {
            return edge - line.right() < line.size() * 3;
        }
        long full = paragraph.subList(0, paragraph.size() - 1).stream()
                .filter(one -> edge - one.right() < (edge - one.x()) * 0.25)
                .count();
        return full * 2 >= paragraph.size() - 1;
    }

    private static void write(
            StringBuilder text,
            List<PdfLine> paragraph,
            PdfHeadings headings,
            Map<Integer, Double> margins,
            Map<Integer, Double> edges) {
        boolean set = prose(paragraph, headings, margins, edges);
        for (int i = 0; i < paragraph.size(); i++) {
            PdfLine line = paragraph.get(i);
            double by = line.x() - margins.getOrDefault(line.column(), line.x());
            int indent = Math.clamp(Math.round(by / Math.max(3, line.size() * 0.5)), 0, MOST_INDENT);
            text.append(i > 0 ? "\n" : "")
                    .append(" ".repeat(indent >= 2 ? indent : 0))
                    .append(line.text())
                    .append(set && i == 0 ? SetSign.PARAGRAPH : "");
        }
    }

    /** Whether each line but the last is as full as can be: so nobody broke them on purpose. */
    private static boolean prose(
            List<PdfLine> paragraph, PdfHeadings headings, Map<Integer, Double> margins, Map<Integer, Double> edges) {
        if (paragraph.isEmpty()
                || headings.is(paragraph.getFirst())
                || paragraph.getFirst().row()) {
            return false;
        }
        double own = paragraph.stream().mapToDouble(PdfLine::right).max().orElse(0);
        int early = 0;
        int earlyOwn = 0;
        for (int i = 0; i + 1 < paragraph.size(); i++) {
            PdfLine line = paragraph.get(i);
            double margin = margins.getOrDefault(line.column(), line.x());
            double edge = edges.getOrDefault(line.column(), own);
            // What is set in from the left may be set in from the right.
            double in = Math.max(0, paragraph.get(i + 1).x() - margin);
            double word = wordWidth(paragraph.get(i + 1)) * 1.2 + line.size();
            early += edge - in - line.right() > word ? 1 : 0;
            earlyOwn += own - line.right() > word ? 1 : 0;
        }
        int breaks = paragraph.size() - 1;
        return early * 3 <= breaks || (breaks >= 3 && earlyOwn == 0);
    }

    /** How wide a line's first word is, about. */
    private static double wordWidth(PdfLine line) {
        int length = Math.max(1, line.text().length());
        int space = line.text().indexOf(' ');
        return (line.right() - line.x()) * (space < 0 ? length : space) / length;
    }

    static Set<Integer> columns(List<PdfLine> lines) {
        Set<Integer> columns = new HashSet<>();
        lines.forEach(line -> columns.add(line.column()));
        return columns;
    }

    private boolean apart(PdfLine before, PdfLine line, boolean begins) {
        boolean otherSize = Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size();
        if (line.column() != before.column()) {
            return otherSize || (Sentences.closes(before.text()) && begins);
        }
        double gap = line.y() - before.y();
        return otherSize || gap > leading * WIDER || gap < -leading;
    }

    /** The commonest distance between two lines, to half a point. */
    static double leading(List<List<PdfLine>> pages) {
        Map<Long, Integer> times = new HashMap<>();
        for (List<PdfLine> lines : pages) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                double gap = lines.get(i + 1).y() - lines.get(i).y();
                if (gap > 2
                        && gap < 60
                        && lines.get(i).column() == lines.get(i + 1).column()) {
                    times.merge(Math.round(gap * 2), 1, Integer::sum);
                }
            }
        }
        return commonest(times, 24) / 2.0;
    }

    /** The commonest left edge. */
    static double margin(List<PdfLine> lines) {
        Map<Long, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(Math.round(line.x()), 1, Integer::sum));
        return commonest(times, 0);
    }

    /** The size of most of the type, in points. */
    static double body(List<List<PdfLine>> pages) {
        Map<Long, Integer> amounts = new HashMap<>();
        pages.forEach(lines ->
                lines.forEach(line -> amounts.merge(line.rounded(), line.text().length(), Integer::sum)));
        return commonest(amounts, 24) / 2.0;
    }

    private static long commonest(Map<Long, Integer> times, long other) {
        return times.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(other);
    }

    static List<List<PdfLine>> mutable(List<List<PdfLine>> pages) {
        return new ArrayList<>(pages.stream().<List<PdfLine>>map(ArrayList::new).toList());
    }
}
