package org.lectern.tui;

/**
 * How a role looks: its colours, and the shape that shows without them.
 *
 * @param ink the letters' colour
 * @param ground the colour behind them
 * @param faint stands in for the ink's exact colour where that isn't shown
 * @param reverse swaps ink and ground, whatever they are
 */
public record Look(Colour ink, Colour ground, boolean bold, boolean faint, boolean underline, boolean reverse) {

    static Look of(Colour ink, Colour ground) {
        return new Look(ink, ground, false, false, false, false);
    }

    Look inBold() {
        return new Look(ink, ground, true, faint, underline, reverse);
    }

    Look inFaint() {
        return new Look(ink, ground, bold, true, underline, reverse);
    }

    Look underlined() {
        return new Look(ink, ground, bold, faint, true, reverse);
    }

    Look reversed() {
        return new Look(ink, ground, bold, faint, underline, true);
    }
}
