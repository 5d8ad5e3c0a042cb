package org.lectern.importing.format.pdf;

import java.util.List;
import java.util.stream.Stream;

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
 * @param cells the pieces that stand apart on it, from the left; once {@link PdfTables} has looked, those of a table's row alone
 */
record PdfLine(
        String text,
        double x,
        double y,
        double right,
        double size,
        boolean bold,
        String face,
        int column,
        List<Cell> cells) {
    private static final int MOST_CELLS = 60;

    /** A line of one piece. */
    PdfLine(String text, double x, double y, double right, double size, boolean bold, String face, int column) {
        this(text, x, y, right, size, bold, face, column, List.of());
    }

    /** A piece of a line. */
    record Cell(String text, double x, double right) {}

    PdfLine saying(String other) {
        return new PdfLine(other, x, y, right, size, bold, face, column, cells);
    }

    PdfLine in(int other) {
        return new PdfLine(text, x, y, right, size, bold, face, other, cells);
    }

    PdfLine celled(List<Cell> others) {
        return new PdfLine(text, x, y, right, size, bold, face, column, others);
    }

    /** The pieces of two lines that are one; none where they are more than a table's row has, so that long lines cost no more. */
    static List<Cell> together(PdfLine first, PdfLine second) {
        List<Cell> one = first.pieces();
        List<Cell> other = second.pieces();
        return one.size() + other.size() > MOST_CELLS
                ? List.of()
                : Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Its pieces, one where nothing stands apart. */
    List<Cell> pieces() {
        return cells.isEmpty() ? List.of(new Cell(text, x, right)) : cells;
    }

    /** Whether it is a row of a table. */
    boolean row() {
        return !cells.isEmpty();
    }

    /** Set at this edge, as though nothing had pushed it in. */
    PdfLine from(double edge) {
        return new PdfLine(text, edge, y, right, size, bold, face, column, cells);
    }

    /** To half a point, so that sizes can be compared. */
    long rounded() {
        return Math.round(size * 2);
    }
}
