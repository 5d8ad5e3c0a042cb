package org.lectern.tui.reader;

/**
 * What a chapter is laid out for.
 *
 * @param columns of the text, at least 1
 * @param justified whether lines are spread to the same width
 * @param hyphenated whether words may be parted
 */
record Measure(int columns, boolean justified, boolean hyphenated) {

    static Measure ragged(int columns) {
        return new Measure(columns, false, false);
    }
}
