package org.lectern.reading;

/**
 * A footnote or endnote of the text itself, tied to its place in a paragraph. Neither its sign nor its words are in the
 * paragraph's text; they are shown when asked for.
 *
 * @param label the sign by which the text refers to it, without brackets: {@code 3}, {@code *}, {@code iv}
 * @param at how many characters (UTF-16) of the paragraph's text stand before the sign: from 0 to the text's length
 * @param text sanitised, NFC; where it has several paragraphs, each ends in {@code \n} but the last
 */
public record Footnote(String label, int at, String text) {
    public Footnote {
        if (at < 0) {
            throw new IllegalArgumentException("a footnote before its paragraph: " + at);
        }
    }
}
