package org.lectern.tui.plain;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WayOut;

/** Ways out of a fault as they are said line by line. */
final class Ways {

    private Ways() {}

    /** A fault and its way out, in words that can be said here. */
    static String said(String fact, @Nullable WayOut wayOut) {
        if (wayOut == null) {
            return fact;
        }
        return fact
                + (wayOut.command().equals("member")
                        ? wayOut.ending("member and your name")
                        : wayOut.after("run "));
    }
}
