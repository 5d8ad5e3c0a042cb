package org.lectern.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens by which a text is found. A word is one. A run of a script without spaces is its overlapping pairs of signs and then its
 * last sign, so that any part of it is found: as adjacent pairs, or, where it is one sign, as the beginning of a pair.
 */
public final class SearchTokens {
    private SearchTokens() {}

    /** The tokens of a text, parted by spaces. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (String word : words(Folded.of(text).text())) {
            if (Scripts.isUnspaced(word.codePointAt(0))) {
                pairs(word, out);
                int last = word.offsetByCodePoints(word.length(), -1);
                out.append(word, last, word.length()).append(' ');
            } else {
                out.append(word).append(' ');
            }
        }
        return out.toString();
    }

    /**
     * The tokens that stand one behind the other wherever the words do, but for the last, which is a beginning where the words end
     * in one.
     */
    static List<String> asked(String folded) {
        List<String> tokens = new ArrayList<>();
        for (String word : words(folded)) {
            if (Scripts.isUnspaced(word.codePointAt(0)) && word.codePointCount(0, word.length()) > 1) {
                StringBuilder pairs = new StringBuilder();
                pairs(word, pairs);
                tokens.addAll(List.of(pairs.toString().strip().split(" ")));
            } else {
                tokens.add(word);
            }
        }
        return tokens;
    }

    private static void pairs(String run, StringBuilder out) {
        int at = 0;
        while (at < run.length()) {
            int next = at + Character.charCount(run.codePointAt(at));
            if (next < run.length()) {
                out.append(run, at, next + Character.charCount(run.codePointAt(next))).append(' ');
            }
            at = next;
        }
    }

    /** Runs of letters, digits and marks; a run of a script without spaces is parted from what stands beside it. */
    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int from = -1;
        boolean unspaced = false;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            boolean inside = isPart(c);
            boolean turns = inside && from >= 0 && Scripts.isUnspaced(c) != unspaced;
            if (from >= 0 && (!inside || turns)) {
                words.add(folded.substring(from, at));
                from = -1;
            }
            if (inside && from < 0) {
                from = at;
                unspaced = Scripts.isUnspaced(c);
            }
            at += Character.charCount(c);
        }
        if (from >= 0) {
            words.add(folded.substring(from));
        }
        return words;
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
