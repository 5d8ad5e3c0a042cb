package org.lectern.text;

/** Terminal control sequences in text (ECMA-48), found so as to be left out. */
final class EscapeSequences {
    private static final char ESCAPE = 0x1B;
    private static final char BELL = 0x07;
    private static final char STRING_END = 0x9C;

    private EscapeSequences() {}

    /**
     * Where what begins with a character to be left out ends: a whole control sequence, or that character alone. A
     * control string (OSC, DCS and the like) that the same line doesn't end loses only its introducer, so that a stray
     * one doesn't swallow the text behind it.
     */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == ESCAPE && at + 1 < text.length()) {
            char kind = text.charAt(at + 1);
            if (kind == '[') {
                return endOfControlSequence(text, at + 2);
            }
            if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
                return endOfString(text, at + 2);
            }
            return endOfEscape(text, at + 1);
        }
        if (c == 0x9B) {
            return endOfControlSequence(text, at + 1);
        }
        if (c == 0x9D || c == 0x90 || c == 0x98 || c == 0x9E || c == 0x9F) {
            return endOfString(text, at + 1);
        }
        return at + 1;
    }

    /** Parameters (0x30–0x3F), intermediates (0x20–0x2F) and a final byte (0x40–0x7E). */
    private static int endOfControlSequence(String text, int from) {
        int at = skip(text, skip(text, from, 0x30, 0x3F), 0x20, 0x2F);
        return at < text.length() && text.charAt(at) >= 0x40 && text.charAt(at) <= 0x7E ? at + 1 : at;
    }

    private static int endOfEscape(String text, int from) {
        int at = skip(text, from, 0x20, 0x2F);
        return at < text.length() && text.charAt(at) >= 0x30 && text.charAt(at) <= 0x7E ? at + 1 : at;
    }

    private static int endOfString(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == BELL || c == STRING_END) {
                return at + 1;
            }
            if (c == ESCAPE) {
                return at + 1 < text.length() && text.charAt(at + 1) == '\\' ? at + 2 : from;
            }
            if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
                return from;
            }
        }
        return from;
    }

    private static int skip(String text, int from, int low, int high) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= low && text.charAt(at) <= high) {
            at++;
        }
        return at;
    }
}
