package org.lectern.importing.format.marked;

import java.util.List;
import java.util.Locale;

/** Numbers of list items in figures, letters and Roman figures. */
public final class ListNumber {
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final List<Integer> WORTH = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final List<String> SIGNS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    private ListNumber() {}

    /**
     * A number as a format writes it.
     *
     * @param format by a word that names it in Word, HTML or CSS ({@code lowerLetter}, {@code a}, {@code lower-alpha}); in figures
     *     where it is none of letters or Roman figures
     */
    public static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter", "a", "lower-alpha", "lower-latin" -> letters(number);
            case "upperLetter", "A", "upper-alpha", "upper-latin" ->
                letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i", "lower-roman" -> roman(number);
            case "upperRoman", "I", "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero", "decimal-leading-zero" -> (number < 10 ? "0" : "") + number;
            default -> Integer.toString(number);
        };
    }

    /** {@code a} to {@code z}, then {@code aa}, {@code bb} and so on, as Word counts. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return Integer.toString(number);
        }
        String letter = Character.toString((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.size(); i++) {
            while (rest >= WORTH.get(i)) {
                roman.append(SIGNS.get(i));
                rest -= WORTH.get(i);
            }
        }
        return roman.toString();
    }
}
