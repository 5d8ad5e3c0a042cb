package org.lectern.text;

/** What scripts do otherwise than Latin: some set no spaces between words. */
public final class Scripts {
    private Scripts() {}

    /** Whether words of this sign's script aren't parted: Han, kana, Thai, Lao, Khmer, Burmese. */
    public static boolean isUnspaced(int c) {
        return c >= 0x0e00 && (isSyllabic(c) || isIdeographic(c));
    }

    /** Whether the sign is Han or kana, each of which is read as long as a short word. */
    static boolean isIdeographic(int c) {
        return (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xff66 && c <= 0xff9f)
                || (c >= 0x20000 && c <= 0x3fffd)
                || c == 0x3005
                || c == 0x3007;
    }

    /** Thai, Lao, Burmese, Khmer: letters and their vowels. */
    private static boolean isSyllabic(int c) {
        return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff);
    }
}
