package org.lectern.importing.repair;

import java.util.List;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Written;

/**
 * How a short line is set: what the heads of one text's chapters have in common, and no other line of it.
 *
 * @param wide whether more blank lines are above it than between paragraphs
 * @param close whether the text begins on the very next line
 * @param centred whether it stands in the middle of the line, as others do
 * @param setIn whether it stands away from the margin
 * @param counted its number without the number: {@code chapter 1.}, {@code i)}; empty where it has none
 * @param dress the signs put around it
 */
record LineStyle(
        boolean wide, boolean close, boolean centred, boolean setIn, Written written, String counted, String dress) {

    private static final int SET_IN = 3;

    static LineStyle of(List<Piece> pieces, int at, int usualGap) {
        Piece piece = pieces.get(at);
        Ornament dress = Ornament.of(line(piece));
        boolean close = at + 1 < pieces.size() && pieces.get(at + 1).gap() == 0 && usualGap > 0;
        return new LineStyle(
                piece.gap() > usualGap
                        || (ruled(pieces, at - 1) && pieces.get(at - 1).gap() > usualGap),
                close,
                piece.setting().centred(),
                !piece.setting().centred() && piece.setting().indent() >= SET_IN,
                Written.of(Numbering.of(dress.title()).rest()),
                counted(dress.title()),
                (ruled(pieces, at - 1) ? "above" : "") + dress.signs() + (ruled(pieces, at + 1) ? "below" : ""));
    }

    private static boolean ruled(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(Shape.RULE);
    }

    /** A title over several lines as one. */
    static String line(Piece piece) {
        return piece.text().indexOf('\n') < 0
                ? piece.text()
                : piece.text().replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private static String counted(String title) {
        Numbering number = Numbering.of(title);
        if (!number.numbered()) {
            return "";
        }
        String label = number.label();
        int at = title.indexOf(label) + label.length();
        String kind =
                Character.isDigit(label.charAt(0)) ? "1".repeat(number.depth()) : label.length() > 4 ? "one" : "i";
        return number.word() + " " + kind + (at < title.length() ? title.charAt(at) : ' ');
    }

    LineStyle written(Written other) {
        return new LineStyle(wide, close, centred, setIn, other, counted, dress);
    }

    /** The same without the space above. */
    LineStyle near() {
        return new LineStyle(false, close, centred, setIn, written, counted, dress);
    }

    /** Whether its own looks tell it from the text around, so that its words need not. */
    boolean plainlyApart() {
        return standsOut() >= 1;
    }

    /** How much it stands out from the text around. */
    double standsOut() {
        double out = wide ? 1.5 : 0;
        out += centred ? 1.2 : setIn ? 0.3 : 0;
        out += !dress.isEmpty() && !".:".contains(dress) ? 1.5 : 0;
        out += counted.isEmpty() ? 0 : 0.5;
        return out;
    }
}
