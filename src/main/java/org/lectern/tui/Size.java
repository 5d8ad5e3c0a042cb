package org.lectern.tui;

import org.jspecify.annotations.Nullable;

/** A screen's size in cells. */
public record Size(int columns, int rows) {

    // What a record is given for these two is linked anew at each start, on the way to the first page.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Size size && size.columns == columns && size.rows == rows;
    }

    @Override
    public int hashCode() {
        return 31 * columns + rows;
    }
}
