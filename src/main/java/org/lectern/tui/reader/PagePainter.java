package org.lectern.tui.reader;

import org.lectern.study.notes.Note;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;

/** Paints a page: bar, address and sign in the gutter, the text, and what stands beside it. */
final class PagePainter {
    private final Reader reader;
    private final PageView page;
    private final Geometry geometry;
    private final AppState app;
    private final Canvas canvas;
    private final Margin margin;

    /** Of each column of text. */
    private final int rows;

    PagePainter(Reader reader, Canvas canvas, AppState app) {
        this.reader = reader;
        this.geometry = reader.geometry(app);
        this.rows = Math.min(canvas.rows(), geometry.rows());
        this.page = reader.page().within(rows * geometry.pages());
        this.app = app;
        this.canvas = canvas;
        this.margin = Margin.of(reader.notes(), reader.book().slug(), page.chapter(), app);
    }

    void paint() {
        for (int row = 0;
                row < rows * geometry.pages()
                        && page.top() + row < page.layout().size();
                row++) {
            line(row, page.layout().line(page.top() + row));
        }
        for (int half = 0; half < geometry.pages() && geometry.margin() > 0; half++) {
            new SideMargin(page, geometry, margin, rows, half).paint(canvas, app);
        }
        if (geometry.foot() > 0 && canvas.rows() == rows + geometry.foot()) {
            new Foot(page, geometry, margin, rows).paint(canvas, app);
        }
        if (app.view().type().heat() && geometry.address() > 0 && !geometry.tight()) {
            new HeatStrip(page, margin).paint(canvas.part(0, 0, canvas.columns(), rows), geometry);
        }
        cursor();
    }

    /** Where a row of the page stands: the second column of text goes on where the first ends. */
    private int x(int row) {
        return row < rows ? 0 : geometry.stride();
    }

    private int y(int row) {
        return row < rows ? row : row - rows;
    }

    private void line(int row, TextRow line) {
        boolean here = line.paragraph() == page.spot().paragraph() && line.paragraph() > 0;
        boolean back = app.view().focus() && !here && reader.selection() == null;
        CellStyle style = back ? CellStyle.of(ScreenRole.DIM) : style(line.shape());
        int column = x(row) + geometry.text() + line.indent();
        canvas.put(column, y(row), line.painted(), style);
        if (line.shape() == RowKind.LIST_ITEM && line.first() && line.indent() >= 2 && !bulleted(line.text())) {
            canvas.put(column - 2, y(row), "-", ScreenRole.DIM);
        }
        if (line.paragraph() > 0) {
            signs(row, line, column);
            ruler(row);
            quotes(row, line, column);
            hits(row, line, column);
            selected(row, line, column);
            gutter(row, line, here);
        } else if (line.shape() == RowKind.TITLE && page.top() + row == 0) {
            sign(row, 0);
        }
    }

    private static CellStyle style(RowKind shape) {
        return switch (shape) {
            case BLANK, TEXT, LIST_ITEM, PREFORMATTED -> CellStyle.of(ScreenRole.TEXT);
            case TITLE -> CellStyle.of(ScreenRole.HEADING).inBold();
            case HEADING -> CellStyle.of(ScreenRole.HEADING).inBold();
            case RULE -> CellStyle.of(ScreenRole.DIM);
            case QUOTATION, VERSE -> CellStyle.of(ScreenRole.QUOTATION);
        };
    }

