package org.lectern.tui.editor;

import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;

/** What of an editor is to be seen. */
record EditorPage(Editor editor, EditorRows rows, AppState app) {
    private static final int MARGIN = 2;

    static EditorPage of(Editor editor, AppState app) {
        return new EditorPage(editor, editor.rowsOf(app), app);
    }

    /** Rows of the screen that an editor has. */
    static int height(Editor editor, AppState app) {
        int pane = editor.pane(app);
        return pane == 0 ? Chrome.middle(app.size()) : pane;
    }

    /** How many of them stand above the text: its title, and what it is about. */
    static int above(Editor editor, AppState app) {
        int title = editor.pane(app) > 0 ? 1 : 0;
        return title + (!editor.quote().isEmpty() && height(editor, app) > 5 ? 1 : 0);
    }

    /** The offset in the text where the mouse is. */
    int offset(Event.Mouse mouse) {
        int row = Math.max(0, mouse.row() - above(editor, app));
        return rows.offset(
                rows.by(rows.at(Math.min(editor.top(), editor.buffer().text().length())), row),
                mouse.column() - left());
    }

    void paint(Canvas canvas) {
        int left = left();
        int first = above(editor, app);
        if (editor.pane(app) > 0) {
            canvas.rule(0);
            String title = Cells.clip(editor.subject().title(), canvas.columns() - 6);
            canvas.put(left, 0, " " + title + " ", ScreenRole.HEADING);
        }
        if (first > (editor.pane(app) > 0 ? 1 : 0)) {
            String quote = Cells.clip(editor.quote(), Editor.width(app));
            canvas.put(
                    left, first - 1, quote, CellStyle.of(ScreenRole.QUOTATION).inItalic());
        }
        EditorRows.Row row =
                rows.at(Math.min(editor.top(), editor.buffer().text().length()));
        EditorRows.Row caret = rows.at(editor.buffer().caret());
        for (int y = first; y < canvas.rows(); y++) {
            paint(canvas, left, y, row);
            if (row.equals(caret)) {
                canvas.cursor(left + rows.column(row, editor.buffer().caret()), y);
            }
            EditorRows.Row next = rows.after(row);
            if (next.equals(row)) {
                break;
            }
            row = next;
        }
    }

    private void paint(Canvas canvas, int left, int y, EditorRows.Row row) {
        String text = editor.buffer().text();
        canvas.put(left, y, rows.of(row), ScreenRole.TEXT);
        int lineStart = row.start() == 0 ? 0 : text.lastIndexOf('\n', row.start() - 1) + 1;
        int newline = text.indexOf('\n', row.start());
        String line = text.substring(lineStart, newline < 0 ? text.length() : newline);
        for (LightMarkdown.Span span : LightMarkdown.spans(line, LightMarkdown.fenced(text, lineStart))) {
            restyle(canvas, left, y, row, lineStart + span.from(), lineStart + span.to(), span.style());
        }
        if (editor.buffer().selects()) {
            CellStyle style = CellStyle.of(ScreenRole.SELECTION);
            restyle(
                    canvas,
                    left,
                    y,
                    row,
                    editor.buffer().from(),
                    editor.buffer().to(),
                    style);
            boolean lineEnd = newline == row.end()
                    && editor.buffer().from() <= newline
                    && newline >= 0
                    && editor.buffer().to() > newline;
            if (lineEnd) {
                int end = left + DisplayWidth.of(rows.of(row));
                canvas.restyle(end, end + 1, y, style);
            }
        }
    }

    private void restyle(Canvas canvas, int left, int y, EditorRows.Row row, int from, int to, CellStyle style) {
        int start = Math.clamp(from, row.start(), row.end());
        int end = Math.clamp(to, row.start(), row.end());
        if (start < end) {
            canvas.restyle(left + rows.column(row, start), left + rows.column(row, end), y, style);
        }
    }

    private int left() {
        return Math.clamp(app.size().columns() - Editor.width(app), 0, MARGIN);
    }
}
