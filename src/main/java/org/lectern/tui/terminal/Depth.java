package org.lectern.tui.terminal;

import java.util.Map;

/** How much colour a terminal shows. */
public enum Depth {
    /** None: shape alone. */
    NONE,
    /** The terminal's own 16 colours. */
    ANSI,
    /** 256 colours of which 240 are the same everywhere (xterm's cube and greys). */
    INDEXED,
    /** Exact colours. */
    RGB;

    /** What the environment says: {@code NO_COLOR} (no-color.org), {@code COLORTERM}, {@code TERM}. */
    static Depth of(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || type.startsWith("vt") || type.endsWith("-m")) {
            return NONE;
        }
        String colours = environment.getOrDefault("COLORTERM", "");
        if (colours.equals("truecolor") || colours.equals("24bit") || type.endsWith("-direct")) {
            return RGB;
        }
        return type.contains("256color") ? INDEXED : ANSI;
    }
}
