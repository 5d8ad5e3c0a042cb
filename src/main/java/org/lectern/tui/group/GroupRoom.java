package org.lectern.tui.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.progress.Dashboard;
import org.lectern.desk.sessions.Assignments;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.rows.RowColumn;
import org.lectern.tui.rows.Styled;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Chrome;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.ListCursor;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.sessions.ShortWayScreen;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;
import org.lectern.tui.work.GroupResult;

/**
 * Where the group stands: the sessions, how far we are, where the notes are, open questions, and what is still to do.
 *
 * @param dashboard {@code null} until it is there
 * @param top the row in the first line
 * @param first the first reading of those in the grid
 */
public record GroupRoom(@Nullable Dashboard dashboard, int top, int first) implements Screen {
    private static final int TWO_COLUMNS = 100;
    private static final int WIDEST = 140;
    private static final int QUESTIONS = 8;

    public static GroupRoom of(AppState app) {
        return new GroupRoom(null, 0, ProgressGrid.first(app));
    }

    @Override
    public Context context() {
        return Context.GROUP;
    }

    @Override
    public Heading heading(AppState app) {
        String name = app.known().group().name();
        return new Heading(
                name.isEmpty() ? "The group" : name + " · where we stand",
                Pace.next(app)
                        .map(session -> "session " + session.number() + " of "
                                + app.sessions().size())
                        .orElse(""));
    }

