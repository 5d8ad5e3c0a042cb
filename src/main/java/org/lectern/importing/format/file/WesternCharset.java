package org.lectern.importing.format.file;

import java.nio.charset.Charset;

/**
 * Tells old Macintosh text from Windows text, which no detector does: the one reads as words where the other has capitals
 * and signs in the middle of them.
 */
final class WesternCharset {
    private static final int SAMPLE = 200_000;
    private static final String MACINTOSH = "x-MacRoman";
    private static final String PUNCTUATION = "’‘“”—–…«»";

    private WesternCharset() {}

    /** @param guess kept unless it is Windows-1252 or the Cyrillic one of the Macintosh, and Macintosh reads clearly better */
    static Charset of(byte[] content, Charset guess) {
        boolean open = guess.name().equals("windows-1252") || guess.name().equals("x-MacCyrillic");
        if (!open || !Charset.isSupported(MACINTOSH)) {
            return guess;
        }
        Charset macintosh = Charset.forName(MACINTOSH);
        int length = Math.min(content.length, SAMPLE);
        int asMacintosh = reads(new String(content, 0, length, macintosh));
        int asWindows = reads(new String(content, 0, length, Charset.forName("windows-1252")));
        return asMacintosh > 2 && asMacintosh > asWindows * 1.2 + 1 ? macintosh : guess;
    }

    /** How many of the letters and signs beyond ASCII stand where such do, less those that don't. */
    private static int reads(String text) {
        int score = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            boolean afterLetter = lower(text.charAt(i - 1));
            boolean inWord = afterLetter || lower(text.charAt(i + 1));
            if (PUNCTUATION.indexOf(c) >= 0) {
                score++;
            } else if (Character.isLowerCase(c) && c < 0x180) {
                score += inWord || text.charAt(i - 1) == ' ' ? 1 : 0;
            } else if (c == '\ufffd' || Character.isISOControl(c)) {
                score -= 2;
            } else if (inWord && (afterLetter || !Character.isUpperCase(c))) {
                score--;
            }
        }
        return score;
    }

    private static boolean lower(char c) {
        return Character.isLowerCase(c);
    }
}
