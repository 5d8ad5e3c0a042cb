package org.lectern.tui.found;

import java.util.Locale;

/** How well a few letters fit a name that holds them in their order, though not side by side. */
final class Fuzzy {
    static final int NONE = -1;

    private Fuzzy() {}

    /**
     * {@link #NONE} where the letters are not all there. Letters in a row and letters that begin words count more; of two
     * names that fit alike the shorter is better.
     *
     * @param letters small letters; spaces don't count
     */
    static int score(String letters, String name) {
        String text = name.toLowerCase(Locale.ROOT);
        int score = 1000;
        int at = 0;
        boolean row = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ') {
                row = false;
                continue;
            }
            int next = place(text, letter, at, row);
            if (next < 0) {
                return NONE;
            }
            score += next == at && row ? 12 : begins(text, next) ? 10 : 1;
            at = next + 1;
            row = true;
        }
        return score - Math.min(100, text.length() / 4);
    }

    /** The letter right here where a row goes on, else at the start of a word, else anywhere. */
    private static int place(String text, char letter, int from, boolean row) {
        if (row && from < text.length() && text.charAt(from) == letter) {
            return from;
        }
        for (int at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (begins(text, at)) {
                return at;
            }
        }
        return text.indexOf(letter, from);
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
