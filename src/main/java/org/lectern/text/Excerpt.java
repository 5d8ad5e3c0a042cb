package org.lectern.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A few words of a text around what was looked for. */
public final class Excerpt {
    /** Characters in front of the first words found, and behind them. */
    private static final int BEFORE = 40;

    private static final int AFTER = 90;

    private Excerpt() {}

    /** The words found, and some on either side, the found ones between U+0002 and U+0003. */
    public static String of(String text, SearchQuery query) {
        Folded folded = Folded.of(text);
        List<int[]> found = new ArrayList<>();
        for (SearchQuery.Term term : query.terms()) {
            for (SearchQuery.Spelling spelling : term.spellings()) {
                int length = spelling.words().length();
                for (int at = at(folded.text(), spelling, 0); at >= 0; at = at(folded.text(), spelling, at + length)) {
                    found.add(new int[] {folded.origin(at), folded.origin(at + length)});
                }
            }
        }
        found.sort(Comparator.<int[]>comparingInt(span -> span[0]).thenComparingInt(span -> -span[1]));
        return marked(text, found);
    }

    /** Where words stand at the beginning of one, in folded text; -1 where nowhere. */
    static int at(String folded, SearchQuery.Spelling spelling, int from) {
        int at = spelling.in(folded, from);
        while (at >= 0 && !begins(folded, at)) {
            at = spelling.in(folded, at + 1);
        }
        return at;
    }

    /** Whether a word begins there, or one could: scripts without spaces show no beginnings. */
    private static boolean begins(String folded, int at) {
        int c = folded.codePointAt(at);
        return at == 0 || Scripts.isUnspaced(c) || !Character.isLetterOrDigit(folded.codePointBefore(at));
    }

    private static String marked(String text, List<int[]> found) {
        int first = found.isEmpty() ? 0 : found.getFirst()[0];
        int from = parting(text, Math.max(0, first - BEFORE), first);
        int to = Math.min(text.length(), first + AFTER);
        to = to == text.length() ? to : Math.max(first, parting(text, Math.max(first, to - 20), to));
        StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (int[] span : found) {
            if (span[0] >= at && span[1] <= to) {
                out.append(text, at, span[0])
                        .append('\u0002')
                        .append(text, span[0], span[1])
                        .append('\u0003');
                at = span[1];
            }
        }
        out.append(text, at, Math.max(at, to));
        return out.append(to < text.length() ? "…" : "").toString();
    }

    /** The first blank's end from a place on, not behind another; where there is none, the place, off the middle of a sign. */
    private static int parting(String text, int from, int before) {
        if (from == 0) {
            return 0;
        }
        for (int at = from; at < before; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(Math.min(from, text.length() - 1))) ? from + 1 : from;
    }
}
