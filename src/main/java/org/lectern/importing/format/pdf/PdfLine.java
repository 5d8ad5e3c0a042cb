package org.lectern.importing.format.pdf;

/**
 * A printed line of one column. Lengths are points; y grows downwards.
 *
 * @param text raised figures as such
 * @param x its left edge
 * @param y its baseline
 * @param right its right edge
 * @param size of most of its letters
 * @param bold whether all of it is
 * @param face the name of the font of most of its letters, without size; empty where it isn't known
 * @param column tells the columns of a page apart: lines in another one have another number
 */
record PdfLine(String text, double x, double y, double right, double size, boolean bold, String face, int column) {

    PdfLine saying(String other) {
        return new PdfLine(other, x, y, right, size, bold, face, column);
    }

    PdfLine in(int other) {
        return new PdfLine(text, x, y, right, size, bold, face, other);
    }

    /** Set at this edge, as though nothing had pushed it in. */
    PdfLine from(double edge) {
        return new PdfLine(text, edge, y, right, size, bold, face, column);
    }

    /** To half a point, so that sizes can be compared. */
    long rounded() {
        return Math.round(size * 2);
    }
}
