package org.lectern.tui.table;

import java.time.Duration;

/** Time at the table in words, to the minute: nobody needs a second hand in view. */
final class Minutes {
    private static final long SECONDS = 60;

    private Minutes() {}

    /** {@code 7 min left}, {@code the last minute}, {@code 3 min over}. */
    static String left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds <= 0) {
            long over = -seconds / SECONDS;
            return over == 0 ? "time is up" : over + " min over";
        }
        return seconds <= SECONDS ? "the last minute" : (seconds + SECONDS - 1) / SECONDS + " min left";
    }

    /** {@code on time}, {@code 4 min behind}, {@code 3 min ahead}. */
    static String behind(Duration behind) {
        long minutes = behind.toSeconds() / SECONDS;
        return minutes == 0 ? "on time" : minutes > 0 ? minutes + " min behind" : -minutes + " min ahead";
    }
}
