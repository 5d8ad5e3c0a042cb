package org.lectern.importing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts the pieces of a page's lines in the order in which they are read. A gutter is an upright strip that few lines cross
 * while many stand on either side of it; what crosses it, as a heading over two columns, parts the page into bands, and each
 * band is read column by column.
 */
final class PdfColumns {
    private static final int FEWEST = 4;
    private static final int DEEPEST = 3;
    private static final int STEPS = 120;
    private static final double MOST_CROSSING = 0.3;
    private static final double LEAST_SHARE = 0.15;

    private final List<PdfLine> ordered = new ArrayList<>();
    private int column;

    private PdfColumns() {}

    static List<PdfLine> ordered(List<PdfLine> segments) {
        PdfColumns columns = new PdfColumns();
        columns.order(segments, 0);
        return columns.ordered;
    }

    private void order(List<PdfLine> segments, int depth) {
        double gutter = depth < DEEPEST ? gutter(segments) : Double.NaN;
        if (Double.isNaN(gutter)) {
            column++;
            rows(segments).forEach(line -> ordered.add(line.in(column)));
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> crossing = new ArrayList<>();
        List<PdfLine> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::x));
        Set<PdfLine> over = new PdfSpanning(sorted, gutter).headings();
        for (PdfLine segment : sorted) {
            if (crosses(segment, gutter) || over.contains(segment)) {
                band(left, right, depth);
                crossing.add(segment);
            } else {
                spanning(crossing);
                (segment.x() < gutter ? left : right).add(segment);
            }
        }
        band(left, right, depth);
        spanning(crossing);
    }

    private void band(List<PdfLine> left, List<PdfLine> right, int depth) {
        for (List<PdfLine> side : List.of(left, right)) {
            if (!side.isEmpty()) {
                order(List.copyOf(side), depth + 1);
                side.clear();
            }
        }
    }

    private void spanning(List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            column++;
            rows(lines).forEach(line -> ordered.add(line.in(column)));
            lines.clear();
        }
    }

    /** Pieces on one baseline are one line again. */
    private static List<PdfLine> rows(List<PdfLine> segments) {
        List<PdfLine> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::x));
        List<PdfLine> rows = new ArrayList<>();
        for (PdfLine segment : sorted) {
            PdfLine last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && Math.abs(last.y() - segment.y()) < Math.min(last.size(), segment.size()) * 0.25) {
                boolean before = segment.right() <= last.x();
                PdfLine first = before ? segment : last;
                PdfLine second = before ? last : segment;
                rows.set(
                        rows.size() - 1,
                        new PdfLine(
                                first.text() + " " + second.text(),
                                first.x(),
                                last.y(),
                                Math.max(first.right(), second.right()),
                                first.text().length() >= second.text().length() ? first.size() : second.size(),
                                first.bold() && second.bold(),
                                first.text().length() >= second.text().length() ? first.face() : second.face(),
                                0,
                                PdfLine.together(first, second)));
            } else {
                rows.add(segment);
            }
        }
        return rows;
    }

    static boolean crosses(PdfLine segment, double x) {
        return segment.x() < x - 1 && segment.right() > x + 1;
    }

    /** The middle of the widest strip that parts the lines best; not a number where none does. */
    private static double gutter(List<PdfLine> segments) {
        double from = segments.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double to = segments.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double best = Double.NaN;
        double fewest = Double.MAX_VALUE;
        double step = (to - from) / STEPS;
        double start = 0;
        for (int i = STEPS / 8; i <= STEPS - STEPS / 8 && step > 0; i++) {
            double x = from + i * step;
            double crossing = crossing(segments, x);
            if (crossing < fewest) {
                fewest = crossing;
                start = x;
                best = x;
            } else if (crossing == fewest && Math.abs(best - x) < to - from && x - (2 * best - start) <= step * 1.5) {
                best = (start + x) / 2;
            }
        }
        return fewest == Double.MAX_VALUE ? Double.NaN : best;
    }

    /** The share of lines that cross here; the largest number where this is no gutter. */
    private static double crossing(List<PdfLine> segments, double x) {
        int crossing = 0;
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine segment : segments) {
            if (crosses(segment, x)) {
                crossing++;
            } else {
                (segment.right() <= x + 1 ? left : right).add(segment);
            }
        }
        int least = (int) Math.max(FEWEST, segments.size() * LEAST_SHARE);
        boolean both = left.size() >= least && right.size() >= least && beside(left, right) >= FEWEST - 1;
        return both && crossing <= segments.size() * MOST_CROSSING && prose(left) && prose(right)
                ? crossing
                : Double.MAX_VALUE;
    }

    /** Lines of prose, not the numbers of a list or table. */
    private static boolean prose(List<PdfLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum() >= lines.size() * 12L;
    }

    private static int beside(List<PdfLine> left, List<PdfLine> right) {
        double top = right.stream().mapToDouble(PdfLine::y).min().orElse(0);
        double bottom = right.stream().mapToDouble(PdfLine::y).max().orElse(0);
        return (int) left.stream()
                .filter(line -> line.y() >= top - line.size() && line.y() <= bottom + line.size())
                .count();
    }
}
