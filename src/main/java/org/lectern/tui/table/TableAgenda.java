package org.lectern.tui.table;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.desk.sessions.LaidTable;
import org.lectern.reading.Passage;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.Running;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Cells;

/** What the table shows: the list of the evening before it begins, then one item large, what comes next, what is decided. */
record TableAgenda(LaidTable view, @Nullable Running running, Instant now) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** The items in a list, the one that is on marked. */
    void list(RowColumn column) {
        List<RunSheet.Item> items = view.sheet().items();
        for (int i = 0; i < items.size(); i++) {
            RunSheet.Item item = items.get(i);
            int at = running == null ? -1 : running.at();
            CellStyle style = i == at
                    ? CellStyle.of(ScreenRole.CURRENT).inBold()
                    : CellStyle.of(i < at ? ScreenRole.DIM : ScreenRole.TEXT);
            String sign = i == at ? "▸ " : i < at ? "✓ " : "  ";
            String minutes = item.minutes() + " min  ";
            Styled lead = Styled.of(sign, ScreenRole.CURRENT)
                    .and(time(item.from()) + "  " + Cells.right(minutes, 8), ScreenRole.DIM);
            column.line(lead, open(item) + inOneRow(i), style);
        }
    }

    /** What an item says; a passage to read aloud says which. */
    private String words(RunSheet.Item item) {
        Passage passage = item.passage();
        if (item.kind() != RunSheet.Kind.PASSAGE || passage == null) {
            return item.text();
        }
        long readings = view.sheet().items().stream()
                .map(RunSheet.Item::slug)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .count();
        return item.text() + " " + (readings > 1 ? item.slug() + " " : "") + passage;
    }

    /** The same with the first words of the passage, for a row that is clipped. */
    private String inOneRow(int at) {
        RunSheet.Item item = view.sheet().items().get(at);
        List<Line> lines = view.passages().get(at);
        return item.kind() == RunSheet.Kind.PASSAGE && !lines.isEmpty()
                ? words(item) + ": " + lines.getFirst().text().replace('\n', ' ')
                : words(item);
    }

    private String open(RunSheet.Item item) {
        return view.left().contains(item.question()) ? "↷ " : "";
    }

    /** By the clock on the wall: from when it began, else from when it should. */
    private String time(int minutes) {
        ZonedDateTime begun = running == null
                ? view.session().when()
                : running.begun().atZone(view.session().zone());
        return begun.plusMinutes(minutes).format(HOUR);
    }

    /** The item that is on, large. */
    void item(RowColumn column, Running on, int rows) {
        RunSheet.Item item = on.item();
        String kind = switch (item.kind()) {
            case CARRIED -> "left open last time";
            case QUESTION -> "question";
            case PASSAGE -> "a passage";
            case ROUND -> "each in turn";
            case TALK -> "all together";
            case BREAK -> "no questions";
            case END -> "to close with";
        };
        column.heading(
                (on.at() + 1) + " of " + view.sheet().items().size() + " · " + kind + " · " + item.minutes() + " min",
                time(item.from()));
        column.add(Styled.EMPTY);
        column.wrapped(
                Styled.of("  ", ScreenRole.TEXT),
                words(item),
                CellStyle.of(ScreenRole.CURRENT).inBold());
        if (view.left().contains(item.question())) {
            column.text("  ↷ stays open: carried over to the next session", ScreenRole.NOTE);
        }
        List<Line> lines = view.passages().get(on.at());
        int used = column.size() + 3;
        Large.add(column, lines, rows - used);
        boolean somewhere = item.passage() != null && lines.isEmpty();
        if (somewhere) {
            column.gap();
            column.text("  on " + item.slug() + " " + item.passage(), ScreenRole.DIM);
        }
        if (on.at() + 1 < view.sheet().items().size()) {
            column.gap();
            column.line(Styled.of("next  ", ScreenRole.DIM), inOneRow(on.at() + 1), CellStyle.of(ScreenRole.DIM));
        }
    }

    void decisions(RowColumn column) {
        if (!view.decisions().isEmpty()) {
            column.gap();
            column.heading("Decided", "");
            view.decisions()
                    .forEach(decision ->
                            column.wrapped(Styled.of("· ", ScreenRole.MARK), decision, CellStyle.of(ScreenRole.TEXT)));
        }
    }

    /** A way to talk, the step that is on large. */
    static void script(RowColumn column, Protocol script, int at, int rows, AppState app) {
        if (script.steps().isEmpty()) {
            column.text(
                    app.words("Nobody has marked a passage for it yet: in the reading, {} marks one.", Action.MARK),
                    ScreenRole.DIM);
            return;
        }
        Protocol.Step step = script.steps().get(at);
        column.heading(
                (at + 1) + " of " + script.steps().size() + " · " + step.minutes() + " min",
                script.minutes() + " min in all");
        column.add(Styled.EMPTY);
        String who = step.who().isEmpty() ? "" : step.who() + " ";
        column.wrapped(
                Styled.of("  ", ScreenRole.TEXT),
                who + step.what(),
                CellStyle.of(ScreenRole.CURRENT).inBold());
        if (!step.quote().isEmpty()) {
            column.gap();
            column.wrapped(
                    Styled.of("      ", ScreenRole.TEXT),
                    "“" + step.quote() + "”",
                    CellStyle.of(ScreenRole.TEXT).inBold());
        }
        if (step.passage() != null) {
            column.gap();
            column.text("  " + step.slug() + " " + step.passage(), ScreenRole.DIM);
        }
        if (at + 1 < script.steps().size()) {
            Protocol.Step next = script.steps().get(at + 1);
            column.gap();
            column.line(
                    Styled.of("next  ", ScreenRole.DIM),
                    (next.who().isEmpty() ? "" : next.who() + " ") + next.what(),
                    CellStyle.of(ScreenRole.DIM));
        }
    }
}
