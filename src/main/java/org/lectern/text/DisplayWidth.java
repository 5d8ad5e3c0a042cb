package org.lectern.text;

/**
 * How many columns of a terminal text takes. Where terminals differ the larger answer is given: a cell left empty harms
 * less than two clusters in one. Ambiguous width (UAX #11) is narrow.
 */
public final class DisplayWidth {
    private static final int EMOJI_LOOK = 0xFE0F;

    private DisplayWidth() {}

    /** Columns that a text takes: the sum over its clusters. Line ends and other controls take none. */
    public static int of(String text) {
        int width = 0;
        for (int from = 0; from < text.length(); ) {
            int to = Graphemes.next(text, from);
            width += ofCluster(text, from, to);
            from = to;
        }
        return width;
    }

    /** Columns that one grapheme cluster takes: 0, 1 or 2. */
    public static int ofCluster(String cluster) {
        return ofCluster(cluster, 0, cluster.length());
    }

    /** Columns that the cluster between two offsets of a text takes: 0, 1 or 2. */
    public static int ofCluster(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        if (to - from == 1) {
            char only = text.charAt(from);
            if (only < 0x7F) {
                return only >= ' ' ? 1 : 0;
            }
            if (only >= 0x2010 && only < 0x2028) {
                return 1;
            }
        }
        int first = text.codePointAt(from);
        int width = ofCodePoint(first);
        for (int at = from + Character.charCount(first); at < to && width < 2; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            width += codePoint == EMOJI_LOOK && Character.isEmoji(first) ? 1 : ofCodePoint(codePoint);
        }
        return Math.min(2, width);
    }

    private static int ofCodePoint(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0) || codePoint == 0xAD ? 0 : 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> 0;
            case Character.FORMAT -> isVisibleFormat(codePoint) ? 1 : 0;
            default -> isJoiningHangul(codePoint) ? 0 : WideRanges.contains(codePoint) ? 2 : 1;
        };
    }

    /** Signs of Arabic, Syriac and Kaithi that stand before the number they belong to, and are seen. */
    private static boolean isVisibleFormat(int codePoint) {
        return (codePoint >= 0x600 && codePoint <= 0x605)
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || (codePoint >= 0x890 && codePoint <= 0x891)
                || codePoint == 0x8E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }

    /** Vowels and finals that are drawn into the syllable before them. */
    private static boolean isJoiningHangul(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FB);
    }
}
