package org.lectern.tui.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.reading.Address;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;

/**
 * The contents of a reading: chapters with their minutes and progress, and their sections.
 *
 * @param folded chapters whose sections are put away
 */
public record ContentsScreen(Reading reading, List<Row> rows, Set<Integer> folded, ListCursor choice)
        implements Screen {

    /** Columns of the sign that says whether a chapter's sections are put away, of its title, and of a section's. */
    private static final int FOLD = 7;

    private static final int TITLE = 9;
    private static final int SECTION = 12;

    /** Columns that it takes where the titles don't need more. */
    private static final int USUAL = 90;

    private static final Map<Action, Act<ContentsScreen>> ACTS = Map.of(
            Action.CANCEL, (contents, key, app) -> Step.to(contents).closing(),
            Action.BACK, (contents, key, app) -> Step.to(contents).closing(),
            Action.CHOOSE, (contents, key, app) -> contents.chosen(),
            Action.FOLD, (contents, key, app) -> contents.foldedOrNot(app));

    /** @param words of a chapter; 0 for a section */
    public record Row(Address address, String title, boolean section, int words) {}

    public static ContentsScreen of(Reading reading, Address here) {
        ContentsScreen all = new ContentsScreen(reading, rows(reading, Set.of()), Set.of(), ListCursor.FIRST);
        int at = 0;
        for (int i = 0; i < all.rows.size(); i++) {
            Address address = all.rows.get(i).address();
            boolean chapterTop = !all.rows.get(i).section() && address.chapter() == here.chapter();
            at = chapterTop || (address.chapter() == here.chapter() && address.compareTo(here) <= 0) ? i : at;
        }
        return new ContentsScreen(reading, all.rows, Set.of(), new ListCursor(at, Math.max(0, at - 5)));
    }

    @Override
    public Context context() {
        return Context.CONTENTS;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading(
                reading.about().title() + " · contents",
                Dates.minutes(ReadingTime.minutes(reading.words(), app.view().wordsPerMinute())));
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.HELP, Action.CHOOSE, Action.FOLD, Action.BACK);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(with(choice.moved(action, rows.size(), Chrome.middle(app.size()))));
        }
        Act<ContentsScreen> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Screen settle(AppState app) {
        return with(choice.to(choice.at(), rows.size(), Chrome.middle(app.size())));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        for (int row = 0; row < canvas.rows() && choice.top() + row < rows.size(); row++) {
            line(canvas, row, rows.get(choice.top() + row), choice.top() + row == choice.at(), app);
        }
        canvas.cursor(0, choice.at() - choice.top());
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        int row = choice.top() + mouse.row();
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> act(Action.LINE_DOWN, "", app);
            case WHEEL_UP -> act(Action.LINE_UP, "", app);
            case PRESS -> {
                if (mouse.row() < 0 || row >= rows.size()) {
                    yield Step.to(this);
                }
                ContentsScreen there = with(choice.to(row, rows.size(), Chrome.middle(app.size())));
                boolean fold = foldable(rows.get(row)) && Math.abs(mouse.column() - FOLD) <= 1;
                yield fold ? there.foldedOrNot(app) : there.chosen();
            }
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    /** Whether it is a chapter with sections, which can be put away. */
    private boolean foldable(Row row) {
        return !row.section()
                && !reading.chapters()
                        .get(row.address().chapter() - 1)
                        .sections()
                        .isEmpty();
    }

    private void line(Canvas canvas, int row, Row shown, boolean chosen, AppState app) {
        CellStyle style = chosen ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT);
        int width = width(canvas.columns());
        canvas.put(1, row, chosen ? "▸" : " ", ScreenRole.CURRENT);
        boolean fresh =
                !shown.section() && app.newIn(reading.slug(), shown.address().chapter()) > 0;
        canvas.put(2, row, fresh ? "●" : "", ScreenRole.MARK);
        if (shown.section()) {
            canvas.put(3, row, Cells.right(shown.address().toString(), 6), ScreenRole.DIM);
            canvas.put(SECTION, row, Cells.clip(shown.title(), width - SECTION - 1), style);
            return;
        }
        int right = right(width);
        canvas.put(3, row, Cells.right(String.valueOf(shown.address().chapter()), 3), ScreenRole.DIM);
        if (foldable(shown)) {
            canvas.put(FOLD, row, folded.contains(shown.address().chapter()) ? "+" : "-", ScreenRole.DIM);
        }
        canvas.put(TITLE, row, Cells.clip(shown.title(), width - TITLE - 1 - right), chosen ? style : style.inBold());
        if (right > 0) {
            String minutes =
                    Dates.minutes(ReadingTime.minutes(shown.words(), app.view().wordsPerMinute()));
            canvas.put(width - right, row, Cells.right(minutes, 9), ScreenRole.DIM);
        }
        if (right > 10) {
            canvas.put(width - right + 11, row, state(shown, app), ScreenRole.DIM);
        }
    }

    /** Minutes and progress stand near the titles, but never at their cost. */
    private int width(int columns) {
        int longest = 0;
        for (Row row : rows) {
            int taken = row.section() ? SECTION + 1 : TITLE + 2 + right(columns);
            longest = Math.max(longest, taken + DisplayWidth.of(row.title()));
        }
        return Math.min(columns, Math.max(USUAL, longest));
    }

    /** Columns for minutes, and for progress where there is room. */
    private static int right(int width) {
        return width >= 60 ? 28 : width >= 36 ? 10 : 0;
    }

    private String state(Row shown, AppState app) {
        int chapter = shown.address().chapter();
        ChapterProgress progress = app.progress(reading.slug(), chapter)
                .orElse(new ChapterProgress(reading.slug(), chapter, State.UNREAD, 0));
        return switch (progress.state()) {
            case UNREAD -> "";
            case READING ->
                "reading, "
                        + new Address(
                                chapter, progress.furthest(), reading.about().digest());
            case READ, STUDIED -> progress.state().word();
        };
    }

    private ContentsScreen with(ListCursor other) {
        return new ContentsScreen(reading, rows, folded, other);
    }

    private Step chosen() {
        Address address = rows.get(choice.at()).address();
        return Step.to(this).closing().asking(new Ask.Read(reading.slug(), address, 0));
    }

    private ContentsScreen folded(Set<Integer> away, int chapter) {
        List<Row> left = rows(reading, away);
        int at = 0;
        for (int i = 0; i < left.size(); i++) {
            at = !left.get(i).section() && left.get(i).address().chapter() == chapter ? i : at;
        }
        return new ContentsScreen(reading, left, away, new ListCursor(at, Math.min(choice.top(), at)));
    }

    private Step foldedOrNot(AppState app) {
        int chapter = rows.get(choice.at()).address().chapter();
        Set<Integer> away = new HashSet<>(folded);
        if (!away.remove(chapter)) {
            away.add(chapter);
        }
        return Step.to(folded(Set.copyOf(away), chapter).settle(app));
    }

    private static List<Row> rows(Reading reading, Set<Integer> folded) {
        List<Row> rows = new ArrayList<>();
        boolean digest = reading.about().digest();
        for (Chapter chapter : reading.chapters()) {
            rows.add(new Row(new Address(chapter.number(), 0, digest), chapter.title(), false, chapter.words()));
            if (!folded.contains(chapter.number())) {
                for (Chapter.Section section : chapter.sections()) {
                    rows.add(new Row(
                            new Address(chapter.number(), section.paragraph(), digest), section.title(), true, 0));
                }
            }
        }
        return List.copyOf(rows);
    }
}
