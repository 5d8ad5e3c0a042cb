package org.lectern.tui.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.sessions.LaidTable;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.Running;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.rows.RowColumn;
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
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;
import org.lectern.tui.work.GroupResult;

/**
 * A session as it goes on: one item at a time, the passage at hand in large, a quiet timer, and who has spoken.
 *
 * @param session its number; 0 where there is none
 * @param view what lies on the table; {@code null} until it is there
 * @param running what is on; {@code null} before it has begun
 * @param tally who has spoken; {@code null} until somebody counts. It is kept nowhere
 * @param counting whether letters count who speaks
 * @param script which way to talk is shown, from 1; 0 is the run sheet
 * @param step which of its steps
 * @param top the row in the first line
 */
public record TableRoom(
        int session,
        @Nullable LaidTable view,
        Instant now,
        @Nullable Running running,
        @Nullable Tally tally,
        boolean counting,
        int script,
        int step,
        int top)
        implements Screen {
    /** The timer is to the minute; so often is soon enough to show that one has passed. */
    private static final int WAKE_SECONDS = 5;

    private static final int NARROW = 60;

    private static final Map<Action, Act<TableRoom>> ACTS = Map.ofEntries(
            Map.entry(Action.NEXT_ITEM, (room, key, app) -> room.next(1, app)),
            Map.entry(Action.PREVIOUS_ITEM, (room, key, app) -> room.next(-1, app)),
            Map.entry(Action.CHAPTER_DOWN, (room, key, app) -> room.other(1, app)),
            Map.entry(Action.CHAPTER_UP, (room, key, app) -> room.other(-1, app)),
            Map.entry(Action.CARRY, (room, key, app) -> room.leaveOpen(app)),
            Map.entry(Action.DECIDE, (room, key, app) -> room.decide()),
            Map.entry(
                    Action.DELETE,
                    (room, key, app) ->
                            room.together(app, member -> new GroupRequest.TakeBackDecision(member, room.session))),
            Map.entry(Action.TALLY, (room, key, app) -> Step.to(room.counted(app))),
            Map.entry(Action.SCRIPTS, (room, key, app) -> Step.to(room.talking())),
            Map.entry(Action.END_SESSION, (room, key, app) -> room.ended(app)));

    public static TableRoom of(AppState app) {
        return at(Pace.next(app).map(Session::number).orElse(0), app);
    }

    private static TableRoom at(int session, AppState app) {
        return new TableRoom(session, null, app.now(), null, null, false, 0, 0, 0);
    }

    /** Asks for what lies on it. */
    public Optional<Command> laid(AppState app) {
        Member member = app.member();
        return session == 0 || member == null
                ? Optional.empty()
                : Optional.of(new GroupRequest.LayTable(member, session));
    }

    /** Asks to be told the time. */
    public static Command waking() {
        return new Command.Wake(WAKE_SECONDS);
    }

    @Override
    public Context context() {
        return counting ? Context.TALLY : Context.TABLE;
    }

    @Override
    public Heading heading(AppState app) {
        LaidTable on = view;
        if (session == 0 || on == null) {
            return new Heading("At the table", "");
        }
        String what = script == 0
                ? "At the table · session " + session
                : on.scripts().get(script - 1).title();
        Running now = running;
        if (now != null && app.size().columns() < NARROW) {
            return new Heading("Session " + session, Minutes.left(now.left(this.now)));
        }
        return new Heading(
                what,
                now == null
                        ? Dates.when(on.session(), app)
                        : Minutes.left(now.left(this.now)) + " · " + Minutes.behind(now.behind(this.now)));
    }

    @Override
    public String status(AppState app, int columns) {
        if (counting) {
            return Cells.clip("a letter counts · Backspace takes it back", columns);
        }
        return view != null && running == null && script == 0
                ? Cells.clip(app.keys().key(Action.NEXT_ITEM) + " begins; the time runs from then", columns)
                : "";
    }

    @Override
    public List<Action> hints() {
        if (counting) {
            return List.of(Action.CANCEL);
        }
        return List.of(
                Action.HELP,
                Action.NEXT_ITEM,
                Action.PREVIOUS_ITEM,
                Action.CARRY,
                Action.DECIDE,
                Action.TALLY,
                Action.SCRIPTS,
                Action.END_SESSION,
                Action.BACK);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (counting) {
            return action == Action.CANCEL ? Step.to(with(tally, false)) : Step.to(this);
        }
        if (ListCursor.moves(action)) {
            int rows = Chrome.middle(app.size());
            int last = Math.max(0, page().rows(app).size() - rows);
            return Step.to(
                    showing(new ListCursor(top, 0).moved(action, last + 1, rows).at()));
        }
        Act<TableRoom> act = ACTS.get(action);
        if (act == null) {
            return Step.to(this);
        }
        return view == null
                ? Step.to(this)
                        .complaining(
                                session == 0
                                        ? app.words(
                                                "no session is to come; {}, then {}, adds one",
                                                Action.ROOM_SESSIONS,
                                                Action.ADD_SESSION)
                                        : "the table is being laid; a moment, please")
                : act.act(this, key, app);
    }

    @Override
    public Step type(Key key, AppState app) {
        Tally now = tally;
        if (!counting || now == null) {
            return Step.to(this);
        }
        return key.name() == Key.Name.BACKSPACE
                ? Step.to(with(now.back(), true))
                : key.name() == Key.Name.TEXT ? Step.to(with(now.spoke(key.text()), true)) : Step.to(this);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> act(Action.LINE_DOWN, "", app);
            case WHEEL_UP -> act(Action.LINE_UP, "", app);
            case PRESS, DRAG, RELEASE -> Step.to(this);
        };
    }

    @Override
    public Step tick(Instant time, AppState app) {
        return Step.to(new TableRoom(session, view, time, running, tally, counting, script, step, top))
                .doing(waking());
    }

    @Override
    public Step take(Result result, AppState app) {
        Member member = app.member();
        if (result instanceof DeskResult.Elsewhere && member != null) {
            return Step.to(this).doing(new GroupRequest.LayTable(member, session));
        }
        if (!(result instanceof GroupResult.Laid(LaidTable laid))
                || laid.session().number() != session) {
            return Step.to(this);
        }
        Running on = running;
        // Once it has begun its items stay: what is left open meanwhile must not change them under one's hands.
        LaidTable kept = on == null || view == null
                ? laid
                : new LaidTable(
                        laid.session(),
                        on.sheet(),
                        view.passages(),
                        laid.scripts(),
                        laid.left(),
                        laid.decisions(),
                        laid.running(),
                        laid.now());
        Instant time = laid.now().isAfter(now) ? laid.now() : now;
        Running goes = view == null ? laid.running().orElse(on) : on;
        Step taken = Step.to(new TableRoom(session, kept, time, goes, tally, counting, script, step, top));
        return goes != null && on == null ? taken.saying("it goes on where it was left") : taken;
    }

    @Override
    public Screen settle(AppState app) {
        int last = Math.max(0, page().rows(app).size() - Chrome.middle(app.size()));
        return top <= last ? this : showing(last);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        Canvas inside = canvas.part(1, 0, Math.min(TablePage.WIDEST, canvas.columns() - 2), canvas.rows());
        if (session == 0) {
            RowColumn empty = new RowColumn(inside.columns());
            empty.text(
                    app.words(
                            "No session is to come, so nothing lies on the table: {}, then {}, adds one.",
                            Action.ROOM_SESSIONS,
                            Action.ADD_SESSION),
                    ScreenRole.DIM);
            RowColumn.paint(empty.rows(), 0, inside);
        } else if (page().two(app)) {
            RowColumn.paint(page().beside(), 0, inside.part(0, 0, TablePage.LIST, inside.rows()));
            RowColumn.paint(
                    page().rows(app),
                    top,
                    inside.part(TablePage.LIST + 3, 0, inside.columns() - TablePage.LIST - 3, inside.rows()));
        } else {
            RowColumn.paint(page().rows(app), top, inside);
        }
        canvas.cursor(0, 0);
    }

    private TablePage page() {
        return new TablePage(this);
    }

    private TableRoom showing(int row) {
        return new TableRoom(session, view, now, running, tally, counting, script, step, row);
    }

    private TableRoom with(@Nullable Tally other, boolean on) {
        return new TableRoom(session, view, now, running, other, on, script, step, 0);
    }

    private TableRoom with(@Nullable Running other) {
        return new TableRoom(session, view, now, other, tally, counting, script, step, 0);
    }

    /** On to the next item, or step of a script; the first time, it begins. */
    private Step next(int by, AppState app) {
        LaidTable on = view;
        if (on == null) {
            return Step.to(this);
        }
        if (script > 0) {
            return stepped(by, on.scripts().get(script - 1));
        }
        Running going = running;
        if (going == null) {
            return by > 0
                    ? with(Running.begin(on.sheet(), now)).keeping(app)
                    : Step.to(this).complaining("it hasn't begun yet");
        }
        Running other = by > 0 ? going.next(now) : going.back(now);
        return other.at() == going.at()
                ? Step.to(this)
                        .complaining(
                                by > 0
                                        ? app.words("that was the last item; {} ends the session", Action.END_SESSION)
                                        : "that is the first item")
                : with(other).keeping(app);
    }

    /** So that it goes on from here, whatever happens to this screen. */
    private Step keeping(AppState app) {
        Member member = app.member();
        return member == null
                ? Step.to(this)
                : Step.to(this).doing(new GroupRequest.KeepTable(member, session, Optional.ofNullable(running)));
    }

    private Step stepped(int by, Protocol protocol) {
        int to = step + by;
        return to < 0 || to >= protocol.steps().size()
                ? Step.to(this).complaining(by > 0 ? "that was its last step" : "that is its first step")
                : Step.to(new TableRoom(session, view, now, running, tally, counting, script, to, 0));
    }

    private Step other(int by, AppState app) {
        List<Integer> numbers = app.sessions().stream()
                .filter(one -> !one.cancelled())
                .map(Session::number)
                .sorted()
                .toList();
        int to = numbers.indexOf(session) + by;
        if (running != null) {
            return Step.to(this).complaining(app.words("this session is on; {} ends it", Action.END_SESSION));
        }
        if (to < 0 || to >= numbers.size()) {
            return Step.to(this).complaining(by > 0 ? "that is the last session" : "that is the first session");
        }
        TableRoom there = at(numbers.get(to), app);
        return there.laid(app).map(work -> Step.to(there).doing(work)).orElse(Step.to(there));
    }

    private Step leaveOpen(AppState app) {
        Running going = running;
        if (going == null || going.item().kind() != RunSheet.Kind.QUESTION) {
            return Step.to(this).complaining("only a question that is on can be left open");
        }
        return together(
                app,
                member ->
                        new GroupRequest.LeaveOpen(member, session, going.item().question()));
    }

    private Step decide() {
        return Step.to(this)
                .asking(new Ask.Open(
                        LinePrompt.of("Decided: ", "decide " + session + " ", "", LinePrompt.Completing.NOTHING)));
    }

    private TableRoom counted(AppState app) {
        List<String> names = app.known().members().stream().map(Member::name).toList();
        return with(tally == null ? Tally.of(names) : tally, true);
    }

    /** The run sheet, then each way to talk. */
    private TableRoom talking() {
        int ways = view == null ? 0 : view.scripts().size();
        return new TableRoom(session, view, now, running, tally, counting, (script + 1) % (ways + 1), 0, 0);
    }

    private Step ended(AppState app) {
        if (running == null) {
            return Step.to(this).complaining("it hasn't begun yet");
        }
        TableRoom over = new TableRoom(session, view, now, null, null, false, 0, 0, 0);
        return over.keeping(app)
                .saying("the session is over; who spoke how often is forgotten, what was decided is kept");
    }

    private Step together(AppState app, Function<Member, GroupRequest> work) {
        Member member = app.member();
        return member == null
                ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                : Step.to(this).doing(work.apply(member));
    }
}
