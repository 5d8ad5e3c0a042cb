package org.lectern.tui.terminal;

import java.nio.file.Path;

/**
 * What a person may choose about the screen of this process, before a program runs on it.
 *
 * @param colour whether there may be colour where the terminal has it
 * @param log the file for what went wrong; made, with its folder, when there is something to write
 */
public record ScreenOptions(boolean colour, Path log) {}
