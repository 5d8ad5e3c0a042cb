package org.lectern.tui.terminal;

import java.util.Map;

/** How much colour a terminal shows. */
enum Depth {
    /** None: shape alone. */
    NONE,
    /** The terminal's own 16 colours. */
    ANSI,
    /** Exact colours. */
    RGB;

    /** What the environment says: {@code NO_COLOR} (no-color.org), {@code COLORTERM}, {@code TERM}. */
    static Depth of(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || type.startsWith("vt") || type.endsWith("-m")) {
            return NONE;
        }
        String colours = environment.getOrDefault("COLORTERM", "");
        return colours.equals("truecolor") || colours.equals("24bit") || type.endsWith("-direct") ? RGB : ANSI;
    }
}
