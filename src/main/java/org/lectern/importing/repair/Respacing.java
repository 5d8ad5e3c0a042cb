package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Vocabulary;

/**
 * Puts back the spaces that a PDF swallowed: after a full stop and a comma, before a capital, and, where a text shows that
 * it suffers from this, between words run together. Names, addresses of websites and what the text itself writes more than
 * once as one word stay as they are.
 */
final class Respacing implements Mend {
    private static final int SUFFERS = 3;
    private static final double MOST_READILY = 2.5;

    @Override
    public String kind() {
        return "respaced";
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        Vocabulary vocabulary =
                Vocabulary.of(draft.pieces().stream().map(Piece::text).toList());
        GluedWords sure = new GluedWords(vocabulary, false, 0);
        int glued = 0;
        for (Piece piece : draft.pieces()) {
            glued += mendable(piece) ? mended(piece.text(), sure, null).count() : 0;
        }
        GluedWords words = glued >= SUFFERS ? new GluedWords(vocabulary, true, Math.min(MOST_READILY, glued / 8.0)) : sure;
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : draft.pieces()) {
            pieces.add(
                    mendable(piece)
                            ? piece.saying(mended(piece.text(), words, report).text())
                            : piece);
        }
        return draft.with(pieces);
    }

    private static boolean mendable(Piece piece) {
        return !piece.is(Shape.PREFORMATTED) && !piece.is(Shape.RULE);
    }

    private record Mended(String text, int count) {}

    private Mended mended(String text, GluedWords words, @Nullable Report report) {
        StringBuilder out = null;
        int done = 0;
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String token = text.substring(start, end);
            String parted = GluedSentences.part(token);
            parted = words.part(parted);
            if (!parted.equals(token)) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, start).append(parted);
                done = end;
                count++;
                if (report != null) {
                    report.count(kind(), token + " → " + parted);
                }
            }
            start = end + 1;
        }
        return out == null
                ? new Mended(text, 0)
                : new Mended(out.append(text, done, text.length()).toString(), count);
    }
}
