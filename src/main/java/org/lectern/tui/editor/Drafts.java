package org.lectern.tui.editor;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.Unfinished;

/** Words that nobody kept, to choose from and go on with. */
public record Drafts(List<Unfinished> unfinished, ListCursor choice) implements Screen {
    /** From so many columns on there is room for what it is, the reading and the time. */
    private static final int WIDE = 70;

    private static final int KIND = 11;
    private static final int WORDS = 20;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    public Drafts {
        unfinished = List.copyOf(unfinished);
    }

    public static Drafts of(List<Unfinished> unfinished) {
        return new Drafts(unfinished, ListCursor.FIRST);
    }

    /** When it was written, in the group's zone, and where: {@code 22 Nov 14:03 on 3.4}. */
    static String about(Unfinished draft, AppState app) {
        ZonedDateTime when = draft.when().atZone(app.known().group().zone());
        String of = draft.matter().slug().isEmpty()
                ? " of a session"
                : " on " + draft.matter().where();
        return WHEN.format(when) + of;
    }

    /** Closes what offered it and goes on with it. */
    static Step opened(Step step, Unfinished draft) {
        return step.closing().asking(new Ask.Resume(draft));
    }

    @Override
    public Context context() {
        return Context.CHOOSING;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Drafts", "");
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.CANCEL, Action.CHOOSE);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(at(choice.moved(action, unfinished.size(), Chrome.middle(app.size()))));
        }
        return switch (action) {
            case CHOOSE -> opened(Step.to(this), unfinished.get(choice.at()));
            case CANCEL -> Step.to(this).closing();
            default -> Step.to(this);
        };
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> act(Action.LINE_DOWN, "", app);
            case WHEEL_UP -> act(Action.LINE_UP, "", app);
            case PRESS ->
                mouse.twice()
                        ? act(Action.CHOOSE, "", app)
                        : Step.to(at(
                                choice.to(choice.top() + mouse.row(), unfinished.size(), Chrome.middle(app.size()))));
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return at(choice.to(choice.at(), unfinished.size(), Chrome.middle(app.size())));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        for (int row = 0; row < canvas.rows() && choice.top() + row < unfinished.size(); row++) {
            int at = choice.top() + row;
            Unfinished draft = unfinished.get(at);
            boolean here = at == choice.at();
            CellStyle style = here ? CellStyle.of(ScreenRole.CURRENT).inBold() : CellStyle.of(ScreenRole.TEXT);
            String when = WHEN.format(draft.when().atZone(app.known().group().zone()));
            String right = canvas.columns() < WIDE ? "" : draft.matter().slug() + "  " + when;
            int end = canvas.columns() - 1 - DisplayWidth.of(right);
            canvas.put(1, row, here ? "▸" : " ", ScreenRole.CURRENT);
            canvas.put(3, row, draft.matter().where(), ScreenRole.DIM);
            int from = canvas.columns() < WIDE ? KIND : WORDS;
            if (from == WORDS) {
                canvas.put(KIND, row, Cells.clip(draft.matter().word(), WORDS - KIND - 1), ScreenRole.DIM);
            }
            String words = draft.text().strip().replaceAll("\\s+", " ");
            canvas.put(from, row, Cells.clip(words, end - from - 1), style);
            canvas.put(end, row, right, ScreenRole.DIM);
            if (here) {
                canvas.cursor(1, row);
            }
        }
    }

    private Drafts at(ListCursor now) {
        return new Drafts(unfinished, now);
    }
}
