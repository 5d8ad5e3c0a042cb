package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;

/** The author's name between a title in the largest type and the first chapter, where nobody else says who wrote it. */
final class TitlePage {
    private static final int MOST = 2;
    private static final int LONGEST = 60;
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "and", "&", "y", "et", "und");

    private TitlePage() {}

    /** The text without it; the name as its author. */
    static Draft without(Draft draft) {
        List<Piece> pieces = draft.pieces();
        int next = 1;
        while (next < pieces.size() && !pieces.get(next).is(Shape.HEADING)) {
            next++;
        }
        boolean page = next < pieces.size()
                && next > 1
                && next - 1 <= MOST
                && pieces.getFirst().is(Shape.HEADING)
                && pieces.stream().skip(1).noneMatch(piece -> piece.is(Shape.HEADING) && piece.level() <= pieces.getFirst().level());
        if (!page) {
            return draft;
        }
        String author = "";
        for (Piece piece : pieces.subList(1, next)) {
            String line = piece.text().replaceFirst("(?i)^by\\s+", "").strip();
            if (!piece.is(Shape.TEXT) || !name(line) || !author.isEmpty()) {
                return draft;
            }
            author = line;
        }
        List<Piece> kept = new ArrayList<>(pieces);
        kept.subList(1, next).clear();
        return draft.by(draft.author().isEmpty() ? author : draft.author()).with(kept);
    }

    private static boolean name(String line) {
        String[] words = line.split("\\s+", -1);
        if (line.length() > LONGEST || words.length < 2 || words.length > 8 || Numbering.of(line).numbered()) {
            return false;
        }
        for (String word : words) {
            boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (!particle && !(Sentences.startsUpper(word) && word.matches("[\\p{L}.’'-]+,?"))) {
                return false;
            }
        }
        return Sentences.lastSign(line) != ',';
    }
}
