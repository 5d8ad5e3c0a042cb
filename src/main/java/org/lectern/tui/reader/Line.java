package org.lectern.tui.reader;

/**
 * A line of the page.
 *
 * @param paragraph the number of the paragraph it belongs to; 0 for what has none
 * @param start where it begins in the paragraph's text, in UTF-16 units
 * @param end where it ends there, spaces at the break left out
 * @param indent columns before it
 * @param first whether it is its paragraph's first
 */
record Line(Shape shape, int paragraph, int start, int end, int indent, boolean first, String text) {
    static final Line BLANK = new Line(Shape.BLANK, 0, 0, 0, 0, false, "");
}
