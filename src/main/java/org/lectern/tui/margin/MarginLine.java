package org.lectern.tui.margin;

import org.lectern.tui.ScreenRole;

/**
 * A line of notes in a narrow column.
 *
 * @param hidden whether it is of what its author alone sees, which looks so by its ring and by standing back
 */
public record MarginLine(String text, boolean hidden) {
    /** Before what its author alone sees. */
    public static final String RING = "◦ ";

    public ScreenRole role() {
        return hidden ? ScreenRole.DIM : ScreenRole.NOTE;
    }
}
