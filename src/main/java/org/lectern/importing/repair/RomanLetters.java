package org.lectern.importing.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;

/** In a text that counts {@code II}, {@code III}, the {@code I} in front of a title is a number too, and gets its full stop. */
final class RomanLetters implements TextRepair {
    private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,}");
    private static final Pattern LETTER = Pattern.compile("[IVX] +\\p{Lu}[^.]{2,80}");
    private static final int FEWEST = 2;

    @Override
    public String kind() {
        return "";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        long romans = pieces.stream()
                .filter(piece -> piece.plain()
                        && ROMAN.matcher(Numbering.of(piece.text()).label()).matches())
                .count();
        return romans < FEWEST
                ? draft
                : draft.with(pieces.stream().map(RomanLetters::marked).toList());
    }

    private static TextPiece marked(TextPiece piece) {
        boolean letter = piece.plain() && LETTER.matcher(piece.text()).matches();
        return letter
                ? piece.saying(piece.text().charAt(0) + ". "
                        + piece.text().substring(1).strip())
                : piece;
    }
}
