package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;

/** Makes whole a paragraph that a page or a stray break parted in mid-sentence. */
final class JoinedParagraphs implements TextRepair {
    private static final int SHORTEST = 40;

    @Override
    public String kind() {
        return "joined-paragraphs";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = new ArrayList<>();
        StringBuilder growing = new StringBuilder();
        for (TextPiece piece : draft.pieces()) {
            if (!pieces.isEmpty() && parted(pieces.getLast(), growing, piece)) {
                report.count(kind(), tail(growing) + " | " + piece.text());
                growing.append(' ').append(piece.text());
                continue;
            }
            close(pieces, growing);
            pieces.add(piece);
            growing.setLength(0);
            growing.append(piece.text());
        }
        close(pieces, growing);
        return draft.with(pieces);
    }

    private static void close(List<TextPiece> pieces, StringBuilder growing) {
        if (!pieces.isEmpty() && growing.length() != pieces.getLast().text().length()) {
            pieces.set(pieces.size() - 1, pieces.getLast().saying(growing.toString()));
        }
    }

    /** The first breaks off in mid-sentence and the second goes on in lower case; neither is short as in a list. */
    private static boolean parted(TextPiece first, StringBuilder text, TextPiece second) {
        boolean alike = first.is(second.shape()) && (first.is(PieceKind.TEXT) || first.is(PieceKind.QUOTATION));
        if (!alike || text.isEmpty()) {
            return false;
        }
        String end = tail(text);
        if (!Sentences.breaksOff(end) || !Character.isLowerCase(second.text().charAt(0))) {
            return false;
        }
        boolean list = Numbering.of(second.text()).numbered()
                || (text.length() < 100 && second.text().length() < 100 && end.endsWith(","));
        if (!TitleRepair.author(second.text()).isEmpty()) {
            return false;
        }
        boolean fragments = text.length() < SHORTEST && second.text().length() < SHORTEST;
        return !list && !fragments && Sentences.tokens(end) >= 4;
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 50));
    }
}
