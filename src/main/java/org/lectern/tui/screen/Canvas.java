package org.lectern.tui.screen;

import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Frame;
import org.lectern.tui.ScreenRole;

/** A rectangle of a frame, with its own coordinates from 0; what would fall outside is left out. */
public record Canvas(Frame frame, int left, int top, int columns, int rows) {

    public Canvas {
        columns = Math.max(0, Math.min(columns, frame.size().columns() - left));
        rows = Math.max(0, Math.min(rows, frame.size().rows() - top));
    }

    public static Canvas of(Frame frame) {
        return new Canvas(frame, 0, 0, frame.size().columns(), frame.size().rows());
    }

    /** A part of this one. */
    public Canvas part(int column, int row, int width, int height) {
        int c = Math.clamp(column, 0, columns);
        int r = Math.clamp(row, 0, rows);
        return new Canvas(frame, left + c, top + r, Math.clamp(width, 0, columns - c), Math.clamp(height, 0, rows - r));
    }

    /** Writes text, clipped at the right edge; gives the column behind it. */
    public int put(int column, int row, String text, CellStyle style) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            return column + (row < 0 || row >= rows ? 0 : DisplayWidth.of(text));
        }
        int room = columns - column;
        String fitting = text.length() <= room / 2 ? text : text.substring(0, Cells.fitting(text, room));
        return frame.put(left + column, top + row, fitting, style) - left;
    }

    public int put(int column, int row, String text, ScreenRole role) {
        return put(column, row, text, CellStyle.of(role));
    }

    /** Restyles cells of a row, from one column up to but without another. */
    public void restyle(int from, int to, int row, CellStyle style) {
        if (row >= 0 && row < rows) {
            frame.restyle(left + Math.max(0, from), left + Math.min(columns, to), top + row, style);
        }
    }

    public CellStyle style(int column, int row) {
        return frame.style(left + column, top + row);
    }

    /** A line across. */
    public void rule(int row) {
        put(0, row, "─".repeat(columns), ScreenRole.DIM);
    }

    /** Makes a row empty, in that style. */
    public void clear(int row, CellStyle style) {
        put(0, row, " ".repeat(columns), style);
    }

    public void cursor(int column, int row) {
        if (columns > 0 && rows > 0) {
            frame.cursor(left + Math.clamp(column, 0, columns - 1), top + Math.clamp(row, 0, rows - 1));
        }
    }
}
