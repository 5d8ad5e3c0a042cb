package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;

/** A paragraph with an attribution below it is a quotation; the attribution becomes its end. */
final class Quotations implements Mend {
    private static final int LONGEST_ATTRIBUTION = 140;
    private static final int LONGEST_QUOTATION = 2_500;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : draft.pieces()) {
            if (piece.is(Shape.VERSE) && attributed(piece.text())) {
                pieces.add(piece.as(Shape.QUOTATION).saying(oneLine(piece.text())));
            } else if (attribution(piece) && !pieces.isEmpty() && quotable(pieces.getLast())) {
                Piece quoted = pieces.removeLast();
                String source = "— " + piece.text().replaceFirst("^[-–—―]+\\s*", "");
                String between = quoted.is(Shape.VERSE) ? "\n" : " ";
                Shape shape = quoted.is(Shape.VERSE) ? Shape.VERSE : Shape.QUOTATION;
                pieces.add(quoted.as(shape).saying(quoted.text() + between + source));
            } else {
                pieces.add(piece);
            }
        }
        return draft.with(pieces);
    }

    /** Whether it is a line that says whose words stand above it. */
    static boolean attribution(Piece piece) {
        String text = piece.text();
        if ((!piece.is(Shape.TEXT) && !piece.is(Shape.QUOTATION))
                || text.length() > LONGEST_ATTRIBUTION
                || text.length() < 4) {
            return false;
        }
        int dashes = 0;
        while (dashes < text.length() && "-–—―".indexOf(text.charAt(dashes)) >= 0) {
            dashes++;
        }
        boolean dashed = text.charAt(0) == '-' ? dashes == 2 || (dashes == 1 && text.charAt(1) != ' ') : dashes == 1;
        if (!dashed) {
            return false;
        }
        String rest = text.substring(dashes).strip();
        return !rest.isEmpty()
                && "-–—―".indexOf(rest.charAt(rest.length() - 1)) < 0
                && (Character.isUpperCase(rest.charAt(0))
                        || "“\"‘'".indexOf(rest.charAt(0)) >= 0
                        || rest.startsWith("from "));
    }

    /** A line or two, and below it whose they are. */
    private static boolean attributed(String lines) {
        String[] parts = lines.split("\n", -1);
        return parts.length <= 3 && attribution(Piece.text(parts[parts.length - 1].strip()));
    }

    private static String oneLine(String lines) {
        int last = lines.lastIndexOf('\n');
        return lines.substring(0, last).replaceAll("\\s+", " ").strip() + " — "
                + lines.substring(last + 1).strip().replaceFirst("^[-–—―]+\\s*", "");
    }

    private static boolean quotable(Piece piece) {
        return (piece.is(Shape.TEXT) || piece.is(Shape.QUOTATION) || piece.is(Shape.VERSE))
                && piece.text().length() <= LONGEST_QUOTATION
                && !attribution(piece);
    }
}
