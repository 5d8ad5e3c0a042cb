package org.lectern.importing.evidence;

import java.util.Locale;

/** Roman numerals. */
final class Roman {
    /** Signs and pairs of them, the highest first. */
    private enum Sign {
        C(100),
        XC(90),
        L(50),
        XL(40),
        X(10),
        IX(9),
        V(5),
        IV(4),
        I(1);

        private final int value;

        Sign(int value) {
            this.value = value;
        }
    }

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
        for (Sign sign : Sign.values()) {
            while (upper.startsWith(sign.name(), at)) {
                value += sign.value;
                at += sign.name().length();
            }
        }
        return at == upper.length() && value <= HIGHEST && upper.equals(write(value)) ? value : 0;
    }

    private static String write(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (Sign sign : Sign.values()) {
            while (left >= sign.value) {
                text.append(sign);
                left -= sign.value;
            }
        }
        return text.toString();
    }
}
