package org.lectern.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as everything that finds compares it: compatibility forms and full case folded (ß is ss, ı and İ are i), marks off Latin,
 * Greek and Cyrillic letters, vowel signs and tatweel off Arabic and Hebrew ones, katakana as hiragana, digits of any script as 0 to
 * 9, quotation marks and dashes plain, what isn't seen left out. Offsets into it lead back to the text.
 */
public final class Folded {
    private static final char NOT_ONE = 0;

    private final String text;
    private final int @Nullable [] origins;
    private final int length;

    private Folded(String text, int @Nullable [] origins, int length) {
        this.text = text;
        this.origins = origins;
        this.length = length;
    }

    /** The text folded. */
    public static Folded of(String original) {
        return of(original, false);
    }

    /** The text folded, but for its case where that matters. */
    public static Folded of(String original, boolean caseMatters) {
        // A whole book is folded at the first letter of the first search, before anything of this is compiled: the plain
        // loop over characters that stay one character each is what keeps that unnoticed.
        char[] folded = original.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            char c = folded[at];
            if (c >= 0x80) {
                char one = one(c, caseMatters);
                if (one == NOT_ONE) {
                    return longer(original, caseMatters);
                }
                folded[at] = one;
            } else if (c >= 'A' && c <= 'Z' && !caseMatters) {
                folded[at] = (char) (c + 32);
            }
        }
        return new Folded(new String(folded), null, original.length());
    }

    /** The one character that a character becomes; {@link #NOT_ONE} where it becomes none or several. */
    private static char one(char c, boolean caseMatters) {
        if (Character.isSurrogate(c)) {
            return NOT_ONE;
        }
        StringBuilder out = new StringBuilder(4);
        append(out, c, caseMatters);
        return out.length() == 1 ? out.charAt(0) : NOT_ONE;
    }

    private static Folded longer(String original, boolean caseMatters) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            int before = out.length();
            append(out, c, caseMatters);
            if (out.length() >= origins.length) {
                origins = Arrays.copyOf(origins, out.length() * 2);
            }
            for (int made = before; made < out.length(); made++) {
                origins[made] = at;
            }
            at += Character.charCount(c);
        }
        return new Folded(out.toString(), origins, original.length());
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where, in the original, that which stands at an offset here begins. */
    public int origin(int offset) {
        if (origins == null) {
            return offset;
        }
        return offset >= text.length() ? length : origins[offset];
    }

    private static void append(StringBuilder out, int c, boolean caseMatters) {
        if (c < 0x80) {
            out.append((char) (caseMatters || c < 'A' || c > 'Z' ? c : c + 32));
            return;
        }
        switch (c) {
            case '‘', '’', 'ʼ' -> out.append('\'');
            case '“', '”', '„', '«', '»' -> out.append('"');
            case '‐', '‑', '–', '—' -> out.append('-');
            case '\u00a0', '\u202f', '\u3000' -> out.append(' ');
            case '\u00ad', '\u2060', '\ufeff', '\u0640' -> {
                // a hyphen that shows at a line's end alone, joiners, and the stroke that only lengthens a word
            }
            default -> letters(out, c, caseMatters);
        }
    }

    private static void letters(StringBuilder out, int c, boolean caseMatters) {
        if ((c >= 0x200b && c <= 0x200f) || (c >= 0xfe00 && c <= 0xfe0f) || isMark(c)) {
            return;
        }
        if (c < 0xc0 || (c >= 0xac00 && c <= 0xd7a3)) {
            part(out, c, caseMatters);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int at = 0; at < parts.length(); ) {
            int each = parts.codePointAt(at);
            if (!isMark(each)) {
                part(out, each, caseMatters);
            }
            at += Character.charCount(each);
        }
    }

    private static void part(StringBuilder out, int c, boolean caseMatters) {
        int small = caseMatters ? c : Character.toLowerCase(c);
        switch (small) {
            case 'ı' -> out.append('i');
            case 'ß', 'ẞ' -> out.append("ss");
            case 'ς' -> out.append('σ');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            default -> {
                if (small >= 0x30a1 && small <= 0x30f6) {
                    out.append((char) (small - 0x60));
                } else if (Character.getType(small) == Character.DECIMAL_DIGIT_NUMBER) {
                    out.append((char) ('0' + Character.digit(small, 10)));
                } else {
                    out.appendCodePoint(small);
                }
            }
        }
    }

    /** Marks that a person may leave out. Those of other scripts are vowels, or tell one word from another. */
    private static boolean isMark(int c) {
        return (c >= 0x0300 && c <= 0x036f)
                || (c >= 0x0483 && c <= 0x0487)
                || (c >= 0x0591 && c <= 0x05bd)
                || c == 0x05bf
                || c == 0x05c1
                || c == 0x05c2
                || c == 0x05c4
                || c == 0x05c5
                || c == 0x05c7
                || (c >= 0x0610 && c <= 0x061a)
                || (c >= 0x064b && c <= 0x065f)
                || c == 0x0670
                || (c >= 0x06d6 && c <= 0x06dc)
                || (c >= 0x06df && c <= 0x06e4)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff);
    }
}
