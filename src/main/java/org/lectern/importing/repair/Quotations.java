package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;

/** A paragraph with an attribution below it is a quotation; the attribution becomes its end. */
final class Quotations implements TextRepair {
    private static final int LONGEST_ATTRIBUTION = 140;
    private static final int LONGEST_QUOTATION = 2_500;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = new ArrayList<>();
        for (TextPiece piece : draft.pieces()) {
            if (piece.is(PieceKind.VERSE) && attributed(piece.text())) {
                pieces.add(piece.as(PieceKind.QUOTATION).saying(oneLine(piece.text())));
            } else if (attribution(piece) && !pieces.isEmpty() && quotable(pieces.getLast())) {
                TextPiece quoted = pieces.removeLast();
                String source = "— " + piece.text().replaceFirst("^[-–—―]+\\s*", "");
                String between = quoted.is(PieceKind.VERSE) ? "\n" : " ";
                PieceKind shape = quoted.is(PieceKind.VERSE) ? PieceKind.VERSE : PieceKind.QUOTATION;
                pieces.add(quoted.as(shape).saying(quoted.text() + between + source));
            } else {
                pieces.add(piece);
            }
        }
        return draft.with(pieces);
    }

    /** Whether it is a line that says whose words stand above it. */
    static boolean attribution(TextPiece piece) {
        String text = piece.text();
        if ((!piece.is(PieceKind.TEXT) && !piece.is(PieceKind.QUOTATION))
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
        return parts.length <= 3 && attribution(TextPiece.text(parts[parts.length - 1].strip()));
    }

    private static String oneLine(String lines) {
        int last = lines.lastIndexOf('\n');
        return lines.substring(0, last).replaceAll("\\s+", " ").strip() + " — "
                + lines.substring(last + 1).strip().replaceFirst("^[-–—―]+\\s*", "");
    }

    private static boolean quotable(TextPiece piece) {
        return (piece.is(PieceKind.TEXT) || piece.is(PieceKind.QUOTATION) || piece.is(PieceKind.VERSE))
                && piece.text().length() <= LONGEST_QUOTATION
                && !attribution(piece);
    }
}
