package org.lectern.tui.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.progress.Dashboard;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Overview;
import org.lectern.study.progress.State;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.ShortTitles;

/**
 * Chapters and members: those who let their names be shown, each in the order in which they joined, and all together.
 *
 * @param readings those that sessions read
 * @param first the first of them in view
 * @param least columns that each has at least
 */
record ProgressGrid(List<Summary> readings, int first, int least, AppState app, Dashboard dashboard) {
    private static final int LEAST = 7;
    private static final int MOST = 24;
    private static final int GAP = 2;

    static ProgressGrid of(AppState app, int first, Dashboard dashboard) {
        return new ProgressGrid(readings(app), first, LEAST, app, dashboard);
    }

    /** Readings that some session reads, in shelf order. */
    static List<Summary> readings(AppState app) {
        return app.shelf().stream()
                .filter(reading -> app.sessions().stream()
                        .flatMap(session -> session.assignment().stream())
                        .anyMatch(part -> part.slug().equals(reading.slug())))
                .toList();
    }

    void add(RowColumn column) {
        int names = names(column.width());
        int share = (column.width() - names) / Math.max(1, readings.size()) - GAP;
        ProgressGrid all = new ProgressGrid(readings, 0, Math.clamp(share, LEAST, MOST), app, dashboard);
        boolean fits = all.fitting(column.width() - names).size() == readings.size();
        ProgressGrid grid = fits ? all : new ProgressGrid(readings, first, all.least, app, dashboard);
        grid.add(column, grid.fitting(column.width() - names), names);
    }

    private void add(RowColumn column, List<Summary> shown, int names) {
        String more = shown.size() < readings.size()
                ? "[ ] turn · " + (first + 1) + (shown.size() > 1 ? "–" + (first + shown.size()) : "") + " of "
                        + readings.size()
                : "";
        column.heading("How far we are", more);
        Styled titles = Styled.of(" ".repeat(names), ScreenRole.TEXT);
        for (Summary reading : shown) {
            String title = ShortTitles.fitting(reading.about().title(), width(reading) - 1);
            titles = titles.and(Cells.fill(title, width(reading)), ScreenRole.DIM);
        }
        column.add(titles);
        own(column, shown, names);
        dashboard.grid().ifPresent(grid -> others(column, grid, shown, names));
        legend(column);
        if (!dashboard.hidden().isEmpty()) {
            column.text(dashboard.hidden(), ScreenRole.DIM);
        }
    }

    private void own(RowColumn column, List<Summary> shown, int names) {
        Styled row = Styled.bold(Cells.fill("you", names), ScreenRole.CURRENT);
        for (Summary reading : shown) {
            row = cells(
                    row,
                    reading,
                    reading.chapters().stream()
                            .map(chapter -> app.progress(reading.slug(), chapter.number())
                                    .map(ChapterProgress::state)
                                    .orElse(State.UNREAD))
                            .toList());
        }
        column.add(row);
    }

    private void others(RowColumn column, Overview grid, List<Summary> shown, int names) {
        Member self = app.member();
        for (Overview.Named named : grid.named()) {
            if (self == null || !self.name().equals(named.member())) {
                Styled row = Styled.of(Cells.fill(named.member(), names), ScreenRole.TEXT);
                for (Summary reading : shown) {
                    row = cells(row, reading, states(reading, named.chapters()));
                }
                column.add(row);
            }
        }
        if (!grid.totals().isEmpty()) {
            Styled row = Styled.of(Cells.fill("all " + grid.counted(), names), ScreenRole.DIM);
            for (Summary reading : shown) {
                Styled bars = BarColumns.of(
                        done(reading, grid), grid.counted(), reading.chapters().size());
                for (Styled.Span span : bars.spans()) {
                    row = row.and(span.text(), span.style());
                }
                row = row.and(" ".repeat(width(reading) - bars.width()), ScreenRole.TEXT);
            }
            column.add(row);
        }
    }

    private static List<Integer> done(Summary reading, Overview grid) {
        List<Integer> done = new ArrayList<>();
        for (Summary.ChapterSummary chapter : reading.chapters()) {
            done.add(grid.totals().stream()
                    .filter(total -> total.slug().equals(reading.slug()) && total.chapter() == chapter.number())
                    .mapToInt(Overview.Total::done)
                    .findFirst()
                    .orElse(0));
        }
        return done;
    }

    private static List<State> states(Summary reading, List<ChapterProgress> progress) {
        return reading.chapters().stream()
                .map(chapter -> progress.stream()
                        .filter(one -> one.slug().equals(reading.slug()) && one.chapter() == chapter.number())
                        .map(ChapterProgress::state)
                        .findFirst()
                        .orElse(State.UNREAD))
                .toList();
    }

    private Styled cells(Styled row, Summary reading, List<State> states) {
        Styled longer = row;
        for (State state : states) {
            longer = longer.and(sign(state), CellStyle.of(state == State.UNREAD ? ScreenRole.DIM : ScreenRole.MARK));
        }
        return longer.and(" ".repeat(width(reading) - states.size()), ScreenRole.TEXT);
    }

    private static String sign(State state) {
        return switch (state) {
            case UNREAD -> "·";
            case READING -> "▄";
            case READ -> "█";
            case STUDIED -> "◆";
        };
    }

    private void legend(RowColumn column) {
        column.add(Styled.of(Cells.clip("· not begun  ▄ begun  █ read  ◆ studied", column.width()), ScreenRole.DIM));
    }

    private int width(Summary reading) {
        return Math.max(least, reading.chapters().size()) + GAP;
    }

    private int names(int width) {
        int longest = dashboard.grid().stream()
                .flatMap(grid -> grid.named().stream())
                .map(named -> DisplayWidth.of(named.member()))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return Math.clamp(longest, 6, Math.max(6, width / 4)) + 2;
    }

    /** From the first in view on, as many as there is room for; one at least. */
    private List<Summary> fitting(int width) {
        List<Summary> shown = new ArrayList<>();
        int left = width;
        for (Summary reading : readings.subList(Math.min(first, Math.max(0, readings.size() - 1)), readings.size())) {
            left -= width(reading);
            if (left < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(reading);
        }
        return shown;
    }

    /** Where the reading that a session reads stands. */
    static int first(AppState app) {
        List<Summary> readings = readings(app);
        Optional<String> slug = org.lectern.tui.screen.Pace.next(app)
                .filter(session -> !session.assignment().isEmpty())
                .map(session -> session.assignment().getFirst().slug());
        for (int i = 0; i < readings.size(); i++) {
            if (slug.isPresent() && slug.get().equals(readings.get(i).slug())) {
                return i;
            }
        }
        return 0;
    }
}
