package org.lectern.tui.screen;

/**
 * A line being filled in, which stands where the line below was.
 *
 * @param caret where the cursor is in the text, in UTF-16 units
 * @param hint what else there is to know, on the right
 */
public record Entry(String label, String text, int caret, String hint) {}