    /** Whether a list item brings a bullet or a number of its own. */
    private static boolean bulleted(String text) {
        int end = 0;
        while (end < text.length() && end < 4 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > 0 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
        return numbered || (!text.isEmpty() && "-*•–·(".indexOf(text.charAt(0)) >= 0);
    }

    private void gutter(int row, TextRow line, boolean here) {
        if (geometry.gutter() == 0) {
            return;
        }
        if (here) {
            canvas.put(x(row) + geometry.left(), y(row), "▎", ScreenRole.CURRENT);
        }
        if (line.first() && geometry.address() > 0) {
            String address =
                    page.book().address(page.chapter(), line.paragraph()).toString();
            int column = x(row) + geometry.left() + (geometry.tight() ? 1 : 2);
            canvas.put(column, y(row), address, here ? CellStyle.of(ScreenRole.TEXT) : CellStyle.of(ScreenRole.DIM));
        }
        if (line.first()) {
            sign(row, line.paragraph());
        } else if (page.top() + row == page.layout().firstLine(line.paragraph()) + 1) {
            long count = margin.at(line.paragraph()).stream()
                    .filter(note -> !note.agreement())
                    .count();
            if (count > 1 && geometry.margin() == 0) {
                canvas.put(x(row) + signColumn(), y(row), count > 9 ? "+" : String.valueOf(count), ScreenRole.NOTE);
            }
        }
    }

    private void sign(int row, int paragraph) {
        boolean fresh = margin.at(paragraph).stream().anyMatch(app::isNew);
        if (fresh && geometry.address() > 0 && !geometry.tight()) {
            canvas.put(x(row) + signColumn() - 1, y(row), "●", ScreenRole.MARK);
        }
        if (geometry.margin() == 0 && geometry.gutter() > 0) {
            boolean hidden = margin.hidden(paragraph);
            String sign = margin.sign(paragraph);
            boolean ring = hidden && !sign.equals("◦") && geometry.address() > 0 && !geometry.tight();
            canvas.put(
                    x(row) + signColumn() - (ring ? 1 : 0),
                    y(row),
                    (ring ? "◦" : "") + sign,
                    hidden ? ScreenRole.DIM : ScreenRole.MARK);
        }
    }

    private int signColumn() {
        return geometry.left()
                + (geometry.address() == 0 ? 1 : geometry.tight() ? geometry.address() + 1 : geometry.address() + 3);
    }

    /** Signs of footnotes look as marks do. */
    private void signs(int row, TextRow line, int column) {
        for (TextRow.Sign sign : line.signs()) {
            int to = Math.min(column + line.column(sign.at()), canvas.columns());
            for (int c = column + line.columnBehind(sign.at()); c < to; c++) {
                canvas.restyle(c, c + 1, y(row), CellStyle.of(ScreenRole.MARK));
            }
        }
    }

    private void ruler(int row) {
        if (app.view().type().ruler() && page.top() + row == page.cursor()) {
            int from = x(row) + geometry.text();
            for (int c = from; c < Math.min(from + geometry.column(), canvas.columns()); c++) {
                canvas.restyle(c, c + 1, y(row), canvas.style(c, y(row)).underlined());
            }
        }
    }

    private void quotes(int row, TextRow line, int column) {
        for (Note note : margin.at(line.paragraph())) {
            int start = note.anchor().start();
            if (start >= 0 && !note.anchor().quote().isEmpty()) {
                light(row, line, column, start, start + note.anchor().quote().length(), CellStyle::underlined);
            }
        }
    }

    private void hits(int row, TextRow line, int column) {
        Search search = reader.search();
        if (search.none()) {
            return;
        }
        for (Hit hit : search.in(page.chapter(), line.paragraph())) {
            boolean at = hit.equals(search.hit());
            light(row, line, column, hit.start(), hit.end(), style -> {
                CellStyle lit = CellStyle.of(ScreenRole.HIT);
                return at ? lit.reversed() : lit;
            });
        }
    }

    private void selected(int row, TextRow line, int column) {
        TextSelection selection = reader.selection();
        if (selection == null || selection.chapter() != page.chapter() || selection.start(line.paragraph()) < 0) {
            return;
        }
        int start = selection.start(line.paragraph());
        int end = selection.end(page.book(), line.paragraph());
        light(row, line, column, start, end, style -> CellStyle.of(ScreenRole.SELECTION));
    }

    private interface Light {
        CellStyle on(CellStyle style);
    }

    private void light(int row, TextRow line, int column, int start, int end, Light light) {
        int from = Math.max(start, line.start());
        int to = Math.min(end, line.end());
        if (from >= to) {
            return;
        }
        int last = Math.min(column + line.columnBehind(to), canvas.columns());
        for (int c = column + line.column(from); c < last; c++) {
            canvas.restyle(c, c + 1, y(row), light.on(canvas.style(c, y(row))));
        }
    }

    private void cursor() {
        TextSelection selection = reader.selection();
        TextPosition spot = selection == null ? page.spot() : selection.head();
        if (spot.paragraph() == 0) {
            canvas.cursor(geometry.text(), 0);
            return;
        }
        int at = page.layout().lineOf(spot.paragraph(), spot.offset());
        TextRow line = page.layout().line(at);
        int within = selection == null && !page.caret() ? 0 : line.column(spot.offset());
        int row = at - page.top();
        int column = x(row) + geometry.text() + line.indent() + within;
        canvas.cursor(column, y(row));
        if (selection == null
                && page.caret()
                && row >= 0
                && y(row) < canvas.rows()
                && reader.search().none()) {
            canvas.restyle(
                    column, column + 1, y(row), canvas.style(column, y(row)).reversed());
        }
    }
}
