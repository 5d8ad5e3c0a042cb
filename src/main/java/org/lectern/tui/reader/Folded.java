package org.lectern.tui.reader;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as search compares it: marks on letters gone, quotation marks and dashes plain, and, unless case matters, small.
 * Offsets into it lead back to the text.
 */
final class Folded {
    private final String text;
    private final int @org.jspecify.annotations.Nullable [] origins;
    private final int length;

    private Folded(String text, int @org.jspecify.annotations.Nullable [] origins, int length) {
        this.text = text;
        this.origins = origins;
        this.length = length;
    }

    static Folded of(String original, boolean caseMatters) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        boolean same = true;
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            int size = Character.charCount(c);
            int before = out.length();
            append(out, c, caseMatters);
            same &= out.length() - before == size;
            if (out.length() >= origins.length) {
                origins = Arrays.copyOf(origins, out.length() * 2);
            }
            Arrays.fill(origins, before, out.length(), at);
            at += size;
        }
        return new Folded(out.toString(), same ? null : origins, original.length());
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
