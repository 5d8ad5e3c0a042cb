package org.lectern.tui.help;

import java.util.List;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Theme;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.work.DeskRequest;

/**
 * Themes to choose from, below the page, which shows each as it is passed.
 *
 * @param before what was seen until now, and is again if nothing is chosen
 */
public record ThemeChooser(ListCursor choice, ViewSettings before) implements Screen {
    private static final List<Theme> THEMES = List.of(Theme.values());

    public static ThemeChooser of(ViewSettings view) {
        return new ThemeChooser(new ListCursor(THEMES.indexOf(view.theme()), 0), view);
    }

    @Override
    public Context context() {
        return Context.CHOOSING;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Colours", "");
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.CANCEL, Action.CHOOSE, Action.LINE_DOWN);
    }

    @Override
    public int pane(AppState app) {
        return Math.min(THEMES.size() + 1, Math.max(1, Chrome.middle(app.size()) / 2));
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return tried(choice.moved(action, THEMES.size(), rows(app)), app);
        }
        if (action == Action.CHOOSE) {
            return Step.to(this)
                    .doing(new DeskRequest.Remember("theme", chosen().word()))
                    .saying("colours: " + chosen().word())
                    .closing();
        }
        return action == Action.CANCEL
                ? Step.to(this)
                        .asking(new Ask.Try(app.view().withTheme(before.theme())))
                        .closing()
                : Step.to(this);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> act(Action.LINE_DOWN, "", app);
            case WHEEL_UP -> act(Action.LINE_UP, "", app);
            case PRESS ->
                mouse.twice()
                        ? act(Action.CHOOSE, "", app)
                        : tried(choice.to(choice.top() + mouse.row() - 1, THEMES.size(), rows(app)), app);
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return new ThemeChooser(choice.to(choice.at(), THEMES.size(), rows(app)), before);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        int first = canvas.rows() > 1 ? 1 : 0;
        if (first > 0) {
            canvas.rule(0);
        }
        for (int row = first; row < canvas.rows() && choice.top() + row - first < THEMES.size(); row++) {
            int at = choice.top() + row - first;
            boolean here = at == choice.at();
            CellStyle style = CellStyle.of(here ? ScreenRole.CURRENT : ScreenRole.TEXT);
            canvas.clear(row, style);
            canvas.put(1, row, (here ? "▸ " : "  ") + THEMES.get(at).word(), here ? style.inBold() : style);
            if (here) {
                canvas.cursor(1, row);
            }
        }
    }

    private Theme chosen() {
        return THEMES.get(choice.at());
    }

    private Step tried(ListCursor now, AppState app) {
        ThemeChooser moved = new ThemeChooser(now, before);
        return Step.to(moved).asking(new Ask.Try(app.view().withTheme(moved.chosen())));
    }

    private int rows(AppState app) {
        return Math.max(1, pane(app) - 1);
    }
}
