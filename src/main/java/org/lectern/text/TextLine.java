package org.lectern.text;

/**
 * One line of a wrapped text, as offsets in UTF-16 units into the text.
 *
 * @param start where it begins
 * @param end where it ends, without the white space it was broken at
 * @param width columns it takes
 */
public record TextLine(int start, int end, int width) {

    public String of(String text) {
        return text.substring(start, end);
    }
}
