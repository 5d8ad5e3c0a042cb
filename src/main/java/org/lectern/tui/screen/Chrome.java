package org.lectern.tui.screen;

import org.lectern.tui.Size;

/**
 * How many rows the lines above and below take: a line and a rule each, on low screens no rules, on very low ones less.
 *
 * @param above rows above the middle
 * @param below rows below it
 */
public record Chrome(int above, int below) {

    public static Chrome of(Size size) {
        if (size.rows() >= 12) {
            return new Chrome(2, 2);
        }
        return size.rows() >= 4 ? new Chrome(1, 1) : new Chrome(0, size.rows() >= 2 ? 1 : 0);
    }

    /** Rows between them, at least one. */
    public static int middle(Size size) {
        Chrome chrome = of(size);
        return Math.max(1, size.rows() - chrome.above - chrome.below);
    }
}
