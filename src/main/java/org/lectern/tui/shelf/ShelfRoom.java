package org.lectern.tui.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Event;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.LinePrompt;
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
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.ShortTitles;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;

/** The shelf: the readings, how far one is in them, and the next session. */
public record ShelfRoom(ListCursor choice) implements Screen {

    private static final Map<Action, Act<ShelfRoom>> ACTS = Map.of(
            Action.CHOOSE, (shelf, key, app) -> shelf.open(app),
            Action.IMPORT,
                    (shelf, key, app) -> Step.to(shelf)
                            .asking(new Ask.Open(
                                    LinePrompt.of("Import file: ", "import ", "", LinePrompt.Completing.PATHS))),
            Action.SEARCH,
                    (shelf, key, app) -> Step.to(shelf)
                            .asking(new Ask.Open(LinePrompt.of(
                                    "Search all texts and notes: ", "search ", "", LinePrompt.Completing.NOTHING))),
            Action.DELETE, (shelf, key, app) -> shelf.hide(app));

    public static ShelfRoom first() {
        return new ShelfRoom(ListCursor.FIRST);
    }

    /** With a reading chosen, if it is there. */
    public static ShelfRoom at(String slug, AppState app) {
        List<Summary> shelf = app.shelf();
        for (int at = 0; at < shelf.size(); at++) {
            if (shelf.get(at).slug().equals(slug)) {
                return new ShelfRoom(ListCursor.FIRST.to(at, shelf.size(), rows(Chrome.middle(app.size()))));
            }
        }
        return first();
    }

    @Override
    public Context context() {
        return Context.SHELF;
    }

    @Override
    public Heading heading(AppState app) {
        String group = app.known().group().name();
        Member member = app.member();
        return new Heading(
                group.isEmpty() ? "Lectern" : "Lectern · " + group,
                member == null
                        ? "nobody yet"
                        : (app.news().isEmpty() ? "" : app.news().size() + app.words(" new ({}) · ", Action.ROOM_NEWS))
                                + member.name() + " · " + member.role().word());
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.CHOOSE,
                Action.IMPORT,
                Action.SEARCH,
                Action.ROOM_NOTES,
                Action.ROOM_QUESTIONS,
                Action.ROOM_SESSIONS,
                Action.ROOM_HANDOUT,
                Action.COMMAND);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(new ShelfRoom(choice.moved(action, app.shelf().size(), rows(Chrome.middle(app.size())))));
        }
        Act<ShelfRoom> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        int rows = rows(Chrome.middle(app.size()));
        int size = app.shelf().size();
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> Step.to(new ShelfRoom(choice.to(choice.at() + 1, size, rows)));
            case WHEEL_UP -> Step.to(new ShelfRoom(choice.to(choice.at() - 1, size, rows)));
            case PRESS ->
                mouse.row() >= Math.min(rows, size - choice.top())
                        ? Step.to(this)
                        : mouse.twice()
                                ? open(app)
                                : Step.to(new ShelfRoom(choice.to(choice.top() + mouse.row(), size, rows)));
            case DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return new ShelfRoom(choice.to(choice.at(), app.shelf().size(), rows(Chrome.middle(app.size()))));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        List<Summary> shelf = app.shelf();
        int rows = rows(canvas.rows());
        if (shelf.isEmpty()) {
            canvas.put(
                    1,
                    0,
                    Cells.clip(
                            app.words("The shelf is empty: {} imports a text.", Action.IMPORT), canvas.columns() - 2),
                    ScreenRole.TEXT);
        }
        for (int row = 0; row < rows && choice.top() + row < shelf.size(); row++) {
            int at = choice.top() + row;
            ShelfRow.paint(canvas, row, shelf.get(at), at == choice.at(), app);
        }
        canvas.cursor(1, choice.at() - choice.top());
        if (rows < canvas.rows()) {
            int below = Math.min(rows, Math.max(1, shelf.size())) + 1;
            canvas.put(1, below, next(app, canvas.columns() - 2), ScreenRole.TEXT);
        }
    }

    /** The next session, what is to be read for it, and how much of that is left. */
    private static String next(AppState app, int columns) {
        Optional<Session> session = Pace.next(app);
        if (session.isEmpty()) {
            return Cells.clip(
                    app.words("No session is set: {}, then {}, adds one.", Action.ROOM_SESSIONS, Action.ADD_SESSION),
                    columns);
        }
        Session next = session.get();
        String place = next.place().isEmpty() ? "" : " · " + next.place();
        String read = next.assignment().stream()
                .map(part -> app.reading(part.slug())
                                .map(reading ->
                                        ShortTitles.brief(reading.about().title()))
                                .orElse(part.slug())
                        + " " + part.passage())
                .collect(Collectors.joining(", "));
        int left = Pace.minutesLeft(next, app);
        String minutes = left == 0 ? "all read" : left + " min left";
        String all = Dates.minutes(Pace.minutes(next, app))
                + (left == 0 ? ", all read" : ", of which " + left + " are left");
        String start = "Next: session " + next.number() + " · " + Dates.when(next, app);
        return Stream.of(
                        start + place + " · " + read + " · " + all,
                        start + place + " · " + read + " · " + minutes,
                        start + " · " + read + " · " + minutes,
                        Dates.when(next, app) + " · " + read + " · " + minutes,
                        start + " · " + minutes)
                .filter(words -> DisplayWidth.of(words) <= columns)
                .findFirst()
                .orElse(Cells.clip(Dates.when(next, app) + " · " + minutes, columns));
    }

    /** Rows for readings: two stay for the next session where there is room. */
    private static int rows(int middle) {
        return middle >= 5 ? middle - 2 : middle;
    }

    private Step open(AppState app) {
        return app.shelf().isEmpty()
                ? Step.to(this).complaining(app.words("the shelf is empty; {} imports a text", Action.IMPORT))
                : Step.to(this).asking(new Ask.Read(app.shelf().get(choice.at()).slug(), null, 0));
    }

    private Step hide(AppState app) {
        if (app.shelf().isEmpty()) {
            return Step.to(this);
        }
        String slug = app.shelf().get(choice.at()).slug();
        return Step.to(this)
                .doing(new DeskRequest.Hide(app.member(), slug, true))
                .asking(new Ask.Undoable(new DeskRequest.Hide(app.member(), slug, false), slug));
    }
}
