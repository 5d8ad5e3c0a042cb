package org.lectern.tui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.lectern.desk.Targets;
import org.lectern.desk.sessions.Assignments;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Event;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Confirm;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.help.Pages;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.listing.ListPainter;
import org.lectern.tui.listing.Listing;
import org.lectern.tui.listing.Row;
import org.lectern.tui.screen.Act;
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
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;
import org.lectern.tui.work.GroupRequest;
import org.lectern.tui.work.GroupResult;
import org.lectern.tui.work.GroupResult.Turns;
import org.lectern.tui.work.SessionWords;

/**
 * The sessions: those to come first, then those that were.
 *
 * @param turns who does what, and which are locked
 */
public record SessionsRoom(Listing<Session> listing, Turns turns) implements Screen {
    private static final Map<Action, Act<SessionsRoom>> ACTS = Map.of(
            Action.CHOOSE, (room, key, app) -> room.open(),
            Action.ADD_SESSION, (room, key, app) -> room.form(app, fresh(app)),
            Action.CHANGE_SESSION,
                    (room, key, app) -> room.listing
                            .chosen()
                            .map(session -> room.form(app, SessionWords.of(session)))
                            .orElse(Step.to(room)
                                    .complaining(app.words("no session to change; {} adds one", Action.ADD_SESSION))),
            Action.DELETE, (room, key, app) -> room.cancel(app),
            Action.LOCK,
                    (room, key, app) -> room.withChosen(
                            app,
                            (member, session) -> new GroupRequest.Lock(
                                    member,
                                    session.number(),
                                    !room.turns.locked().contains(session.number()))),
            Action.GIVE_DUTIES,
                    (room, key, app) -> room.withChosen(
                            app, (member, session) -> new GroupRequest.GiveDuties(member, false, false)),
            Action.CATCH_UP,
                    (room, key, app) -> room.withChosen(
                                    app, (member, session) -> new GroupRequest.CatchUp(member, session.number()))
                            .asking(new Ask.Open(ShortWayScreen.empty())),
            Action.REPLAN,
                    (room, key, app) -> Step.to(room)
                            .asking(new Ask.Open(LinePrompt.of(
                                    "Replan (shift 1w, spread, core 15): ",
                                    "replan ",
                                    "",
                                    LinePrompt.Completing.NOTHING))));

    public static SessionsRoom of(AppState app) {
        return new SessionsRoom(Listing.of(rows(app, Turns.NONE)), Turns.NONE);
    }

    @Override
    public Context context() {
        return Context.SESSIONS;
    }

