package org.lectern.tui.reader;

import org.lectern.tui.Size;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Typography;

/**
 * How a reading divides the screen, in columns.
 *
 * @param left before everything
 * @param address for a paragraph's address; 0 on a screen too narrow for it
 * @param gutter for the bar of the paragraph at hand, addresses and signs
 * @param column for the text
 * @param margin for notes beside it, a line between counted; 0 where they stay behind signs
 * @param rows how many rows the text has
 * @param pages how many columns of text stand side by side: 1 or 2; each has a margin of its own
 * @param foot rows for notes below two columns that have no margins, a rule counted; 0 where there are none
 */
record Geometry(int left, int address, int gutter, int column, int margin, int rows, int pages, int foot) {
    private static final int WITH_STRIP = 50;
    private static final int WITH_NOTES = 100;
    private static final int NOTES_LEAST = 31;
    private static final int NOTES_MOST = 50;
    private static final int PAGE_LEAST = 45;

    /** Between two columns of text. */
    private static final int GAP = 3;

    /** At the right edge, for the strip and a space before it. */
    private static final int STRIP = 2;

    /** @param noted whether there are notes on this reading, which need room wherever it can be had */
    static Geometry of(Book book, boolean noted, AppState app) {
        return of(
                book.addressWidth(),
                app.view().column(),
                app.size(),
                app.view().type().spread(),
                noted);
    }

    static Geometry of(int address, int wanted, Size size, boolean spread, boolean noted) {
        int columns = size.columns();
        int rows = Chrome.middle(size);
        if (columns < 34) {
            int gutter = columns < 12 ? 0 : 2;
            return new Geometry(0, 0, gutter, Math.max(2, columns - gutter), 0, rows, 1, 0);
        }
        int gutter = columns < WITH_STRIP ? address + 3 : address + 5;
        int room = columns - gutter;
        int half = (columns - STRIP - GAP) / 2 - gutter;
        if (spread && half >= PAGE_LEAST) {
            boolean margins = noted && half - NOTES_LEAST >= PAGE_LEAST;
            int column = Math.min(wanted, margins ? half - NOTES_LEAST : half);
            int margin = margins ? Math.min(NOTES_MOST, half - column) : 0;
            int foot = noted && !margins ? foot(rows) : 0;
            int left = (columns - STRIP - 2 * (gutter + column + margin) - GAP) / 2;
            return new Geometry(left, address, gutter, column, margin, rows - foot, 2, foot);
        }
        if (columns < WITH_NOTES) {
            int strip = columns < WITH_STRIP ? 1 : STRIP;
            int column = Math.min(wanted, room - strip);
            return new Geometry((room - column - strip + 1) / 2, address, gutter, column, 0, rows, 1, 0);
        }
        int column = Math.min(wanted, room - NOTES_LEAST);
        int margin = Math.min(NOTES_MOST, room - column);
        return new Geometry((room - column - margin) / 2, address, gutter, column, margin, rows, 1, 0);
    }

    private static int foot(int rows) {
        return rows < 16 ? 0 : Math.clamp(rows / 5, 4, 8);
    }

    /** The column where the text begins. */
    int text() {
        return left + gutter;
    }

    /** How far the second column of text stands from the first. */
    int stride() {
        return gutter + column + margin + GAP;
    }

    /** The column behind all of it. */
    int end() {
        return left + (pages == 2 ? stride() : 0) + gutter + column + Math.max(0, margin - 1);
    }

    /** Lines of text in view. */
    int lines() {
        return rows * pages;
    }

    boolean tight() {
        return gutter == address + 3;
    }

    Measure measure(Typography type) {
        return new Measure(column, type.justified(), type.hyphenated());
    }
}
