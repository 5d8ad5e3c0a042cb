package org.lectern.tui.rows;

import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;

/** A row of words, each with its look. Immutable. */
public record Styled(List<Span> spans) {
    public static final Styled EMPTY = new Styled(List.of());

    public Styled {
        spans = List.copyOf(spans);
    }

    /** Words of one look. */
    public record Span(String text, CellStyle style) {}

    public static Styled of(String text, ScreenRole role) {
        return EMPTY.and(text, role);
    }

    public static Styled bold(String text, ScreenRole role) {
        return EMPTY.and(text, CellStyle.of(role).inBold());
    }

    public Styled and(String text, ScreenRole role) {
        return and(text, CellStyle.of(role));
    }

    public Styled and(String text, CellStyle style) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, style));
        return new Styled(more);
    }

    /** Columns that it takes. */
    public int width() {
        return spans.stream().mapToInt(span -> DisplayWidth.of(span.text())).sum();
    }

    /** Paints it from a column on; what doesn't fit ends in an ellipsis. */
    void paint(Canvas canvas, int column, int row) {
        int at = column;
        int width = width();
        for (Span span : spans) {
            int left = canvas.columns() - at;
            boolean last = column + width <= canvas.columns() || DisplayWidth.of(span.text()) < left;
            at = canvas.put(at, row, last ? span.text() : Cells.clip(span.text(), left), span.style());
        }
    }
}
