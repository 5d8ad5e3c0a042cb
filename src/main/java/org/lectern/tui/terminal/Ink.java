package org.lectern.tui.terminal;

/**
 * How a style is said to the terminal.
 *
 * @param sequence the whole SGR sequence (ECMA-48), from whatever stood before
 * @param blank what of it shows on an empty cell; two inks with the same blank leave the same empty cell
 */
record Ink(String sequence, String blank) {
    static final Ink PLAIN = new Ink("\u001b[m", "");

    /** Whether a cell with this cluster looks the same in both inks. */
    boolean shows(String cluster, Ink other) {
        return cluster.equals(" ") ? blank.equals(other.blank) : sequence.equals(other.sequence);
    }

    boolean leavesPlainBlank() {
        return blank.isEmpty();
    }
}
