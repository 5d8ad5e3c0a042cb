package org.lectern.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text. */
public final class Words {

    private Words() {}

    /** Letters of Thai, Lao, Khmer and Burmese that make a word, on the average. */
    private static final int LETTERS = 4;

    /**
     * How long a text is to read, in words: runs of anything but white space that have a letter or digit in them. Where a script has
     * no spaces, each Han or kana sign counts as a word, since a minute's reading is about as many of them (Brysbaert 2019 gives 260
     * Chinese characters and 238 English words), and so do {@value #LETTERS} letters of Thai, Lao, Khmer or Burmese.
     */
    public static int count(String text) {
        int words = 0;
        int letters = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xe00 && Scripts.isUnspaced(text.codePointAt(i))) {
                int sign = text.codePointAt(i);
                i += Character.charCount(sign) - 1;
                counted = false;
                if (!Character.isLetterOrDigit(sign)) {
                    continue;
                }
                if (Scripts.isIdeographic(sign)) {
                    words++;
                } else if (letters++ % LETTERS == 0) {
                    words++;
                }
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /**
     * The words as they are compared: lower case, compatibility forms and diacritics folded, apostrophes and invisible
     * signs left out, words broken or joined by a hyphen or dash made one. Another edition's typography, line breaks and
     * hyphenation leave them as they are.
     */
    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < folded.length(); ) {
            int codePoint = folded.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isPartOfWord(codePoint)) {
                word.appendCodePoint(codePoint);
            } else {
                int joined = !word.isEmpty() && isHyphen(codePoint) ? skipSpace(folded, next) : folded.length();
                if (joined < folded.length() && isPartOfWord(folded.codePointAt(joined))) {
                    next = joined;
                } else if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
            at = next;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** The {@linkplain #of words} parted by single spaces: texts that differ only in typography are equal in it. */
    public static String normalised(String text) {
        return String.join(" ", of(text));
    }

    /** In parts, since most of a text is of letters that stay as they are: a part that is none begins anew whatever stands before it. */
    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); ) {
            char c = lower.charAt(at);
            if (isPlain(c)) {
                if (!isDropped(c)) {
                    out.append(c);
                }
                at++;
            } else {
                int end = at + 1;
                while (end < lower.length() && lower.charAt(end) >= 0x80) {
                    end++;
                }
                decompose(lower.substring(at, end), out);
                at = end;
            }
        }
        return out.toString();
    }

    /** Whether it decomposes to itself and nothing that follows could change its place: ASCII, and what typographers make of it. */
    private static boolean isPlain(char c) {
        return c < 0x80 || c == 0x2013 || c == 0x2014 || (c >= 0x2018 && c <= 0x201F);
    }

    private static void decompose(String text, StringBuilder out) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            if (!isDropped(codePoint)) {
                out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
    }

    private static boolean isDropped(int c) {
        if (c < 0x80) {
            return c == '\'';
        }
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200D)
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x2018
                || c == 0x2019
                || c == 0x2BC
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isHyphen(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2014);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Letters and numbers of any script; no marks. */
    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
