package org.lectern.importing.evidence;

import java.util.Locale;

/** Roman numerals. */
final class Roman {
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int HIGHEST = 399;

    private Roman() {}

    /** What it counts to, if it is written as it should be and all in one case; else 0. */
    static int value(String token) {
        if (token.isEmpty() || token.length() > 12) {
            return 0;
        }
        String upper = token.toUpperCase(Locale.ROOT);
        if (!token.equals(upper) && !token.equals(token.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (upper.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == upper.length() && value <= HIGHEST && upper.equals(write(value)) ? value : 0;
    }

    private static String write(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < SIGNS.length; i++) {
            while (left >= VALUES[i]) {
                text.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }
}
