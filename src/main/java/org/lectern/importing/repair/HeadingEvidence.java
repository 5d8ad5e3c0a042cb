package org.lectern.importing.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.Piece;
import org.lectern.importing.draft.Shape;
import org.lectern.importing.evidence.Dateline;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.TitleKey;

/**
 * How much speaks for a piece being a heading: its length, case, punctuation and number, what it follows, and what follows
 * it. What introduces a quotation, a slogan among slogans, and a sentence that lost its full stop are none.
 */
final class HeadingEvidence {
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "came", "does", "did", "do", "will", "would", "can",
            "could", "should", "says", "said", "went", "got", "made", "am", "i’m", "it’s", "don’t", "isn’t", "i'm",
            "it's", "don't", "isn't", "they", "we", "he", "she", "i");
    private static final Set<String> QUOTING = Set.of(
            "quote",
            "quoting",
            "says",
            "said",
            "writes",
            "wrote",
            "put",
            "puts",
            "according",
            "cites",
            "explains",
            "explained",
            "following",
            "follows",
            "declared",
            "remarks",
            "remarked",
            "adds",
            "added");
    private static final int LONG = 120;
    private static final double LENIENT = 0.4;
    private static final double BROKEN = 1.5;

    private final List<Piece> pieces;

    HeadingEvidence(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** 1.5 and more is enough. */
    double of(int at) {
        Piece piece = pieces.get(at);
        if (!Candidate.possible(piece) || at + 1 >= pieces.size()) {
            return -9;
        }
        return itself(piece.text(), 1) + after(at) + before(at);
    }

    /**
     * As {@link #of}, for what its likes speak for: without the signs around it.
     *
     * @param apart whether its looks tell it from the text around, so that its words need not
     */
    double bare(int at, boolean apart) {
        Ornament dress = Ornament.of(LineStyle.line(pieces.get(at)));
        return at + 1 >= pieces.size()
                ? -9
                : itself(dress.title(), apart ? LENIENT : 1)
                        + after(at)
                        + before(at)
                        + (pieces.get(at).setting().broken() ? BROKEN : 0);
    }

    /** Whether it says that somebody's words follow, or is the name below a letter. */
    boolean introduces(int at) {
        String text = LineStyle.line(pieces.get(at));
        boolean signature = at > 0
                && pieces.get(at - 1).text().endsWith(",")
                && pieces.get(at - 1).text().length() < LONG;
        boolean quoted = at + 1 < pieces.size()
                && (!pieces.get(at + 1).is(Shape.TEXT)
                        || pieces.get(at + 1).setting().indent() > 0
                        || "“\"‘'«".indexOf(pieces.get(at + 1).text().charAt(0)) >= 0
                        || (at + 2 < pieces.size() && Quotations.attribution(pieces.get(at + 2))));
        boolean leads = text.matches("(To|As|According|In|From) .*");
        return signature || ((quoted || leads) && Sentences.tokens(text) <= 12 && introducing(text));
    }

    /** @param strict how much weighs what speaks against it: 1 for all */
    private static double itself(String text, double strict) {
        Numbering number = Numbering.of(text);
        String title = number.rest().isEmpty() ? text : number.rest();
        int tokens = Sentences.tokens(title);
        double score = 0;
        if (number.numbered() && !number.rest().isEmpty()) {
            score += number.word().isEmpty() ? 1 : 3;
        } else if (number.numbered()) {
            score += number.word().isEmpty() ? -1 : 2;
        }
        boolean parts = parts(title);
        score += Candidate.known(TitleKey.of(text)) ? 2 : 0;
        score += tokens <= 10 ? 1 : parts ? 0 : -2 * strict;
        score += parts ? 1 : 0;
        score += Sentences.capitals(title) && title.length() >= 4 ? 1.5 : titleCase(title) ? 0.7 : 0;
        char last = Sentences.lastSign(title);
        score += last == '!' || last == '?' ? -strict : 0.5;
        score -= sentence(title, tokens) ? 1.5 * strict : 0;
        score -= tokens <= 12 && introducing(title) ? 2.5 : 0;
        return score;
    }

    private double after(int at) {
        Piece next = pieces.get(at + 1);
        if (Dateline.is(next.text())) {
            return 1;
        }
        if (next.is(Shape.HEADING)) {
            return -0.5;
        }
        if (next.is(Shape.RULE)) {
            return -1;
        }
        boolean epigraph = at + 2 < pieces.size() && Quotations.attribution(pieces.get(at + 2));
        if (epigraph) {
            return 1;
        }
        if (Quotations.attribution(next)) {
            return -3;
        }
        if (Sentences.startsLower(next.text())) {
            return -2;
        }
        boolean another = Candidate.possible(next)
                && at + 2 < pieces.size()
                && pieces.get(at + 2).text().length() >= LONG;
        if (next.text().length() < LONG && !next.is(Shape.VERSE) && !next.is(Shape.QUOTATION)) {
            return another ? -0.5 : -1;
        }
        return 0.5;
    }

    private double before(int at) {
        if (at == 0) {
            return 0.5;
        }
        Piece before = pieces.get(at - 1);
        if (before.is(Shape.HEADING)) {
            return 0;
        }
        if (before.is(Shape.TEXT) && before.text().length() < LONG && !Quotations.attribution(before)) {
            return Sentences.closes(before.text()) ? -0.5 : 0;
        }
        boolean closed = Sentences.closes(before.text()) || !before.is(Shape.TEXT) || Quotations.attribution(before);
        return closed && Sentences.lastSign(before.text()) != ':' ? 0.5 : -0.5;
    }

    /** A title with a second part: after a colon, a semicolon or a dash a capital follows. */
    private static boolean parts(String title) {
        for (int i = 1; i + 2 < title.length(); i++) {
            char c = title.charAt(i);
            boolean parting = c == ':' || c == ';' || ((c == '—' || c == '–') && title.charAt(i - 1) == ' ');
            if (parting && Sentences.startsUpper(title.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean titleCase(String title) {
        int words = 0;
        int upper = 0;
        for (String word : title.split(" ", -1)) {
            if (word.length() >= 4) {
                words++;
                upper += Sentences.startsUpper(word) ? 1 : 0;
            }
        }
        return words >= 1 && upper >= words * 0.75;
    }

    private static boolean sentence(String title, int tokens) {
        if (tokens <= 5) {
            return false;
        }
        for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (VERBS.contains(word)) {
                return !titleCase(title);
            }
        }
        return false;
    }

    private static boolean introducing(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (QUOTING.contains(word)) {
                return !titleCase(title);
            }
        }
        return false;
    }
}