    @Override
    public Heading heading(AppState app) {
        return new Heading("Sessions", app.known().group().name());
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.CHOOSE,
                Action.ADD_SESSION,
                Action.CHANGE_SESSION,
                Action.REPLAN,
                Action.GIVE_DUTIES,
                Action.LOCK,
                Action.CATCH_UP);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        if (ListCursor.moves(action)) {
            return Step.to(new SessionsRoom(listing.moved(action, Chrome.middle(app.size())), turns));
        }
        Act<SessionsRoom> act = ACTS.get(action);
        return act == null ? Step.to(this) : act.act(this, key, app);
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return Step.to(new SessionsRoom(listing.wheeled(mouse), turns));
    }

    @Override
    public Step take(Result result, AppState app) {
        Member member = app.member();
        if (result instanceof DeskResult.Elsewhere && member != null) {
            return Step.to(this).doing(new GroupRequest.LookAtTurns(member));
        }
        if (result instanceof Turns now) {
            Step step = Step.to(new SessionsRoom(listing.with(rows(app, now)), now));
            return now.said().isEmpty() ? step : step.saying(now.said());
        }
        return result instanceof GroupResult.Replanned(List<Change> changes) ? replanned(changes, app) : Step.to(this);
    }

    /** What would change, before and after, under the question whether it shall. */
    private Step replanned(List<Change> changes, AppState app) {
        Member member = app.member();
        if (changes.isEmpty() || member == null) {
            return Step.to(this).complaining("nothing to change in sessions to come that aren't locked");
        }
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            lines.add("Session " + change.before().number());
            lines.add("  before  " + Dates.when(change.before(), app) + " · " + read(change.before()));
            lines.add("  after   " + Dates.when(change.after(), app) + " · " + read(change.after()));
        }
        return Step.to(this)
                .asking(new Ask.Open(Pages.of("Replanning", lines)))
                .asking(new Ask.Open(
                        new Confirm("Change these sessions?", new GroupRequest.KeepReplan(member, changes))));
    }

    private static String read(Session session) {
        return session.assignment().isEmpty() ? "(catching up)" : Assignments.write(session.assignment());
    }

    private Step withChosen(AppState app, BiFunction<Member, Session, GroupRequest> work) {
        Session session = listing.chosen().orElse(null);
        Member member = app.member();
        return session == null || member == null
                ? Step.to(this)
                        .complaining(
                                session == null
                                        ? app.words("no session yet; {} adds one", Action.ADD_SESSION)
                                        : app.words("say who you are first: {}", Action.MEMBER))
                : Step.to(this).doing(work.apply(member, session));
    }

    @Override
    public Screen settle(AppState app) {
        return new SessionsRoom(listing.with(rows(app, turns)), turns);
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        ListPainter.paint(listing, canvas, 3, app.words("No session yet: {} adds one.", Action.ADD_SESSION));
    }

    private static List<Row<Session>> rows(AppState app, Turns turns) {
        return app.sessions().stream()
                .sorted(java.util.Comparator.comparing((Session session) -> over(session, app))
                        .thenComparing(Session::start))
                .map(session -> row(session, app, turns))
                .toList();
    }

    private static boolean over(Session session, AppState app) {
        return session.start().plusSeconds(60L * session.minutes()).isBefore(app.now());
    }

    private static Row<Session> row(Session session, AppState app, Turns turns) {
        String group = session.cancelled() ? "Cancelled" : over(session, app) ? "Held" : "To come";
        String read =
                session.assignment().stream().map(part -> title(part, app)).collect(Collectors.joining(", "));
        String place = session.place().isEmpty() ? "" : " · " + session.place();
        int all = Pace.minutes(session, app);
        int left = Pace.minutesLeft(session, app);
        String minutes = left == 0 ? "read" : left + " of " + Dates.minutes(all) + " left";
        boolean locked = turns.locked().contains(session.number());
        String who = who(session, turns);
        return new Row<>(
                session,
                group,
                String.valueOf(session.number()),
                Dates.when(session, app) + place + " · " + read,
                locked ? "locked · " + minutes : minutes,
                (read.isEmpty() ? "nothing new to read" : read) + "\n" + Dates.when(session, app) + " " + session.zone()
                        + place + " · " + session.minutes()
                        + " minutes" + (locked ? " · locked: replanning leaves it alone" : "")
                        + (who.isEmpty() ? "" : "\n" + who));
    }

    private static String who(Session session, Turns turns) {
        List<String> who = new ArrayList<>();
        if (!session.facilitator().isEmpty()) {
            who.add("Facilitator " + session.facilitator());
        }
        Map<Duty, String> duties = turns.duties().getOrDefault(session.number(), Map.of());
        for (Duty duty : Duty.values()) {
            String name = duties.get(duty);
            if (name != null) {
                who.add(duty.said() + " " + name);
            }
        }
        return String.join(" · ", who);
    }

    private static String title(Part part, AppState app) {
        return app.reading(part.slug()).map(reading -> reading.about().title()).orElse(part.slug()) + " "
                + part.passage();
    }

    private Step open() {
        return listing.chosen()
                .filter(session -> !session.assignment().isEmpty())
                .map(session -> session.assignment().getFirst())
                .map(part -> Step.to(this)
                        .asking(new Ask.Read(part.slug(), part.passage().first(), 0)))
                .orElse(Step.to(this));
    }

    private Step form(AppState app, SessionWords words) {
        return app.member() == null
                ? Step.to(this).complaining(app.words("say who you are first: {}", Action.MEMBER))
                : Step.to(this).asking(new Ask.Open(SessionForm.of(words)));
    }

    private static SessionWords fresh(AppState app) {
        Member member = app.member();
        return new SessionWords(
                0,
                "",
                app.known().group().zone().getId(),
                "",
                String.valueOf(app.known().group().sessionMinutes()),
                member == null ? "" : member.name(),
                "");
    }

    private Step cancel(AppState app) {
        Session session = listing.chosen().orElse(null);
        Member member = app.member();
        if (session == null || member == null) {
            return Step.to(this);
        }
        int number = session.number();
        String said = "session " + number;
        DeskRequest.CancelSession back = new DeskRequest.CancelSession(member, number, false, said + " is on again");
        if (session.cancelled()) {
            return Step.to(this).doing(back);
        }
        if (!app.access().may(Operation.CANCEL_SESSION, Targets.of(session))) {
            return Step.to(this).complaining(Operation.CANCEL_SESSION.rule());
        }
        return Step.to(this)
                .doing(new DeskRequest.CancelSession(
                        member, number, true, said + app.words(" cancelled; {} takes that back", Action.UNDO)))
                .asking(new Ask.Undoable(back, said));
    }
}
