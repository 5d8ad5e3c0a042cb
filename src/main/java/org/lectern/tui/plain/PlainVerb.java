package org.lectern.tui.plain;

/**
 * A word that can be said first in a line.
 *
 * @param follows what may be said behind it
 * @param does what it does, for help
 */
record PlainVerb(String word, String follows, String does, Act act) {

    /** What it does. */
    interface Act {
        PlainTurn act(PlainModel model, String rest);
    }
}
