package org.lectern.tui.reader;

import java.util.List;
import org.lectern.study.notes.Note;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Role;
import org.lectern.tui.Style;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.World;

/** Paints a page: bar, address and sign in the gutter, the text, and at its right the notes. */
final class Painter {
    private final Reader reader;
    private final Page page;
    private final Geometry geometry;
    private final World world;
    private final Canvas canvas;
    private final Margin margin;

    Painter(Reader reader, Canvas canvas, World world) {
        this.reader = reader;
        this.page = reader.page().within(canvas.rows());
        this.geometry = Geometry.of(reader.book(), world);
        this.world = world;
        this.canvas = canvas;
        this.margin = Margin.of(reader.notes(), reader.book().slug(), page.chapter(), world);
    }

    void paint() {
        for (int row = 0;
                row < canvas.rows() && page.top() + row < page.layout().size();
                row++) {
            line(row, page.layout().line(page.top() + row));
        }
        if (geometry.margin() > 0) {
            margin();
        }
        cursor();
    }

    private void line(int row, Line line) {
        boolean here = line.paragraph() == page.spot().paragraph() && line.paragraph() > 0;
        boolean back = world.view().focus() && !here && reader.selection() == null;
        Style style = back ? Style.of(Role.DIM) : style(line.shape());
        int column = geometry.text() + line.indent();
        canvas.put(column, row, line.text(), style);
        if (line.shape() == Shape.LIST_ITEM && line.first() && line.indent() >= 2 && !bulleted(line.text())) {
            canvas.put(column - 2, row, "-", Role.DIM);
        }
        if (line.paragraph() > 0) {
            quotes(row, line, column);
            hits(row, line, column);
            selected(row, line, column);
            gutter(row, line, here);
        } else if (line.shape() == Shape.TITLE && page.top() + row == 0) {
            sign(row, 0);
        }
    }

