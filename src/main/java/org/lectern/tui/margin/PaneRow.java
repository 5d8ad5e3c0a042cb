package org.lectern.tui.margin;

import java.util.ArrayList;
import java.util.List;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Dates;

/**
 * A row of a pane.
 *
 * @param note the number of what it belongs to: a footnote or link, then a note
 */
record PaneRow(int note, String text, CellStyle style) {

    /** All rows there would be in a pane without an end. */
    static List<PaneRow> of(List<Extra> extras, List<ThreadOrder.Threaded> threads, AppState app) {
        List<PaneRow> rows = new ArrayList<>();
        int columns = Math.clamp(app.size().columns() - 4L, 8, 100);
        for (int i = 0; i < extras.size(); i++) {
            Extra extra = extras.get(i);
            String sign = (extra.link() ? "link " : "footnote ") + extra.sign() + "  ";
            boolean first = true;
            for (TextLine line : LineBreaker.wrap(extra.words(), Math.max(2, columns - sign.length()))) {
                String lead = first ? sign : " ".repeat(sign.length());
                rows.add(new PaneRow(
                        i,
                        lead + line.of(extra.words()),
                        CellStyle.of(extra.link() ? ScreenRole.NOTE : ScreenRole.TEXT)));
                first = false;
            }
        }
        for (int i = 0; i < threads.size(); i++) {
            Note note = threads.get(i).note();
            String indent = " ".repeat(Math.min(6, 2 * threads.get(i).depth()));
            Mark mark = note.mark();
            String head = (app.isNew(note) ? "● " : "")
                    + (threads.get(i).depth() > 0 ? "↳ " : "")
                    + (mark == null ? "" : mark.sign() + " ")
                    + NoteLines.name(note, app.member())
                    + " · " + NoteSubject.words(note.recipients())
                    + " · "
                    + Dates.day(note.created().atZone(app.known().group().zone()));
            rows.add(new PaneRow(
                    extras.size() + i,
                    Cells.clip(indent + head, columns),
                    CellStyle.of(ScreenRole.NOTE).inBold()));
            if (!note.anchor().quote().isEmpty()) {
                rows.add(new PaneRow(
                        extras.size() + i,
                        Cells.clip(indent + "  “" + note.anchor().quote() + "”", columns),
                        CellStyle.of(ScreenRole.QUOTATION)));
            }
            String agreement = NoteLines.names(threads.get(i).agreement(), app.member());
            for (TextLine line : note.text().isEmpty()
                    ? List.<TextLine>of()
                    : LineBreaker.wrap(note.text(), Math.max(2, columns - indent.length() - 2))) {
                rows.add(new PaneRow(
                        extras.size() + i, indent + "  " + line.of(note.text()), CellStyle.of(ScreenRole.TEXT)));
            }
            if (!agreement.isEmpty()) {
                rows.add(new PaneRow(
                        extras.size() + i,
                        Cells.clip(indent + "  " + agreement, columns),
                        CellStyle.of(ScreenRole.MARK)));
            }
        }
        return rows;
    }
}
