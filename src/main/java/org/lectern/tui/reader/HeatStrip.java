package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Note;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.screen.Canvas;

/**
 * The whole chapter as a strip at the right: each row stands for a part of it and is the fuller the more members marked
 * there; {@code ±} is where some agreed and some didn't. The part in view has a line of its own. It knows the notes that
 * show and no others, and of these none for one member alone.
 */
final class HeatStrip {
    private static final String FULLER = "░▒▓█";

    private final PageView page;
    private final Margin margin;

    HeatStrip(PageView page, Margin margin) {
        this.page = page;
        this.margin = margin;
    }

    void paint(Canvas canvas, Geometry geometry) {
        if (margin.byParagraph().isEmpty() || canvas.rows() < 3) {
            return;
        }
        int column = Math.min(canvas.columns() - 1, geometry.end() + 1);
        int size = Math.max(1, page.layout().size());
        int rows = Math.min(canvas.rows(), size);
        int first = page.top() * rows / size;
        int last = Math.min(rows - 1, (Math.min(size, page.top() + page.rows()) - 1) * rows / size);
        for (int row = 0; row < rows; row++) {
            String heat = heat(row, rows, size);
            boolean inView = row >= first && row <= last && (first > 0 || last < rows - 1);
            if (!heat.isEmpty()) {
                canvas.put(column, row, heat, CellStyle.of(ScreenRole.MARK));
            } else if (inView) {
                canvas.put(column, row, "┃", ScreenRole.DIM);
            }
        }
    }

    /** What more than one member sees; nobody's private signs look like the group's. */
    private List<Note> shared(int paragraph) {
        return margin.at(paragraph).stream()
                .filter(note -> note.audience() != Audience.ME && note.audience() != Audience.TO)
                .toList();
    }

    /** What was marked in the part of the chapter that a row stands for. */
    private String heat(int row, int rows, int size) {
        List<Note> notes = new ArrayList<>();
        boolean disagreed = false;
        for (int paragraph : margin.byParagraph().keySet()) {
            int line = paragraph == 0 ? 0 : page.layout().firstLine(paragraph);
            if (line * rows / size == row) {
                notes.addAll(shared(paragraph));
                disagreed |= new Heat.Warmth(shared(paragraph)).disagreement() > 0;
            }
        }
        if (disagreed) {
            return "±";
        }
        int members = new Heat.Warmth(notes).members();
        return members == 0 ? "" : String.valueOf(FULLER.charAt(Math.min(members, FULLER.length()) - 1));
    }
}
