package org.lectern.tui.reader;

import org.lectern.tui.Size;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.World;

/**
 * How a reading divides the screen, in columns.
 *
 * @param left before everything
 * @param address for a paragraph's address; 0 on a screen too narrow for it
 * @param gutter for the bar of the paragraph at hand, addresses and signs
 * @param column for the text
 * @param margin for notes beside it, a line between counted; 0 where they stay behind signs
 * @param rows how many rows the text has
 */
record Geometry(int left, int address, int gutter, int column, int margin, int rows) {
    private static final int WITH_NOTES = 100;
    private static final int NOTES_LEAST = 31;
    private static final int NOTES_MOST = 50;

    static Geometry of(Book book, World world) {
        return of(book.addressWidth(), world.view().column(), world.size());
    }

    static Geometry of(int address, int wanted, Size size) {
        int columns = size.columns();
        int rows = Chrome.middle(size);
        if (columns < 34) {
            int gutter = columns < 12 ? 0 : 2;
            return new Geometry(0, 0, gutter, Math.max(2, columns - gutter), 0, rows);
        }
        int gutter = columns < 50 ? address + 3 : address + 5;
        int room = columns - gutter;
        if (columns < WITH_NOTES) {
            int column = Math.min(wanted, room - 1);
            return new Geometry((room - column) / 2, address, gutter, column, 0, rows);
        }
        int column = Math.min(wanted, room - NOTES_LEAST);
        int margin = Math.min(NOTES_MOST, room - column);
        return new Geometry((room - column - margin) / 2, address, gutter, column, margin, rows);
    }

    /** The column where the text begins. */
    int text() {
        return left + gutter;
    }

    boolean tight() {
        return gutter == address + 3;
    }
}
