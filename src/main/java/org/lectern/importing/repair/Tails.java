package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;

/**
 * Drops what a website put below a text: advertisements, related articles, comment forms. A set phrase shows where it may
 * begin; what follows must bear it out.
 */
final class Tails implements TextRepair {
    static final String KIND = "dropped-tail";
    private static final double DENSE = 0.2;
    private static final int LONG = 120;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean suits(Origin origin) {
        return origin.fromSite();
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        int lastChapter = -1;
        for (int i = 0; i < pieces.size(); i++) {
            lastChapter = pieces.get(i).is(PieceKind.HEADING)
                            && !Junk.mark(pieces.get(i).text())
                    ? i
                    : lastChapter;
        }
        List<TextPiece> whole = withoutInline(pieces, report);
        if (whole.size() < pieces.size()) {
            return mend(draft.with(whole), report);
        }
        int[] junk = junkFrom(pieces);
        int cut = pieces.size();
        for (int i = Math.max(1, lastChapter + 2); i < pieces.size(); i++) {
            if (Junk.mark(pieces.get(i).text()) && !quoted(pieces.get(i)) && tail(pieces, i, junk, lastChapter)) {
                cut = i;
                break;
            }
        }
        List<TextPiece> kept = pieces.subList(0, cut);
        if (cut == pieces.size() || kept.stream().noneMatch(piece -> piece.is(PieceKind.TEXT))) {
            return draft;
        }
        report.count(kind(), pieces.size() - cut, "from “" + pieces.get(cut).text() + "” on");
        return draft.with(kept);
    }

    /** Without advertisements between two paragraphs of the text. */
    private List<TextPiece> withoutInline(List<TextPiece> pieces, Report report) {
        List<TextPiece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            boolean inline = i > 0
                    && i + 1 < pieces.size()
                    && piece.plain()
                    && Junk.inline(piece.text())
                    && prose(pieces.get(i - 1))
                    && prose(pieces.get(i + 1))
                    && !Junk.tailish(pieces.get(i + 1).text());
            if (inline) {
                report.count(kind(), piece.text());
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static boolean prose(TextPiece piece) {
        return piece.is(PieceKind.TEXT) && piece.text().length() > LONG && Sentences.closes(piece.text());
    }

    /** Whether it is no site's, whatever its words are: what is quoted, or a table. */
    private static boolean quoted(TextPiece piece) {
        return piece.is(PieceKind.QUOTATION) || piece.is(PieceKind.PREFORMATTED) || piece.is(PieceKind.ROW);
    }

    /** Below the last chapter that the contents name anything may follow; else the rest must be thick with junk. */
    private static boolean tail(List<TextPiece> pieces, int at, int[] junk, int lastChapter) {
        int rest = pieces.size() - at;
        double density = (double) junk[at] / rest;
        boolean contents = lastChapter >= 0
                && pieces.stream().filter(piece -> piece.is(PieceKind.HEADING)).count() >= 3;
        long prose = pieces.subList(at, pieces.size()).stream()
                .filter(piece -> piece.text().length() > LONG)
                .count();
        boolean sentences = pieces.subList(at, pieces.size()).stream()
                .allMatch(piece -> piece.is(PieceKind.RULE) || Junk.sentence(piece.text()));
        if (sentences && lastChapter < 0) {
            return false;
        }
        if (contents && density >= 0.08) {
            return true;
        }
        if (prose - repeated(pieces, at) > junk[at]) {
            return false;
        }
        return density >= 0.5
                || (density >= DENSE && rest <= pieces.size() * 0.7 && at >= 3)
                || (prose == 0 && rest <= 12);
    }

    /** How many of the long pieces from there on are junk, since they stand there again and again or are a site's phrases. */
    private static long repeated(List<TextPiece> pieces, int at) {
        Map<String, Integer> times = new HashMap<>();
        pieces.forEach(piece -> times.merge(piece.text(), 1, Integer::sum));
        return pieces.subList(at, pieces.size()).stream()
                .filter(piece -> piece.text().length() > LONG
                        && (times.getOrDefault(piece.text(), 0) >= 3 || Junk.tailish(piece.text())))
                .count();
    }

    /** For each place, how many pieces from there on are junk; what is repeated word for word is. */
    private static int[] junkFrom(List<TextPiece> pieces) {
        Map<String, Integer> times = new HashMap<>();
        for (TextPiece piece : pieces) {
            times.merge(piece.text(), 1, Integer::sum);
        }
        int[] junk = new int[pieces.size() + 1];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String text = pieces.get(i).text();
            boolean repeated = text.length() > LONG && times.getOrDefault(text, 0) >= 3;
            junk[i] = junk[i + 1] + (!quoted(pieces.get(i)) && (repeated || Junk.tailish(text)) ? 1 : 0);
        }
        return junk;
    }
}
