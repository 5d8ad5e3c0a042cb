package org.lectern.importing.lines;

/** How wide a line prints, in a book's type: in the proportions of the Times, in thousandths of its size. */
final class Glyphs {
    private static final int OTHER = 500;
    private static final Glyphs TIMES = new Glyphs();

    /** From the blank to the tilde. */
    private final int[] ascii = {
        250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    private Glyphs() {}

    static int width(String text) {
        return width(text, text.length());
    }

    /** As wide as the first characters print. */
    static int width(String text, int length) {
        int width = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            width += c >= ' ' && c <= '~' ? TIMES.ascii[c - ' '] : other(c);
        }
        return width;
    }

    private static int other(char c) {
        return switch (c) {
            case '‘', '’', '‐' -> 333;
            case '“', '”', 'é', 'è', 'ê', 'ë', 'á', 'à', 'â', 'ä', 'ç' -> 444;
            case 'í', 'ì', 'î', 'ï' -> 278;
            case '—', '…' -> 1000;
            case 'Ä', 'Á', 'À', 'Ö', 'Ü', 'Ó', 'Ú' -> 722;
            default -> OTHER;
        };
    }
}
