package org.lectern.text;

/**
 * Where a line of one text may end: after spaces, hyphens and dashes, and between East Asian characters; never before
 * closing punctuation or an ellipsis, never within a URL while there is another way. UAX #14 is the model; it is left
 * where it would break {@code http:|//} or before a dash. Asked from the text's beginning to its end.
 */
final class BreakRules {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ELLIPSIS = 0x2026;

    private final String text;
    private final boolean mayHoldUrls;
    private int urlBegin;
    private int urlEnd;

    /** What a place between two clusters is: where a line may end, ends rather than leave a hole, is only cut, or never ends. */
    enum Gap {
        WORDS,
        URL,
        LETTERS,
        NEVER
    }

    BreakRules(String text) {
        this.text = text;
        this.mayHoldUrls = text.contains("://") || text.contains("www.");
    }

    /** White space that a line may be broken at; the no-break spaces are none. */
    static boolean isSpace(int c) {
        return c == ' ' || ((c < ' ' || c >= 0x1680) && Character.isWhitespace(c));
    }

    /** The gap between a cluster and the next one, which is no space; told by where each begins. */
    Gap between(int before, int at) {
        if (at == 0) {
            lookForUrl(at, ' ');
            return Gap.NEVER;
        }
        int left = text.codePointAt(before);
        int right = text.codePointAt(at);
        lookForUrl(at, left);
        if (at > urlBegin && at < urlEnd) {
            return isUrlDelimiter(left) && !isUrlDelimiter(right) ? Gap.URL : Gap.LETTERS;
        }
        if (isSpace(left)) {
            return right == ELLIPSIS || closesAlone(at) ? Gap.NEVER : Gap.WORDS;
        }
        if (isAsciiLetterOrDigit(left) && isAsciiLetterOrDigit(right)) {
            return Gap.LETTERS;
        }
        if (left == ZERO_WIDTH_SPACE) {
            return Gap.WORDS;
        }
        if (closes(right) || isDash(right) || isRaised(right)) {
            return Gap.NEVER;
        }
        return mayPart(before, left, at, right) ? Gap.WORDS : Gap.LETTERS;
    }

    /** Raised digits: the sign of a footnote stays with its word. */
    private static boolean isRaised(int c) {
        return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079);
    }

    private boolean mayPart(int before, int left, int at, int right) {
        if (isGlue(left) || isGlue(right) || opens(left) || (isStraightQuote(right) && !opensHere(at))) {
            return false;
        }
        if (isDash(left) || left == ELLIPSIS) {
            int begin = beginOfHyphens(before);
            int beforeLeft = begin == 0 ? ' ' : text.codePointBefore(begin);
            boolean follows = !isSpace(beforeLeft) && !opens(beforeLeft);
            boolean hyphen = left == 0x2010 || (left == '-' && begin == before);
            boolean compound = Character.isLetter(right) && Character.isLetterOrDigit(beforeLeft);
            return follows && (!hyphen || compound);
        }
        if (isEastAsian(left) || isEastAsian(right)) {
            return !isStraightQuote(left) && !isStraightQuote(right) && !isNonStarter(right);
        }
        return WideRanges.contains(left) && WideRanges.contains(right);
    }

    /** After a space: whether closing punctuation or a dash stands there on its own, so that it belongs to the word before. */
    private boolean closesAlone(int at) {
        int end = at;
        while (end < text.length() && end < at + 4 && (closes(text.charAt(end)) || isDash(text.charAt(end)))) {
            end++;
        }
        return end > at && (end == text.length() || isSpace(text.charAt(end)));
    }

    /** Two or three hyphens are typed for a dash. */
    private int beginOfHyphens(int at) {
        int begin = at;
        while (begin > 0 && begin > at - 3 && text.charAt(begin) == '-' && text.charAt(begin - 1) == '-') {
            begin--;
        }
        return begin;
    }

    private boolean opensHere(int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void lookForUrl(int at, int left) {
        if (!mayHoldUrls || at < urlEnd || isAsciiLetterOrDigit(left) || !isAsciiLetterOrDigit(text.charAt(at))) {
            return;
        }
        int scheme = at;
        while (scheme < text.length() && scheme < at + 12 && isAsciiLetterOrDigit(text.charAt(scheme))) {
            scheme++;
        }
        if (text.startsWith("://", scheme) || text.startsWith("www.", at)) {
            urlBegin = at;
            urlEnd = at;
            while (urlEnd < text.length() && isInUrl(text.charAt(urlEnd))) {
                urlEnd++;
            }
        }
    }

    private static boolean isInUrl(char c) {
        if (c < 0x7F) {
            return c > ' ' && c != '<' && c != '>' && c != '"';
        }
        return Character.isLetterOrDigit(c) && !isEastAsian(c);
    }

    private static boolean isUrlDelimiter(int c) {
        return c == '/' || c == '?' || c == '&' || c == '.' || c == '-';
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isStraightQuote(int c) {
        return c == '"' || c == '\'';
    }

    private static boolean isDash(int c) {
        return c == '-' || c == 0x2010 || (c >= 0x2012 && c <= 0x2015) || c == 0x2E3A || c == 0x2E3B;
    }

    private static boolean isGlue(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x2011 || c == 0x202F || c == 0x2060;
    }

    private static boolean opens(int c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || c == 0xBF
                || c == 0xA1;
    }

    private static boolean closes(int c) {
        if (c < 0x80) {
            return ",.;:!?%)]}".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || "\u2026\u2025\u00b0\u2030\u2032\u2033\u203c\u2047\u2048\u2049\u060c\u061b\u061f\u06d4\u0964\u0965"
                                .indexOf(c)
                        >= 0
                || "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff05\uff61\uff64".indexOf(c) >= 0;
    }

    private static boolean isEastAsian(int c) {
        return c >= 0x2E80
                && (c < 0x2FE0
                        || (c >= 0x3005 && c < 0x3008)
                        || (c >= 0x3012 && c < 0x3014)
                        || (c >= 0x3021 && c < 0xA4D0)
                        || (c >= 0xAC00 && c < 0xD7A4)
                        || (c >= 0xF900 && c < 0xFB00)
                        || (c >= 0xFF66 && c < 0xFF9E)
                        || (c >= 0x20000 && c < 0x3FFFE));
    }

    /** Small kana, iteration and length marks, the middle dot: they stay with what they follow (JIS X 4051). */
    private static boolean isNonStarter(int c) {
        return (c >= 0x31F0 && c <= 0x31FF)
                || "\u3005\u301c\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b\u309c\u309d\u309e"
                                .indexOf(c)
                        >= 0
                || "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb\u30fc\u30fd\u30fe\uff65\uff70"
                                .indexOf(c)
                        >= 0;
    }
}
