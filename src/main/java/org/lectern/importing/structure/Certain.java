package org.lectern.importing.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importing.evidence.Written;

/** What is certain of a piece before anything is weighed. */
final class Certain {
    private static final int RUN = 3;
    private static final int TOP = 5;
    private static final int MOST_TITLE = 12;
    /** Pieces from one number to the next where each heads a paragraph. */
    private static final double CLOSEST = 1.9;

    private static final Pattern LEADING = Pattern.compile("(To|As|According|In|From) .*");
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
    private static final int MOST_WORDS = 25;

    private Certain() {}

    /** Whether it can't be a heading: too long, no words, speech that ends as speech does, a web address. */
    static boolean never(PieceContext text, int at) {
        Seen seen = text.seen(at);
        if (seen == null || at + 1 >= text.size() || seen.tokens() > MOST_WORDS) {
            return true;
        }
        boolean byline = at < TOP && seen.line().regionMatches(true, 0, "by ", 0, 3);
        boolean spoken = seen.quoted() && ".,…;:—-".indexOf(seen.ends()) >= 0;
        boolean cut = seen.signs().isEmpty() && (seen.ends() == '—' || seen.ends() == '–');
        return byline
                || spoken
                || cut
                || direction(seen.line())
                || introduces(text, at, seen)
                || told(text, at, seen)
                || source(seen.line())
                || seen.ends() == ','
                || seen.ends() == ';';
    }

    /** A long sentence that lost its full stop: with a verb and a comma, set as the text around it is. */
    private static boolean told(PieceContext text, int at, Seen seen) {
        boolean set = text.wide(at)
                || text.piece(at).setting().centred()
                || text.piece(at).setting().broken();
        return !set
                && seen.signs().isEmpty()
                && !seen.number().numbered()
                && seen.tokens() >= MOST_TITLE
                && seen.written() == Written.SENTENCE
                && seen.line().indexOf(',') > 0
                && seen.line().indexOf(':') < 0
                && seen.line().indexOf(';') < 0
                && Alone.verb(seen.title());
    }

    /** Where words were taken from: a work in quotation marks, and a comma behind it. */
    private static boolean source(String line) {
        return line.contains("”, ") || line.contains("\", ");
    }

    /** Whether it says that somebody's words follow. */
    private static boolean introduces(PieceContext text, int at, Seen seen) {
        String next = text.kind(at + 1);
        boolean leads = next.equals("quotation")
                || next.equals("speech")
                || LEADING.matcher(seen.line()).matches();
        boolean said = Arrays.stream(seen.line().toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(QUOTING::contains);
        return leads
                && said
                && seen.tokens() <= MOST_TITLE
                && seen.written() == Written.SENTENCE
                && !seen.number().numbered();
    }

    /** A sentence in brackets: what is done on a stage, what a picture shows. */
    private static boolean direction(String line) {
        char last = line.charAt(line.length() - 1);
        boolean bracketed = (line.charAt(0) == '[' && last == ']') || (line.charAt(0) == '(' && last == ')');
        return bracketed
                && line.length() > 2
                && (line.charAt(line.length() - 2) == '.' || line.startsWith("[Illustration"));
    }

    /** Whether it is of a run of numbers that count through the text from 1, each above text. */
    static boolean always(PieceContext text, Counts counts, int at) {
        Seen seen = text.seen(at);
        Counts.Run run = counts.of(at);
        if (seen == null || run.places().size() < RUN || run.from() != 1 || run.apart() < CLOSEST) {
            return false;
        }
        boolean told = !seen.number().word().isEmpty() || seen.number().depth() > 1 || seen.bareNumber();
        int over = 0;
        int right = 0;
        int titles = 0;
        for (int place : run.places()) {
            over += text.abovesProse(place) ? 1 : 0;
            right += text.kind(place + 1).startsWith("prose") ? 1 : 0;
            Seen each = text.seen(place);
            titles += each != null && each.tokens() <= MOST_TITLE && each.ends() != '.' ? 1 : 0;
        }
        int all = run.places().size();
        return told ? run.spread() && over * 4 >= all * 3 : right == all && titles == all;
    }
}
