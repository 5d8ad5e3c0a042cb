package org.lectern.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/** What stands on a title page, and no more: the title and the author's name, which are no paragraphs. */
final class TitlePage {
    private static final int MOST = 2;
    private static final int LONGEST = 60;
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "and", "&", "y", "et", "und");

    private TitlePage() {}

    /** A title and a name that nothing marks, above the first of several headings. */
    static Draft front(Draft draft) {
        List<TextPiece> pieces = draft.pieces();
        int next = 0;
        while (next < pieces.size() && next <= MOST + 1 && !pieces.get(next).is(PieceKind.HEADING)) {
            next++;
        }
        boolean several =
                pieces.stream().filter(piece -> piece.is(PieceKind.HEADING)).count() >= 2;
        if (next == 0) {
            return several ? without(draft) : draft;
        }
        String title = pieces.getFirst().text();
        boolean page = several
                && next <= MOST
                && next < pieces.size()
                && pieces.subList(0, next).stream().allMatch(piece -> piece.is(PieceKind.TEXT))
                && title.length() <= LONGEST
                && Sentences.startsUpper(title)
                && ".,;:".indexOf(Sentences.lastSign(title)) < 0
                && (draft.title().isEmpty() || TitleKey.level(draft.title()).equals(TitleKey.level(title)))
                && (next == 1 || name(bare(pieces.get(1))));
        if (!page) {
            return draft;
        }
        String author = draft.author().isEmpty() && next == 2 ? bare(pieces.get(1)) : draft.author();
        return draft.titled(draft.title().isEmpty() ? title : draft.title())
                .by(author)
                .with(pieces.subList(next, pieces.size()));
    }

    private static String bare(TextPiece piece) {
        return piece.text().replaceFirst("(?i)^by\\s+", "").strip();
    }

    /** The text without the name and the date below its title, where that is the only top heading; the name as its author. */
    static Draft without(Draft draft) {
        List<TextPiece> pieces = draft.pieces();
        if (pieces.isEmpty() || !pieces.getFirst().is(PieceKind.HEADING) || !(titled(draft) || lone(pieces))) {
            return draft;
        }
        int next = 1;
        String author = "";
        boolean sure = false;
        while (next < pieces.size() && next <= MOST + 1 && pieces.get(next).is(PieceKind.TEXT)) {
            String line = bare(pieces.get(next));
            boolean date = Dateline.dated(line);
            if (!date && (!name(line) || !author.isEmpty())) {
                break;
            }
            sure |= date || !line.equals(pieces.get(next).text().strip());
            author = date ? author : line;
            next++;
        }
        boolean page = next < pieces.size() && pieces.get(next).is(PieceKind.HEADING) && next - 1 <= MOST;
        if (next == 1 || !(page || sure)) {
            return draft;
        }
        List<TextPiece> kept = new ArrayList<>(pieces);
        kept.subList(1, next).clear();
        return draft.by(draft.author().isEmpty() ? author : draft.author()).with(kept);
    }

    private static boolean titled(Draft draft) {
        return !draft.title().isEmpty()
                && TitleKey.level(draft.title())
                        .equals(TitleKey.level(draft.pieces().getFirst().text()));
    }

    private static boolean lone(List<TextPiece> pieces) {
        int top = pieces.getFirst().level();
        return pieces.stream().skip(1).noneMatch(piece -> piece.is(PieceKind.HEADING) && piece.level() <= top);
    }

    private static boolean name(String line) {
        String[] words = line.split("\\s+", -1);
        if (line.isEmpty()
                || line.length() > LONGEST
                || words.length < 2
                || words.length > 8
                || Character.isDigit(line.charAt(0))) {
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
