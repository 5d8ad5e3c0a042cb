package org.lectern.importing.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.TitleKey;

/**
 * Drops what stands below a text and says only what it was: its title again, its archive, its licence, links, {@code The
 * End}. Goes from the end upwards, as far as every piece is of that kind.
 */
final class Colophon implements TextRepair {
    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 120;
    private static final Set<String> ENDS = Set.of(
            "the end",
            "end",
            "fin",
            "finis",
            "ende",
            "fine",
            "anti copyright",
            "curtain",
            "back to contents",
            "search",
            "subject digest footer");

    @Override
    public String kind() {
        return Tails.KIND;
    }

    @Override
    public boolean suits(Origin origin) {
        return origin.fromSite();
    }

    @Override
    public Draft mend(Draft draft, Report report) {
        List<TextPiece> pieces = draft.pieces();
        int end = pieces.size();
        while (end > 2 && (of(pieces.get(end - 1), draft) || between(pieces, end, draft))) {
            end--;
        }
        if (end == pieces.size() || pieces.subList(0, end).stream().noneMatch(piece -> piece.is(PieceKind.TEXT))) {
            return draft;
        }
        int said = (int) pieces.subList(end, pieces.size()).stream()
                .filter(piece -> !piece.is(PieceKind.RULE))
                .count();
        report.count(kind(), said, "from “" + pieces.get(end).text() + "” on");
        return draft.with(pieces.subList(0, end));
    }

    /** A short line among such, above which another stands. */
    private static boolean between(List<TextPiece> pieces, int end, Draft draft) {
        TextPiece piece = pieces.get(end - 1);
        return end < pieces.size()
                && (piece.plain() || piece.is(PieceKind.HEADING))
                && piece.text().length() <= LONGEST_LINE / 2
                && !piece.text().endsWith(".")
                && of(pieces.get(end - 2), draft);
    }

    private static boolean of(TextPiece piece, Draft draft) {
        String text = piece.text();
        if (piece.is(PieceKind.RULE)) {
            return true;
        }
        boolean own = piece.is(PieceKind.LIST_ITEM) || piece.is(PieceKind.QUOTATION) || piece.is(PieceKind.ROW);
        if (own || text.length() > LONGEST) {
            return false;
        }
        if (text.startsWith("--\n")) {
            return true;
        }
        for (String line : text.split("\n", 20)) {
            if (line.length() <= LONGEST_LINE && says(line.strip(), draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String line, Draft draft) {
        String key = TitleKey.level(line);
        String lower = line.toLowerCase(Locale.ROOT);
        return (!draft.title().isEmpty() && key.equals(TitleKey.level(draft.title())))
                || ENDS.contains(key)
                || Imprint.links(line, 3)
                || (Junk.mark(line) && !Junk.sentence(line))
                || (lower.contains("listinfo") && lower.contains("://"))
                || (lower.startsWith("end of ") && lower.contains(" digest"))
                || (lower.startsWith("thanks for reading") && lower.contains("subscribe"))
                || lower.startsWith("last updated")
                || lower.startsWith("next chapter")
                || lower.startsWith("previous chapter");
    }
}
