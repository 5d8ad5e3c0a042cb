package org.lectern.tui.rows;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;

/** Rows under each other, in so many columns. Grows while it is made, on one thread. */
public final class RowColumn {
    private final int width;
    private final List<Styled> rows = new ArrayList<>();

    /** @param width columns; at least a few */
    public RowColumn(int width) {
        this.width = Math.max(8, width);
    }

    public int width() {
        return width;
    }

    public List<Styled> rows() {
        return List.copyOf(rows);
    }

    public int size() {
        return rows.size();
    }

    public void add(Styled row) {
        rows.add(row);
    }

    /** An empty row, unless there is one or nothing at all yet. */
    public void gap() {
        if (!rows.isEmpty() && !rows.getLast().equals(Styled.EMPTY)) {
            rows.add(Styled.EMPTY);
        }
    }

    /** A heading, with something on its right where there is room. */
    public void heading(String text, String right) {
        Styled row = Styled.bold(Cells.clip(text, width), ScreenRole.HEADING);
        int gap = width - row.width() - DisplayWidth.of(right);
        add(
                right.isEmpty() || gap < 2
                        ? row
                        : row.and(" ".repeat(gap), ScreenRole.TEXT).and(right, ScreenRole.DIM));
    }

    public void text(String text, ScreenRole role) {
        wrapped(Styled.EMPTY, text, CellStyle.of(role));
    }

    /** Words behind a lead; what goes on in another row stands under the words, not under the lead. */
    public void wrapped(Styled lead, String text, CellStyle style) {
        int indent = Math.min(lead.width(), width / 2);
        Styled row = lead;
        for (TextLine line : LineBreaker.wrap(text, Math.max(2, width - indent))) {
            add(row.and(line.of(text), style));
            row = Styled.of(" ".repeat(indent), ScreenRole.TEXT);
        }
    }

    /** As {@link #wrapped}, but one row, clipped. */
    public void line(Styled lead, String text, CellStyle style) {
        add(lead.and(Cells.clip(text, Math.max(1, width - lead.width())), style));
    }

    /** Paints the rows from one on. */
    public static void paint(List<Styled> rows, int top, Canvas canvas) {
        for (int row = 0; row < canvas.rows() && top + row < rows.size(); row++) {
            rows.get(top + row).paint(canvas, 0, row);
        }
    }
}
