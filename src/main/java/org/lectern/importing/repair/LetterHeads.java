package org.lectern.importing.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Sentences;

/** Letters without titles: where and when each was written, above whom it greets, heads it. */
final class LetterHeads {
    private static final int FEWEST = 2;
    private static final int LONGEST = 60;
    private static final Set<String> GREETINGS = Set.of(
            "dear",
            "dearest",
            "my",
            "comrade",
            "comrades",
            "friend",
            "friends",
            "sir",
            "madam",
            "beloved",
            "darling",
            "lieber",
            "liebe",
            "liebste",
            "cher",
            "chère",
            "chers",
            "querido",
            "querida",
            "caro",
            "cara",
            "дорогой",
            "дорогая",
            "αγαπητέ",
            "αγαπητή",
            "honoured",
            "esteemed",
            "brother",
            "sister");

    private static final Set<String> CLOSINGS = Set.of(
            "your",
            "yours",
            "yours,",
            "love",
            "love,",
            "with",
            "ever",
            "in",
            "affectionately",
            "sincerely",
            "sincerely,",
            "fraternally",
            "fraternally,",
            "dein",
            "deine",
            "tuyo",
            "tuya",
            "bien",
            "je");

    private LetterHeads() {}

    /** The dates that head letters; none where each stands below a title. */
    static Set<Integer> dates(List<TextPiece> pieces) {
        Set<Integer> dates = new HashSet<>();
        int below = 0;
        for (int i = 0; i + 2 < pieces.size(); i++) {
            if (pieces.get(i).plain() && Dateline.is(pieces.get(i).text()) && greets(pieces.get(i + 1))) {
                dates.add(i);
                below += titled(pieces, i) ? 1 : 0;
            }
        }
        return dates.size() >= FEWEST && below <= 1 ? dates : Set.of();
    }

    /** Whether a few words stand above it that are no letter's end. */
    private static boolean titled(List<TextPiece> pieces, int date) {
        int at = date - 1;
        while (at > 0 && pieces.get(at).is(PieceKind.RULE)) {
            at--;
        }
        if (at < 0 || pieces.get(at).text().length() > LONGEST * 2) {
            return false;
        }
        String text = pieces.get(at).text();
        boolean signed = at > 0
                && pieces.get(at - 1).text().endsWith(",")
                && pieces.get(at - 1).text().length() <= LONGEST
                && Sentences.tokens(text) <= 3
                && Character.isLetter(text.charAt(0));
        return !signed && !closing(pieces.get(at));
    }

    /** {@code Yours, as ever,} and the name below it. */
    static boolean closing(TextPiece piece) {
        String text = piece.text();
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return piece.is(PieceKind.VERSE)
                && CLOSINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean greets(TextPiece piece) {
        String text = piece.text();
        int space = text.indexOf(' ');
        int end = space < 0 ? text.length() : space;
        String first = text.substring(0, end).toLowerCase(Locale.ROOT).replaceAll("[,:!]$", "");
        return text.length() <= LONGEST
                && ",:!".indexOf(text.charAt(text.length() - 1)) >= 0
                && GREETINGS.contains(first);
    }
}