    private static Style style(Shape shape) {
        return switch (shape) {
            case BLANK, TEXT, LIST_ITEM, PREFORMATTED -> Style.of(Role.TEXT);
            case TITLE -> Style.of(Role.HEADING).inBold();
            case HEADING -> Style.of(Role.HEADING).inBold();
            case RULE -> Style.of(Role.DIM);
            case QUOTATION, VERSE -> Style.of(Role.QUOTATION);
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

    private void gutter(int row, Line line, boolean here) {
        if (geometry.gutter() == 0) {
            return;
        }
        if (here) {
            canvas.put(geometry.left(), row, "▎", Role.CURRENT);
        }
        if (line.first() && geometry.address() > 0) {
            String address =
                    page.book().address(page.chapter(), line.paragraph()).toString();
            int column = geometry.left() + (geometry.tight() ? 1 : 2);
            canvas.put(column, row, address, here ? Style.of(Role.TEXT) : Style.of(Role.DIM));
        }
        if (line.first()) {
            sign(row, line.paragraph());
        } else if (page.top() + row == page.layout().firstLine(line.paragraph()) + 1) {
            int count = margin.at(line.paragraph()).size();
            if (count > 1 && geometry.margin() == 0) {
                canvas.put(signColumn(), row, count > 9 ? "+" : String.valueOf(count), Role.NOTE);
            }
        }
    }

    private void sign(int row, int paragraph) {
        if (geometry.margin() == 0 && geometry.gutter() > 0) {
            canvas.put(signColumn(), row, margin.sign(paragraph), Role.MARK);
        }
    }

    private int signColumn() {
        return geometry.left()
                + (geometry.address() == 0 ? 1 : geometry.tight() ? geometry.address() + 1 : geometry.address() + 3);
    }

    private void quotes(int row, Line line, int column) {
        for (Note note : margin.at(line.paragraph())) {
            int start = note.anchor().start();
            if (start >= 0 && !note.anchor().quote().isEmpty()) {
                light(row, line, column, start, start + note.anchor().quote().length(), Style::underlined);
            }
        }
    }

    private void hits(int row, Line line, int column) {
        Search search = reader.search();
        if (search.none()) {
            return;
        }
        for (Hit hit : search.in(page.chapter(), line.paragraph())) {
            boolean at = hit.equals(search.hit());
            light(row, line, column, hit.start(), hit.end(), style -> {
                Style lit = Style.of(Role.HIT);
                return at ? lit.reversed() : lit;
            });
        }
    }

    private void selected(int row, Line line, int column) {
        Selection selection = reader.selection();
        if (selection == null || selection.chapter() != page.chapter() || selection.start(line.paragraph()) < 0) {
            return;
        }
        int start = selection.start(line.paragraph());
        int end = selection.end(page.book(), line.paragraph());
        light(row, line, column, start, end, style -> Style.of(Role.SELECTION));
    }

    private interface Light {
        Style on(Style style);
    }

    private void light(int row, Line line, int column, int start, int end, Light light) {
        int from = Math.max(start, line.start());
        int to = Math.min(end, line.end());
        if (from >= to) {
            return;
        }
        int first = column + DisplayWidth.of(line.text().substring(0, from - line.start()));
        int last = first + DisplayWidth.of(line.text().substring(from - line.start(), to - line.start()));
        for (int c = first; c < Math.min(last, canvas.columns()); c++) {
            canvas.restyle(c, c + 1, row, light.on(canvas.style(c, row)));
        }
    }

    /** Notes beside their paragraphs; what has no room before the next ones is counted, never pushed down. */
    private void margin() {
        int column = geometry.text() + geometry.column() + 1;
        Canvas notes = canvas.part(column + 2, 0, geometry.margin() - 3, canvas.rows());
        for (int row = 0; row < canvas.rows(); row++) {
            canvas.put(column, row, "│", Role.DIM);
        }
        List<Integer> noted = margin.byParagraph().keySet().stream().toList();
        for (int i = 0; i < noted.size(); i++) {
            int first = rowOf(noted.get(i));
            int next = i + 1 < noted.size() ? rowOf(noted.get(i + 1)) : Integer.MAX_VALUE;
            int ends = noted.get(i) == 0 ? rowOf(1) : rowOf(noted.get(i) + 1);
            if (next > 0 && first < canvas.rows() && (first >= 0 || ends > 1)) {
                block(notes, noted.get(i), Math.max(0, first), Math.min(next, canvas.rows()));
            }
        }
    }

    private int rowOf(int paragraph) {
        return (paragraph == 0 ? 0 : page.layout().firstLine(paragraph)) - page.top();
    }

    private void block(Canvas notes, int paragraph, int from, int to) {
        List<String> lines = NoteLines.of(margin.at(paragraph), world.member(), Math.max(8, notes.columns()));
        int room = to - from;
        Style style = Style.of(Role.NOTE);
        for (int i = 0; i < Math.min(lines.size(), room); i++) {
            boolean folded = i == room - 1 && lines.size() > room;
            String more = "… " + (lines.size() - room + 1) + " more lines";
            notes.put(
                    0,
                    from + i,
                    folded ? (room == 1 ? Cells.clip(lines.get(i), notes.columns() - 2) + " …" : more) : lines.get(i),
                    style);
        }
    }

    private void cursor() {
        Selection selection = reader.selection();
        Spot spot = selection == null ? page.spot() : selection.head();
        if (spot.paragraph() == 0) {
            canvas.cursor(geometry.text(), 0);
            return;
        }
        int at = page.layout().lineOf(spot.paragraph(), spot.offset());
        Line line = page.layout().line(at);
        int within =
                Math.clamp((long) spot.offset() - line.start(), 0, line.text().length());
        int column = selection == null
                ? geometry.text() + line.indent()
                : geometry.text() + line.indent() + DisplayWidth.of(line.text().substring(0, within));
        canvas.cursor(column, at - page.top());
    }
}
