package org.lectern.text;

import java.util.List;
import java.util.Optional;

/**
 * Where the words of one text may be parted, asked from its beginning to its end. What stands beside a digit, a dot or
 * another sign of names and addresses is no word. For one thread.
 */
final class Parting {
    private static final String NO_WORDS = "0123456789./@_\\#&=%~";

    private final String text;
    private final Optional<Hyphenation> hyphenation;
    private int begin;
    private int end;
    private List<Integer> points = List.of();

    Parting(String text, Optional<Hyphenation> hyphenation) {
        this.text = text;
        this.hyphenation = hyphenation;
    }

    /** Whether a hyphen may be put before an offset. */
    boolean at(int offset) {
        if (hyphenation.isEmpty()) {
            return false;
        }
        if (offset >= end) {
            look(offset);
        }
        return points.contains(offset - begin);
    }

    /** For the word around an offset. */
    private void look(int offset) {
        begin = offset;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        end = offset;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = !sign(begin - 1)
                && !(sign(end) && end + 1 < text.length() && !BreakRules.isSpace(text.charAt(end + 1)));
        points = word && end > begin
                ? hyphenation.map(of -> of.points(text.substring(begin, end))).orElse(List.of())
                : List.of();
    }

    private boolean sign(int at) {
        return at >= 0 && at < text.length() && NO_WORDS.indexOf(text.charAt(at)) >= 0;
    }
}
