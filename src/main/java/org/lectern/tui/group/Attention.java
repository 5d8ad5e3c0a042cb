package org.lectern.tui.group;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.desk.progress.Dashboard;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Cells;

/** Where the notes and marks are that one may see, over what the next session reads. */
final class Attention {

    private Attention() {}

    static void add(RowColumn column, Dashboard dashboard, AppState app) {
        column.heading("Where the notes are", "");
        List<Dashboard.Strip> strips = dashboard.heat();
        int most = strips.stream()
                .flatMap(strip -> strip.weights().stream())
                .mapToInt(weight -> weight)
                .max()
                .orElse(0);
        if (most == 0) {
            column.text(
                    app.words(
                            "No marks or notes to see yet: in the reading, {} marks a passage and {} writes a note.",
                            Action.MARK,
                            Action.NOTE),
                    ScreenRole.DIM);
            return;
        }
        boolean several = strips.stream().map(Dashboard.Strip::slug).distinct().count() > 1;
        for (Dashboard.Strip strip : strips) {
            String chapter = (several ? strip.slug() + " " : "") + strip.chapter();
            Styled lead = Styled.of(
                    Cells.fill(Cells.clip(chapter, column.width() / 3), chapterWidth(strips, several)), ScreenRole.DIM);
            int room = column.width() - lead.width();
            String words = strip.warmest().stream()
                    .map(warm -> warm.address() + " (" + warm.members() + ")")
                    .collect(Collectors.joining(" · "));
            int beside = room >= 44 ? Math.min(room / 2, 30) : 0;
            Styled bars = BarColumns.of(strip.weights(), most, room - beside);
            Styled row = lead;
            for (Styled.Span span : bars.spans()) {
                row = row.and(span.text(), span.style());
            }
            column.line(row.and("  ", ScreenRole.TEXT), words, CellStyle.of(ScreenRole.NOTE));
        }
    }

    private static int chapterWidth(List<Dashboard.Strip> strips, boolean several) {
        return strips.stream()
                        .mapToInt(strip -> (several ? strip.slug().length() + 1 : 0)
                                + String.valueOf(strip.chapter()).length())
                        .max()
                        .orElse(1)
                + 2;
    }
}
