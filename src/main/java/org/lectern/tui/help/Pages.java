package org.lectern.tui.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;

/**
 * A long text to scroll through and search: help, a report, messages.
 *
 * @param source its lines as they are given
 * @param lines the same, those too wide for the screen wrapped
 * @param top the line in the first row
 * @param query what was searched for, small letters
 * @param typing what is being typed behind {@code /}; {@code null} otherwise
 * @param opens a reading's slug that Enter opens; empty where there is none
 */
public record Pages(
        String title,
        List<String> source,
        Wrapped lines,
        int top,
        String query,
        @Nullable Buffer typing,
        String opens) implements Screen {

    public Pages {
        source = List.copyOf(source);
    }

    public static Pages of(String title, List<String> lines) {
        return new Pages(title, lines, Wrapped.of(lines, WIDE), 0, "", null, "");
    }

    private static final int WIDE = 1000;

    /** A report on a reading, which Enter opens. */
    public static Pages report(String title, List<String> lines, String slug) {
        return new Pages(title, lines, Wrapped.of(lines, WIDE), 0, "", null, slug);
    }

    @Override
    public Context context() {
        return typing == null ? Context.PAGES : Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        int rows = Chrome.middle(app.size());
        int last = Math.max(1, lines.size() - rows);
        return new Heading(title, lines.size() <= rows ? "" : Math.min(100, 100 * top / last) + " %");
    }

    @Override
    public String status(AppState app, int columns) {
        return opens.isEmpty() ? "" : app.words("{} opens it", Action.CHOOSE);
    }

    @Override
    public List<Action> hints() {
        return List.of(Action.BACK, Action.SEARCH, Action.PAGE_DOWN);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        return typing == null ? null : new Entry("/", typing.text(), typing.caret(), "");
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (typing != null) {
            return action == Action.CANCEL
                    ? Step.to(new Pages(title, source, lines, top, "", null, opens))
                    : found(Typing.act(typing, action), app);
        }
        int rows = Chrome.middle(app.size());
        if (ListCursor.moves(action)) {
            return Step.to(at(
                    new ListCursor(top, 0)
                            .moved(action, Math.max(1, lines.size() - rows + 1), rows)
                            .at(),
                    app));
        }
        return switch (action) {
            case CANCEL, BACK, HELP -> Step.to(this).closing();
            case SEARCH -> Step.to(new Pages(title, source, lines, top, query, Buffer.of(""), opens));
            case NEXT -> next(1, app);
            case PREVIOUS -> next(-1, app);
            default -> Step.to(this);
        };
    }

    @Override
    public Step type(Key key, AppState app) {
        if (typing == null) {
            return key.name() == Key.Name.ENTER && !opens.isEmpty()
                    ? Step.to(this).closing().asking(new Ask.Read(opens, null, 0))
                    : Step.to(this);
        }
        return key.name() == Key.Name.ENTER
                ? Step.to(new Pages(title, source, lines, top, query, null, opens))
                : found(Typing.type(typing, key), app);
    }

    @Override
    public Step paste(String text, AppState app) {
        return typing == null ? Step.to(this) : found(Typing.paste(typing, text, false), app);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(at(top + 3, app));
            case WHEEL_UP -> Step.to(at(top - 3, app));
            case PRESS, DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return showing(top, app);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        for (int row = 0; row < canvas.rows() && top + row < lines.size(); row++) {
            String line = lines.get(top + row);
            boolean heading = !line.isEmpty() && line.charAt(0) != ' ';
            canvas.put(
                    1, row, line, heading ? CellStyle.of(ScreenRole.HEADING).inBold() : CellStyle.of(ScreenRole.TEXT));
            int hit = query.isEmpty() ? -1 : line.toLowerCase(Locale.ROOT).indexOf(query);
            if (hit >= 0) {
                canvas.restyle(1 + hit, 1 + hit + query.length(), row, CellStyle.of(ScreenRole.HIT));
            }
        }
        canvas.cursor(0, 0);
    }

    /** How many of the lines above, and of the first three in view, are such. */
    public int above(Predicate<String> such) {
        int count = 0;
        for (int line = 0; line <= top + 2 && line < lines.size(); line++) {
            count += such.test(lines.get(line)) ? 1 : 0;
        }
        return count;
    }

    /** From another line on. */
    public Pages showing(int line, AppState app) {
        int width = Math.max(2, app.size().columns() - 2);
        Wrapped fitting = lines.width() == width ? lines : Wrapped.of(source, width);
        return new Pages(title, source, fitting, top, query, typing, opens).at(line, app);
    }

    private Pages at(int line, AppState app) {
        int last = Math.max(0, lines.size() - Chrome.middle(app.size()));
        return new Pages(title, source, lines, Math.clamp(line, 0, last), query, typing, opens);
    }

    private Step found(Buffer words, AppState app) {
        Pages searched = new Pages(title, source, lines, top, words.text().toLowerCase(Locale.ROOT), words, opens);
        return Step.to(searched.from(top, 1, app));
    }

    private Step next(int by, AppState app) {
        return Step.to(from(top + by, by, app));
    }

    private Pages from(int line, int by, AppState app) {
        for (int at = line; !query.isEmpty() && at >= 0 && at < lines.size(); at += by) {
            if (lines.get(at).toLowerCase(Locale.ROOT).contains(query)) {
                return at(at, app);
            }
        }
        return this;
    }
}
