package org.lectern.tui.terminal;

/** The decimal parameters of a control sequence. */
final class Parameters {

    private Parameters() {}

    /** The parameter of that place, from 0, between two offsets of the text; sub-parameters are left out; 0 where there is none. */
    static int number(String text, int from, int to, int place) {
        int at = from;
        for (int skipped = 0; skipped < place && at < to; at++) {
            if (text.charAt(at) == ';') {
                skipped++;
            }
        }
        int value = 0;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value < 10_000_000) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }
}
