package org.lectern.importing.lines;

/** The signs that begin a list item. */
public final class Markers {
    private static final String BULLETS = "•◦▪‣·●○■□*-–—+";

    private Markers() {}

    /** How many characters of the text are a bullet and the space after it; 0 where there is none. */
    public static int bullet(String text) {
        if (text.length() < 3 || BULLETS.indexOf(text.charAt(0)) < 0 || !Character.isWhitespace(text.charAt(1))) {
            return 0;
        }
        int end = 2;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** How many characters are an enumerator ({@code 1.}, {@code (a)}, {@code iv)}) and the space after it, or 0. */
    public static int enumerator(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '(' ? 1 : 0;
        int end = start;
        while (end < text.length() && end - start < 5 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean marked = end > start
                && end + 1 < text.length()
                && (text.charAt(end) == ')' || (text.charAt(end) == '.' && start == 0))
                && Character.isWhitespace(text.charAt(end + 1));
        if (!marked || !counts(text.substring(start, end))) {
            return 0;
        }
        end++;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() ? end : 0;
    }

    private static boolean counts(String label) {
        boolean digits = label.chars().allMatch(Character::isDigit);
        boolean roman = label.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
        return (digits && label.length() <= 3) || roman || label.length() == 1;
    }

    /** Whether a list item begins here. */
    public static boolean item(String text) {
        return bullet(text) > 0 || enumerator(text) > 0;
    }
}
