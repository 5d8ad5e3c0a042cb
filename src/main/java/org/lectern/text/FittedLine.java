package org.lectern.text;

/**
 * One line of a text that was fitted as a whole, as offsets in UTF-16 units into the text.
 *
 * @param start where it begins
 * @param end where it ends, without the white space it was broken at
 * @param width columns it takes as it stands, a hyphen that was added counted
 * @param hyphen whether a word is parted here, so that a hyphen is to be added
 * @param extra columns by which its spaces are to be widened together to fill the line; 0 where it is left ragged
 */
public record FittedLine(int start, int end, int width, boolean hyphen, int extra) {}
