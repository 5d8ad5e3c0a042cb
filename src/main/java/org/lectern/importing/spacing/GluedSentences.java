package org.lectern.importing.spacing;

/** A space that is missing after a full stop, a comma or a semicolon between two words. */
public final class GluedSentences {
    private static final String CLOSERS = "”’\")]»";
    private static final String OPENERS = "“‘\"([«";

    private GluedSentences() {}

    /** The token with the missing spaces; the token itself where none is missing, or it is an address or an abbreviation. */
    public static String part(String token) {
        if (token.length() < 5 || address(token)) {
            return token;
        }
        StringBuilder out = null;
        int done = 0;
        for (int i = 2; i + 1 < token.length(); i++) {
            if (glued(token, i)) {
                int cut = i + 1;
                while (CLOSERS.indexOf(token.charAt(cut)) >= 0 && cut + 1 < token.length()) {
                    cut++;
                }
                out = out == null ? new StringBuilder() : out;
                out.append(token, done, cut).append(' ');
                done = cut;
            }
        }
        return out == null ? token : out.append(token, done, token.length()).toString();
    }

    private static boolean glued(String token, int at) {
        char mark = token.charAt(at);
        boolean stop = mark == '.' || mark == '!' || mark == '?';
        if (!stop && mark != ',' && mark != ';') {
            return false;
        }
        int before = at - 1;
        while (before > 0 && (CLOSERS.indexOf(token.charAt(before)) >= 0 || token.charAt(before) == '…')) {
            before--;
        }
        int after = at + 1;
        while (after < token.length()
                && (CLOSERS.indexOf(token.charAt(after)) >= 0 || OPENERS.indexOf(token.charAt(after)) >= 0)) {
            after++;
        }
        if (after >= token.length()
                || !Character.isLetter(token.charAt(after))
                || !Character.isLowerCase(token.charAt(before))) {
            return false;
        }
        int left = letters(token, before, -1);
        int right = letters(token, after, 1);
        if (!stop) {
            return left >= 2 && right >= 2;
        }
        char first = token.charAt(after);
        boolean sentence = Character.isUpperCase(first)
                && ((right == 1 && (first == 'I' || first == 'A'))
                        || (right >= 2 && Character.isLowerCase(token.charAt(after + 1))));
        return sentence && left >= 3;
    }

    private static int letters(String token, int from, int step) {
        int count = 0;
        for (int i = from; i >= 0 && i < token.length() && Character.isLetter(token.charAt(i)); i += step) {
            count++;
        }
        return count;
    }

    static boolean address(String token) {
        return token.indexOf('/') >= 0
                || token.indexOf('@') >= 0
                || token.startsWith("www.")
                || token.indexOf('_') >= 0
                || token.indexOf('\\') >= 0
                || token.indexOf('#') >= 0
                || token.indexOf('=') >= 0;
    }
}
