package org.lectern.tui.reader;

/**
 * A place in a chapter.
 *
 * @param offset into the paragraph's text, in UTF-16 units
 */
record TextPosition(int paragraph, int offset) implements Comparable<TextPosition> {

    @Override
    public int compareTo(TextPosition other) {
        return paragraph != other.paragraph
                ? Integer.compare(paragraph, other.paragraph)
                : Integer.compare(offset, other.offset);
    }
}