    @Override
    public String status(AppState app, int columns) {
        return Pace.next(app)
                .map(session -> Pace.minutesLeft(session, app))
                .map(left -> left == 0 ? "all read for it" : Dates.minutes(left) + " left for you")
                .orElse("");
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.ROOM_TABLE,
                Action.ROOM_SESSIONS,
                Action.ROOM_QUESTIONS,
                Action.ROOM_HANDOUT,
                Action.CATCH_UP,
                Action.SHARE);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            int rows = Chrome.middle(app.size());
            int last = Math.max(0, length(app) - rows);
            int to = new ListCursor(top, 0).moved(action, last + 1, rows).at();
            return Step.to(new GroupRoom(dashboard, to, first));
        }
        Member member = app.member();
        if (action == Action.CATCH_UP) {
            return member == null
                    ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                    : Step.to(this)
                            .doing(new GroupRequest.CatchUp(member, 0))
                            .asking(new Ask.Open(ShortWayScreen.empty()));
        }
        if (action == Action.SHARE) {
            return member == null
                    ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                    : Step.to(this)
                            .doing(new GroupRequest.Share(member, null))
                            .doing(new GroupRequest.LookAtGroup(member));
        }
        int readings = ProgressGrid.readings(app).size();
        if (action == Action.CHAPTER_DOWN || action == Action.CHAPTER_UP) {
            int to = first + (action == Action.CHAPTER_DOWN ? 1 : -1);
            return to < 0 || to >= readings
                    ? Step.to(this).complaining(to < 0 ? "that is the first reading" : "that is the last reading")
                    : Step.to(new GroupRoom(dashboard, top, to));
        }
        return Step.to(this);
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
    public Step take(Result result, AppState app) {
        Member member = app.member();
        if (result instanceof DeskResult.Elsewhere && member != null) {
            return Step.to(this).doing(new GroupRequest.LookAtGroup(member));
        }
        return result instanceof GroupResult.Standing(Dashboard now)
                ? Step.to(new GroupRoom(now, top, first))
                : Step.to(this);
    }

    @Override
    public Screen settle(AppState app) {
        int last = Math.max(0, length(app) - Chrome.middle(app.size()));
        return top <= last ? this : new GroupRoom(dashboard, last, first);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        Canvas inside = canvas.part(1, 0, Math.min(WIDEST, canvas.columns() - 2), canvas.rows());
        if (two(app)) {
            int half = (inside.columns() - 3) / 2;
            RowColumn.paint(left(app, half), top, inside.part(0, 0, half, inside.rows()));
            RowColumn.paint(right(app, half), top, inside.part(half + 3, 0, half, inside.rows()));
        } else {
            RowColumn.paint(one(app, inside.columns()), top, inside);
        }
        canvas.cursor(0, 0);
    }

    private static boolean two(AppState app) {
        return app.size().columns() >= TWO_COLUMNS;
    }

    private int length(AppState app) {
        int width = Math.min(WIDEST, app.size().columns() - 2);
        int half = (width - 3) / 2;
        return two(app)
                ? Math.max(left(app, half).size(), right(app, half).size())
                : one(app, width).size();
    }

    /** On a narrow screen what one must do comes before what one may look at. */
    private List<Styled> one(AppState app, int width) {
        RowColumn column = new RowColumn(width);
        sessions(column, app);
        todo(column, app);
        rest(column, app);
        questions(column, app);
        return column.rows();
    }

    private List<Styled> left(AppState app, int width) {
        RowColumn column = new RowColumn(width);
        sessions(column, app);
        rest(column, app);
        return column.rows();
    }

    private List<Styled> right(AppState app, int width) {
        RowColumn column = new RowColumn(width);
        todo(column, app);
        questions(column, app);
        return column.rows();
    }

    private static void sessions(RowColumn column, AppState app) {
        if (app.sessions().isEmpty()) {
            column.text(
                    "No session yet: " + app.keys().key(Action.ROOM_SESSIONS) + ", then "
                            + app.keys().key(Action.ADD_SESSION)
                            + ", adds one; lectern schedule plan divides readings over a term.",
                    ScreenRole.DIM);
            return;
        }
        SessionLine.add(column, app);
        Optional<Session> next = Pace.next(app);
        next.ifPresent(session -> {
            column.wrapped(
                    Styled.bold("Session " + session.number() + " ", ScreenRole.HEADING),
                    SessionLine.words(session, app),
                    CellStyle.of(ScreenRole.TEXT));
            int all = Pace.minutes(session, app);
            int left = Pace.minutesLeft(session, app);
            String minutes = all == 0
                    ? ""
                    : " · " + Dates.minutes(all)
                            + (left == 0
                                    ? ", all read"
                                    : left == all ? " to read" : ", " + Dates.minutes(left) + " left for you");
            column.text(
                    session.assignment().isEmpty() ? "nothing new to read" : read(session, app) + minutes,
                    ScreenRole.TEXT);
        });
        if (next.isEmpty()) {
            column.text("No session is to come.", ScreenRole.DIM);
        }
    }

    private static String read(Session session, AppState app) {
        List<String> parts = new ArrayList<>();
        session.assignment()
                .forEach(part -> parts.add(app.reading(part.slug())
                                .map(reading -> reading.about().title())
                                .orElse(Assignments.write(List.of(part)))
                        + " " + part.passage()));
        return String.join(", ", parts);
    }

    private void todo(RowColumn column, AppState app) {
        Dashboard now = dashboard;
        if (now != null) {
            column.gap();
            Todos.add(column, now, app);
        }
    }

    private void rest(RowColumn column, AppState app) {
        Dashboard now = dashboard;
        if (now != null && !app.sessions().isEmpty()) {
            column.gap();
            ProgressGrid.of(app, first, now).add(column);
            column.gap();
            Attention.add(column, now, app);
        }
    }

    private void questions(RowColumn column, AppState app) {
        Dashboard now = dashboard;
        if (now == null || app.sessions().isEmpty()) {
            return;
        }
        column.gap();
        column.heading("Open questions", String.valueOf(now.open().size()));
        if (now.open().isEmpty()) {
            column.text(
                    app.words("None that nobody has decided on; in a reading, {} proposes one.", Action.QUESTION),
                    ScreenRole.DIM);
        }
        for (Question question :
                now.open().subList(0, Math.min(QUESTIONS, now.open().size()))) {
            String name = question.proposer().isEmpty() ? "" : " — " + question.proposer();
            column.wrapped(
                    Styled.of(question.passage() + "  ", ScreenRole.DIM),
                    question.text() + name,
                    CellStyle.of(ScreenRole.TEXT));
        }
        if (now.open().size() > QUESTIONS) {
            column.text(
                    "and " + (now.open().size() - QUESTIONS) + app.words(" more: {} shows all", Action.ROOM_QUESTIONS),
                    ScreenRole.DIM);
        }
    }
}
