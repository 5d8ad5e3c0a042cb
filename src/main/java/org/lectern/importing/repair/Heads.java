package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.importing.draft.Draft;
import org.lectern.importing.draft.Origin;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.Report;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Sentences;

/** Drops what a website, publisher or library put in front of a text: licences, offers, title pages. */
final class Heads implements TextRepair {
    static final String KIND = "dropped-head";
    private static final int WITHIN = 40;
    private static final int LONGEST_NAME = 6;

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
        int start = afterLibraryMark(pieces);
        int first = firstHeading(pieces, start);
        int end = Math.min(first < 0 ? 4 : first, start + WITHIN);
        boolean titlePage = first > 0
                && first - start <= 12
                && allShort(pieces.subList(start, first))
                && !draft.title().isEmpty();
        List<TextPiece> kept = new ArrayList<>();
        String author = draft.author();
        if (start > 0) {
            report.count(kind(), start, pieces.getFirst().text());
        }
        for (int i = start; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            boolean menu = i < end && piece.is(PieceKind.VERSE) && Junk.menu(piece.text());
            if (menu || (i < end && (titlePage || (piece.is(PieceKind.TEXT) && Junk.head(piece.text()))))) {
                report.count(kind(), piece.text());
                String named = TitleRepair.author(piece.text());
                author = author.isEmpty() ? named : author;
                author = author.isEmpty() && titlePage && ideographs(piece.text()) ? piece.text() : author;
            } else {
                kept.add(piece);
            }
        }
        return kept.stream().anyMatch(Heads::body) ? draft.by(author).with(kept) : draft;
    }

    /** A few Chinese or Japanese letters alone on their line below a title are its author's name. */
    private static boolean ideographs(String text) {
        long letters = text.codePoints().filter(Character::isIdeographic).count();
        return letters >= 2 && letters <= LONGEST_NAME && letters == text.codePointCount(0, text.length());
    }

    private static boolean body(TextPiece piece) {
        return !piece.is(PieceKind.HEADING) && !piece.is(PieceKind.RULE);
    }

    /** {@code Present: …}: what somebody wrote down, unlike what a publisher says of a book. */
    private static boolean labelled(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && text.indexOf(' ') > colon && Imprint.label(text).isEmpty();
    }

    /** A few lines of which one holds a year, or all are in capitals: where and by whom a book was printed. */
    private static boolean imprint(TextPiece piece) {
        String text = piece.text();
        boolean year = false;
        for (int i = 0; i + 4 <= text.length(); i++) {
            year |= text.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9');
        }
        return piece.is(PieceKind.VERSE) && (year || Sentences.capitals(text));
    }

    private static int afterLibraryMark(List<TextPiece> pieces) {
        for (int i = 0; i < Math.min(pieces.size(), WITHIN); i++) {
            String text = pieces.get(i).text().toLowerCase(Locale.ROOT);
            if ((text.startsWith("***") && text.contains("start of th"))
                    || text.startsWith("*** start")
                    || text.startsWith("start of the project gutenberg")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int firstHeading(List<TextPiece> pieces, int from) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).is(PieceKind.HEADING)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean allShort(List<TextPiece> pieces) {
        return pieces.stream()
                .filter(piece -> !Junk.head(piece.text()))
                .allMatch(piece -> (piece.is(PieceKind.TEXT) || imprint(piece))
                        && piece.text().length() <= 90
                        && !piece.text().endsWith(".")
                        && !labelled(piece.text())
                        && !Quotations.attribution(piece)
                        && piece.text().indexOf('“') < 0);
    }
}
