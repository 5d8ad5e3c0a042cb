package org.lectern.text;

import java.text.Normalizer;

/**
 * Makes text from outside harmless and uniform: controls and whole escape sequences go, as do bidirectional embeddings,
 * overrides and isolates, invisible fillers (soft hyphen, zero-width space, word joiner, byte order mark), annotations
 * and non-characters; a lone surrogate becomes U+FFFD; the rest is NFC. What is clean comes back as it is. Doing it twice
 * is doing it once.
 */
public final class Sanitizer {
    private static final int TAB_STOP = 4;

    private Sanitizer() {}

    /** One line: each run of white space that holds a line end or a tab becomes one space; none stands at the ends. */
    public static String line(String text) {
        String clean = clean(text, true);
        boolean simple = true;
        for (int i = 0; simple && i < clean.length(); i++) {
            simple = clean.charAt(i) != '\n';
        }
        return (simple ? clean : joined(clean)).strip();
    }

    /** Many lines: each ends in {@code \n}, whatever it ended in; a tab becomes spaces up to the next fourth column. */
    public static String text(String text) {
        return clean(text, false);
    }

    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = at;
            boolean breaks = false;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                breaks |= text.charAt(end) == '\n';
                end++;
            }
            if (breaks) {
                out.append(' ');
            } else {
                end = Math.max(end, at + 1);
                out.append(text, at, end);
            }
            at = end;
        }
        return out.toString();
    }

    /** Only line feeds are left of the controls; as a line, tabs become line feeds too. */
    private static String clean(String text, boolean asLine) {
        int first = 0;
        boolean plain = true;
        while (first < text.length() && stays(text.charAt(first))) {
            plain &= isPlain(text.charAt(first));
            first++;
        }
        if (first == text.length()) {
            return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        int lineStart = out.lastIndexOf("\n") + 1;
        for (int at = first; at < text.length(); ) {
            char c = text.charAt(at);
            if (stays(c)) {
                out.append(c);
                at++;
                lineStart = c == '\n' ? out.length() : lineStart;
            } else if (c == '\t' && !asLine) {
                out.repeat(' ', TAB_STOP - (out.length() - lineStart) % TAB_STOP);
                at++;
            } else if (c == '\t' || isLineEnd(c)) {
                out.append('\n');
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                lineStart = out.length();
            } else if (Character.isSurrogate(c)) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint);
                if (Character.charCount(codePoint) == 1) {
                    out.append('\uFFFD');
                } else if ((codePoint & 0xFFFE) != 0xFFFE) {
                    out.appendCodePoint(codePoint);
                }
            } else {
                at = EscapeSequences.end(text, at);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Characters that need no second look. */
    private static boolean stays(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n';
        }
        if (c < 0x200B) {
            return c >= 0xA0 && c != 0xAD;
        }
        if (c < 0x2070) {
            return c != 0x200B && (c < 0x2028 || c > 0x202E) && (c < 0x2060 || c > 0x206F);
        }
        if (c < 0xFDD0) {
            return !Character.isSurrogate(c);
        }
        return c > 0xFDEF && c != 0xFEFF && (c < 0xFFF9 || c == 0xFFFC || c == 0xFFFD);
    }

    /** Characters that NFC leaves alone among their like. */
    private static boolean isPlain(char c) {
        return c < 0x300 || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x2060);
    }

    private static boolean isLineEnd(char c) {
        return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
