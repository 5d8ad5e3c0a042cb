package org.lectern.importing.repair;

import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;
import org.lectern.importing.evidence.KnownTitles;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.lines.Markers;

/** What makes a short piece of text look like a heading, or not, by itself. */
final class HeadingCandidate {
    static final int LONGEST = 120;
    private static final int LONGEST_CAPITALS = 80;
    private static final int MOST_TOKENS = 18;

    private HeadingCandidate() {}

    /** Whether the piece could be a heading at all. */
    static boolean possible(TextPiece piece) {
        String text = piece.text();
        if (!piece.is(PieceKind.TEXT)
                || text.length() > LONGEST
                || text.isEmpty()
                || Sentences.tokens(text) > MOST_TOKENS) {
            return false;
        }
        char first = Sentences.firstSign(text.charAt(0) == '§' || text.charAt(0) == '#' ? text.substring(1) : text);
        boolean lettered =
                Markers.enumerator(text) > 0 && Sentences.startsUpper(text.substring(Markers.enumerator(text)));
        if (!lettered
                && !Character.isUpperCase(first)
                && !Character.isDigit(first)
                && Character.isLetter(first)
                && Character.toUpperCase(first) != first) {
            return false;
        }
        if (!Character.isLetterOrDigit(first) || "-–—―>*•|".indexOf(text.charAt(0)) >= 0 || Markers.bullet(text) > 0) {
            return false;
        }
        return !webbish(text) && (!endsLikeProse(text) || stoppedCapitals(text));
    }

    /** Old printers close a title in capitals with a full stop. */
    private static boolean stoppedCapitals(String text) {
        return text.endsWith(".")
                && text.length() <= LONGEST_CAPITALS
                && text.length() >= 4
                && Sentences.capitals(text)
                && Numbering.of(text).rest().indexOf(". ") < 0;
    }

    /** Whether it is a title that nearly every book has. */
    static boolean known(String key) {
        return KnownTitles.is(key);
    }

    static boolean webbish(String text) {
        return text.contains("://") || text.contains("www.") || text.indexOf('@') > 0;
    }

    private static boolean endsLikeProse(String text) {
        char last = text.charAt(text.length() - 1);
        char sign = Sentences.lastSign(text);
        boolean ellipsis = text.endsWith("...") || text.endsWith("…");
        return last == ',' || last == ';' || last == ':' || last == '-' || (sign == '.' && !ellipsis) || sign == ',';
    }
}
