package org.lectern.tui.terminal;

/** The 240 colours that xterm's palette of 256 has beyond the first 16: a cube of 6 levels a channel, and 24 greys. */
final class Cube {
    private static final int CUBE = 16;
    private static final int GREYS = 232;

    private Cube() {}

    /** The palette's number of the colour nearest to an exact one. */
    static int nearest(int rgb) {
        int best = CUBE;
        for (int number = CUBE; number < 256; number++) {
            if (distance(rgb, rgb(number)) < distance(rgb, rgb(best))) {
                best = number;
            }
        }
        return best;
    }

    /** The colour of a number from 16 to 255. */
    static int rgb(int number) {
        if (number >= GREYS) {
            int level = 8 + 10 * (number - GREYS);
            return level << 16 | level << 8 | level;
        }
        int place = number - CUBE;
        return level(place / 36) << 16 | level(place / 6 % 6) << 8 | level(place % 6);
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
