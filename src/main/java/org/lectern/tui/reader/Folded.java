package org.lectern.tui.reader;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as search compares it: marks on letters gone, quotation marks and dashes plain, and, unless case matters, small.
 * Offsets into it lead back to the text.
 */
final class Folded {
    private static final char NOT_ONE = 0;

    private final String text;
    private final int @org.jspecify.annotations.Nullable [] origins;
    private final int length;

    private Folded(String text, int @org.jspecify.annotations.Nullable [] origins, int length) {
        this.text = text;
        this.origins = origins;
        this.length = length;
    }

    static Folded of(String original, boolean caseMatters) {
        // A whole book is folded at the first letter of the first search, before anything of this is compiled: the
        // plain
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

    String text() {
        return text;
    }

    /** Where, in the original, that which stands at an offset here begins. */
    int origin(int offset) {
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
            case '\u00a0', '\u202f' -> out.append(' ');
            default -> letters(out, c, caseMatters);
        }
    }

    private static void letters(StringBuilder out, int c, boolean caseMatters) {
        String parts =
                c < 0xc0 ? Character.toString(c) : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> out.appendCodePoint(caseMatters ? part : Character.toLowerCase(part)));
    }
}
