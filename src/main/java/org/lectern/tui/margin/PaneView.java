package org.lectern.tui.margin;

import java.util.List;

/**
 * The rows in view: what is at hand is among them, from its first row on where it is taller than the pane.
 *
 * @param at the number of what is at hand
 * @param skipped rows of it that are scrolled away
 */
record PaneView(List<PaneRow> rows, int height, int at, int skipped) {

    PaneView {
        rows = List.copyOf(rows);
        height = Math.max(1, height);
    }

    int first() {
        int row = 0;
        while (row < rows.size() && rows.get(row).note() != at) {
            row++;
        }
        return row < rows.size() ? row : 0;
    }

    private int last() {
        int row = rows.size() - 1;
        while (row > 0 && rows.get(row).note() != at) {
            row--;
        }
        return Math.max(0, row);
    }

    /** How many rows of what is at hand can be scrolled away, so that its last one is in view. */
    int most() {
        return Math.max(0, last() - first() + 1 - height);
    }

    int top() {
        return Math.max(0, Math.min(first(), last() - height + 1)) + Math.clamp(skipped, 0, most());
    }

    /** Whether what is at hand goes on below. */
    boolean goesOn() {
        return skipped < most();
    }

    /** The number of what is in a row of the view, or -1. */
    int noteAt(int row) {
        int there = top() + row;
        return row >= 0 && row < height && there < rows.size() ? rows.get(there).note() : -1;
    }
}
