package org.lectern.importing.format.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * The headings over two columns that are too short to reach across the gutter: in larger type than the text, with nothing
 * beside them where the other column has its text above and below, or ends as high as their own.
 */
final class PdfSpanning {
    private static final double LARGER = 1.12;
    private static final double GAP = 2.1;
    private static final double LEVEL = 1.3;

    private final List<PdfLine> lines;
    private final double gutter;
    private final double body;
    private final double leading;

    /** @param lines from above to below */
    PdfSpanning(List<PdfLine> lines, double gutter) {
        this.lines = lines;
        this.gutter = gutter;
        this.body = PdfText.body(List.of(lines));
        this.leading = PdfText.leading(List.of(left(), right()));
    }

    Set<PdfLine> headings() {
        Set<PdfLine> headings = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PdfLine> left = left();
        List<PdfLine> right = right();
        for (PdfLine line : left) {
            if (line.size() > body * LARGER && over(line, left, right)) {
                headings.add(line);
            }
        }
        return headings;
    }

    private boolean over(PdfLine line, List<PdfLine> own, List<PdfLine> other) {
        double above = ys(other).filter(y -> y < line.y()).max().orElse(Double.NaN);
        double below = ys(other).filter(y -> y >= line.y()).min().orElse(Double.NaN);
        double ownAbove = own.stream()
                .filter(one -> one.y() < line.y() && one.size() <= body * LARGER)
                .mapToDouble(PdfLine::y)
                .max()
                .orElse(Double.NaN);
        if (Double.isNaN(above) || Double.isNaN(ownAbove)) {
            return false;
        }
        boolean clear = line.y() - above > leading && (Double.isNaN(below) || below - line.y() > leading * 0.7);
        boolean parted = !Double.isNaN(below) && below - above > leading * GAP && below - above > leading + line.size();
        boolean level = Math.abs(ownAbove - above) < leading * LEVEL;
        return clear && (Double.isNaN(below) ? level : parted && (level || widerThanAny(other, below - above)));
    }

    /** Whether the other column has no such gap but where a heading stands. */
    private boolean widerThanAny(List<PdfLine> other, double gap) {
        long wide = 0;
        for (int i = 0; i + 1 < other.size(); i++) {
            boolean heading =
                    other.get(i).size() > body * LARGER || other.get(i + 1).size() > body * LARGER;
            wide += !heading && other.get(i + 1).y() - other.get(i).y() >= gap - 1 ? 1 : 0;
        }
        return wide <= 2 && gap > leading * (GAP + 0.5);
    }

    private static DoubleStream ys(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::y);
    }

    private List<PdfLine> left() {
        return lines.stream().filter(line -> line.right() <= gutter + 1).toList();
    }

    private List<PdfLine> right() {
        return lines.stream().filter(line -> line.x() >= gutter - 1).toList();
    }
}
