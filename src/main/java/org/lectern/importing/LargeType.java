package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.KnownTitles;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.TitleKey;
import org.lectern.importing.format.file.Source;
import org.lectern.importing.format.file.Typeset;

/** What the file knows besides its lines: title, author, the lines set as headings are, and the rows of its tables. */
final class LargeType {
    private static final int MOST = 3;
    private static final int NEAR = 20;
    private static final double ALIKE = 0.5;

    private LargeType() {}

    static Draft headings(Draft draft, Source.Plain source) {
        Draft named = draft.titled(source.title()).by(source.author()).noting(source.footnotes());
        Typeset typeset = source.typeset();
        if (typeset.headings().isEmpty() && typeset.rows().isEmpty()) {
            return named;
        }
        List<TextPiece> pieces = new ArrayList<>();
        long large = draft.pieces().stream()
                .filter(piece -> typeset.headings().containsKey(piece.text()))
                .count();
        boolean believed = typeset.outlined() || large * MOST <= draft.pieces().size() * 2L;
        String author = TitleKey.level(source.author());
        for (TextPiece piece : draft.pieces()) {
            Integer rank = typeset.headings().get(piece.text().replace('\n', ' '));
            boolean byline = pieces.size() < MOST
                    && !author.isEmpty()
                    && TitleKey.level(piece.text()).equals(author);
            if (rank != null && believed && !byline && (piece.is(PieceKind.TEXT) || piece.is(PieceKind.VERSE))) {
                pieces.add(TextPiece.heading(rank, piece.text().replace('\n', ' ')));
            } else if (typeset.rows().contains(piece.text())) {
                pieces.add(TextPiece.marked(PieceKind.ROW, piece.text()));
            } else if (!byline) {
                pieces.add(piece);
            }
        }
        return TitlePage.without(named.titled(title(source.title(), pieces)).with(pieces));
    }

    /**
     * Where nothing says the title, or what the file says of itself stands nowhere in its text, what stands above all is one, or
     * as good as one.
     */
    private static String title(String said, List<TextPiece> pieces) {
        if (pieces.isEmpty() || !pieces.getFirst().is(PieceKind.HEADING)) {
            return said;
        }
        TextPiece first = pieces.getFirst();
        boolean unknown = said.isEmpty();
        if (!unknown
                && pieces.stream()
                        .skip(1)
                        .noneMatch(piece -> piece.is(PieceKind.HEADING) && piece.level() <= first.level())) {
            String key = TitleKey.level(said);
            unknown = TitleKey.likeness(key, TitleKey.level(first.text())) < ALIKE
                    && pieces.stream()
                            .limit(NEAR)
                            .noneMatch(piece -> TitleKey.level(piece.text()).contains(key));
        }
        boolean chapter = Numbering.of(first.text()).numbered() || KnownTitles.is(TitleKey.of(first.text()));
        return !unknown || chapter ? said : first.text();
    }
}
