package org.lectern.tui.table;

import java.util.List;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;

/** Text to be read from across a table: wide margins, and a line left free under each where there is room. */
final class Large {
    private static final int LONGEST = 64;
    private static final int WIDE = 60;

    private Large() {}

    /** @param rows how many there are for it */
    static void add(RowColumn column, List<Line> lines, int rows) {
        int margin = column.width() >= WIDE ? 10 : 2;
        int width = Math.min(LONGEST, column.width() - 2 * margin);
        int single = lines.stream()
                .mapToInt(line -> LineBreaker.wrap(line.text(), width).size() + 1)
                .sum();
        boolean free = 2 * single <= rows;
        for (Line line : lines) {
            column.gap();
            String lead = line.address().toString();
            boolean first = true;
            for (String verse : line.text().split("\n", -1)) {
                for (TextLine row : LineBreaker.wrap(verse, width)) {
                    if (free && !first) {
                        column.add(Styled.EMPTY);
                    }
                    String before = first && margin > lead.length() + 1
                            ? " ".repeat(margin - lead.length() - 2) + lead + "  "
                            : " ".repeat(margin);
                    column.add(Styled.of(before, ScreenRole.DIM)
                            .and(row.of(verse), CellStyle.of(ScreenRole.TEXT).inBold()));
                    first = false;
                }
            }
        }
    }
}
