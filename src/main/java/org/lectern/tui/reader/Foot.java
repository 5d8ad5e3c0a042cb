package org.lectern.tui.reader;

import java.util.ArrayList;
import java.util.List;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.margin.MarginLine;
import org.lectern.tui.margin.NoteLines;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Others;

/**
 * Notes below two columns of text that leave no room beside them: under each column those of its paragraphs, each with
 * its address. Where they don't all fit, those of the paragraph at hand come first. It always has the same rows, so that
 * the text stays where it is.
 */
final class Foot {
    private final PageView page;
    private final Geometry geometry;
    private final Margin margin;
    private final int rows;

    /** @param rows of each column of text */
    Foot(PageView page, Geometry geometry, Margin margin, int rows) {
        this.page = page;
        this.geometry = geometry;
        this.margin = margin;
        this.rows = rows;
    }

    /** A line of notes, and the paragraph that they are on. */
    private record Said(int paragraph, boolean first, MarginLine words) {}

    void paint(Canvas canvas, AppState app) {
        canvas.rule(rows);
        int shown = 0;
        for (int half = 0; half < geometry.pages(); half++) {
            Canvas below = canvas.part(
                    half * geometry.stride() + geometry.left(),
                    rows + 1,
                    geometry.gutter() + geometry.column(),
                    geometry.foot() - 1);
            List<Said> said = said(half, app);
            shown += said.size();
            paint(below, said);
        }
        if (shown == 0) {
            String why = margin.byParagraph().isEmpty() && app.view().others() == Others.AFTER
                    ? "No notes here; others' show once you have read the chapter."
                    : "No notes on these pages.";
            canvas.put(geometry.text(), rows + 1, why, ScreenRole.DIM);
        }
    }

    private List<Said> said(int half, AppState app) {
        List<Said> said = new ArrayList<>();
        for (int paragraph : margin.byParagraph().keySet()) {
            int row = (paragraph == 0 ? 0 : page.layout().firstLine(paragraph)) - page.top();
            int end = paragraph == 0 ? 1 : page.layout().firstLine(paragraph + 1) - 1 - page.top();
            boolean begunAbove = half == 0 && row < 0 && end > 0;
            if (begunAbove || (row >= half * rows && row < (half + 1) * rows)) {
                for (MarginLine line : NoteLines.of(margin.at(paragraph), app.member(), geometry.column())) {
                    boolean first = said.isEmpty() || said.getLast().paragraph != paragraph;
                    said.add(new Said(paragraph, first, line));
                }
            }
        }
        return said;
    }

    private void paint(Canvas below, List<Said> said) {
        int here = page.spot().paragraph();
        boolean all = said.size() <= below.rows();
        int height = all ? said.size() : below.rows() - 1;
        int first = said.stream().map(Said::paragraph).toList().indexOf(here);
        int from = all ? 0 : Math.clamp(first, 0, said.size() - height);
        for (int row = 0; row < height; row++) {
            Said line = said.get(from + row);
            if (line.first || row == 0) {
                String address =
                        page.book().address(page.chapter(), line.paragraph).toString();
                below.put(
                        2,
                        row,
                        address,
                        line.paragraph == here ? CellStyle.of(ScreenRole.TEXT) : CellStyle.of(ScreenRole.DIM));
            }
            below.put(geometry.gutter(), row, line.words.text(), line.words.role());
        }
        if (!all) {
            below.put(geometry.gutter(), height, "… " + (said.size() - height) + " more lines", ScreenRole.DIM);
        }
    }
}
