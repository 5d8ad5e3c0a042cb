package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.margin.MarginLine;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;

/** Notes beside their paragraphs; what has no room before the next ones is counted, never pushed down. */
final class SideMargin {
    private final PageView page;
    private final Geometry geometry;
    private final Margin margin;
    private final int rows;
    private final int half;

    /**
     * @param rows of text in view in each column of text
     * @param half which column of text it stands beside, from 0
     */
    SideMargin(PageView page, Geometry geometry, Margin margin, int rows, int half) {
        this.page = page;
        this.geometry = geometry;
        this.margin = margin;
        this.rows = rows;
        this.half = half;
    }

    /** The rows that the notes of one paragraph may take, from one up to but without another. */
    private record Room(int paragraph, int from, int to) {}

    void paint(Canvas canvas, AppState app) {
        for (int row = 0; row < rows; row++) {
            canvas.put(shift() + line(geometry), row, "│", ScreenRole.DIM);
        }
        Canvas notes = canvas.part(shift() + line(geometry) + 2, 0, columns(geometry), rows);
        for (Room room : rooms()) {
            block(notes, room, app);
        }
    }

    private int shift() {
        return half * geometry.stride();
    }

    /** The column of the line between text and notes, beside the first column of text. */
    static int line(Geometry geometry) {
        return geometry.text() + geometry.column() + 1;
    }

    /** Columns for the notes' words: one is left for the strip. */
    private static int columns(Geometry geometry) {
        return Math.max(8, geometry.margin() - 5);
    }

    /** The paragraph whose notes stand in a row, or -1. */
    int paragraphAt(int row, AppState app) {
        for (Room room : rooms()) {
            int lines = NoteLines.of(margin.at(room.paragraph), app.member(), columns(geometry))
                    .size();
            if (row >= room.from && row < Math.min(room.to, room.from + lines)) {
                return room.paragraph;
            }
        }
        return -1;
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        List<Integer> noted = margin.byParagraph().keySet().stream().toList();
        for (int i = 0; i < noted.size(); i++) {
            int first = rowOf(noted.get(i));
            int next = i + 1 < noted.size() ? rowOf(noted.get(i + 1)) : Integer.MAX_VALUE;
            int ends = noted.get(i) == 0 ? rowOf(1) : rowOf(noted.get(i) + 1);
            boolean begunAbove = half == 0 && first < 0 && ends > 1;
            if (next > 0 && first < rows && (first >= 0 || begunAbove)) {
                rooms.add(new Room(noted.get(i), Math.max(0, first), Math.min(next, rows)));
            }
        }
        return rooms;
    }

    private int rowOf(int paragraph) {
        return (paragraph == 0 ? 0 : page.layout().firstLine(paragraph)) - page.top() - half * rows;
    }

    private void block(Canvas notes, Room room, AppState app) {
        List<MarginLine> lines = NoteLines.of(margin.at(room.paragraph), app.member(), columns(geometry));
        int height = room.to - room.from;
        for (int i = 0; i < Math.min(lines.size(), height); i++) {
            boolean folded = i == height - 1 && lines.size() > height;
            String more = "… " + (lines.size() - height + 1) + " more lines";
            String words = lines.get(i).text();
            notes.put(
                    0,
                    room.from + i,
                    folded ? (height == 1 ? Cells.clip(words, notes.columns() - 2) + " …" : more) : words,
                    lines.get(i).role());
        }
    }
}
