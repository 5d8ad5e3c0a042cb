package org.lectern.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.evidence.Sentences;

/**
 * A PDF's lines as text. A wider gap than between the lines of a paragraph, or another size of type, is written as a blank
 * line; what is set in from its column's margin keeps an indent; at the head of a column a paragraph may go on.
 */
final class PdfText {
    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 0.12;
    private static final int MOST_INDENT = 12;

    private final double leading;

    PdfText(List<List<PdfLine>> pages) {
        this.leading = leading(pages);
    }

    /** @param headings the lines that begin or end a heading, parted from the text around them */
    String of(List<PdfLine> lines, PdfHeadings headings) {
        Map<Integer, Double> margins = new HashMap<>();
        Map<Integer, Double> edges = new HashMap<>();
        for (int column : columns(lines)) {
            List<PdfLine> own =
                    lines.stream().filter(line -> line.column() == column).toList();
            margins.put(column, margin(own));
            edges.put(column, own.stream().mapToDouble(PdfLine::right).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            double set = line.x() - margins.getOrDefault(line.column(), line.x());
            int indent = Math.clamp(Math.round(set / Math.max(3, line.size() * 0.5)), 0, MOST_INDENT);
            if (before != null) {
                boolean shorter = edges.getOrDefault(before.column(), 0.0) - before.right() > before.size() * 3;
                boolean apart = headings.parts(before, line) || apart(before, line, shorter || indent >= 2);
                text.append(apart ? "\n\n" : "\n");
            }
            text.append(" ".repeat(indent >= 2 ? indent : 0)).append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static Set<Integer> columns(List<PdfLine> lines) {
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
    private static double leading(List<List<PdfLine>> pages) {
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
    private static double margin(List<PdfLine> lines) {
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
