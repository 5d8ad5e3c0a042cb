package org.lectern.tui;

/**
 * A colour in the two ways that terminals know it.
 *
 * @param ansi one of the terminal's own 16 colours, 0–15, or -1 for its default
 * @param rgb the exact colour as 0xRRGGBB, or -1 for the terminal's default
 */
public record Colour(int ansi, int rgb) {
    /** What the terminal uses of itself. */
    public static final Colour DEFAULT = new Colour(-1, -1);
}
