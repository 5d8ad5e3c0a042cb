package org.lectern.tui.terminal;

import java.nio.file.Path;

/**
 * What a person may choose about the screen.
 *
 * @param mouse whether the mouse is heard; while it is, the terminal's own selection needs a modifier key
 * @param colour whether there may be colour where the terminal has it
 * @param log the file for what went wrong; made, with its folder, when there is something to write
 */
public record Options(boolean mouse, boolean colour, Path log) {}
