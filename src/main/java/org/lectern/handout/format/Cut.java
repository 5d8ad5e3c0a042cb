package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.sheet.Piece;
import org.lectern.handout.sheet.Piece.Sort;
import org.lectern.handout.sheet.Sheet;

/** Tells how much room a shorter sheet will take, by what its parts took when the whole was set in type. In millimetres. */
final class Cut {
    static final double PAGE = 231;
    /** What stands around the parts of a section. */
    private static final double AROUND = 4;
    /** A part that the whole sheet has not, such as what says that something was left out. */
    private static final double UNKNOWN = 6;
    /** Sections lower than this mostly keep together. */
    private static final double TOGETHER = 45;

    private final Sheet whole;
    private final Heights heights;
    private final double lineHeight;

    Cut(Sheet whole, Heights heights, double lineHeight) {
        this.whole = whole;
        this.heights = heights;
        this.lineHeight = lineHeight;
    }

    /** How far down it ends, from the first page's top, by these page breaks. */
    double end(Sheet shorter) {
        double at = heights.head();
        for (Sheet.Section section : shorter.sections()) {
            List<Double> parts = parts(section);
            double sum = AROUND + parts.stream().mapToDouble(each -> each).sum();
            if (sum < TOGETHER) {
                at = room(at, sum) + sum;
                continue;
            }
            at = room(at, AROUND + parts.getFirst()) + AROUND;
            for (double part : parts) {
                at = room(at, part) + part;
            }
        }
        return at + (shorter.left().isEmpty() ? 0 : UNKNOWN);
    }

    /** Where a part that isn't to be broken begins. */
    private static double room(double at, double height) {
        double left = PAGE - at % PAGE;
        return height <= left || height > PAGE ? at : at + left;
    }

    private List<Double> parts(Sheet.Section section) {
        List<Object> kept = keys(section);
        List<Object> before = whole.sections().stream()
                .filter(other -> other.id().equals(section.id()))
                .map(Cut::keys)
                .findFirst()
                .orElse(List.of());
        List<Double> measured = heights.parts().getOrDefault(section.id(), List.of());
        List<Double> found = new ArrayList<>();
        int next = 0;
        for (Object key : kept) {
            int at = before.subList(next, before.size()).indexOf(key);
            if (key instanceof Piece.Rules rules) {
                for (int line = 0; line < rules.lines(); line++) {
                    found.add(lineHeight);
                }
            } else if (at >= 0 && before.size() == measured.size()) {
                found.add(measured.get(next + at));
                next += at + 1;
            } else {
                found.add(UNKNOWN);
            }
        }
        return found.isEmpty() ? List.of(0.0) : found;
    }

    /** What tells the parts of a section apart; not the numbers of questions, which are given anew. */
    private static List<Object> keys(Sheet.Section section) {
        List<Object> keys = new ArrayList<>();
        for (Piece piece : section.pieces()) {
            if (piece instanceof Piece.Items items && items.sort() != Sort.RUN) {
                items.entries().forEach(entry -> keys.add(List.of(entry.text(), entry.aside(), entry.below())));
            } else {
                keys.add(piece);
            }
        }
        return keys;
    }
}
