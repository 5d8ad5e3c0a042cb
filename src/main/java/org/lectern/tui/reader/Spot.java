package org.lectern.tui.reader;

/**
 * A place in a chapter.
 *
 * @param offset into the paragraph's text, in UTF-16 units
 */
record Spot(int paragraph, int offset) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
        return paragraph != other.paragraph
                ? Integer.compare(paragraph, other.paragraph)
                : Integer.compare(offset, other.offset);
    }
}
