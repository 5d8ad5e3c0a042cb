package org.lectern.tui.handout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Edition;
import org.lectern.handout.format.Paper;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.editor.Confirm;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.help.Pages;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.questions.QuestionsRoom;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Cells;
import org.lectern.tui.screen.Dates;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DeskResult;

/**
 * A session's handout as it will be: to look through, to choose its questions, to write, to print.
 *
 * @param wanted which one, as what
 * @param pages the text; empty until it is made
 * @param sheets how many pages it has on paper; 0 while that isn't known
 * @param job what is being made; {@code null} mostly
 */
public record HandoutRoom(
        Wanted wanted, Pages pages, int sheets, @Nullable Job job) implements Screen {
    private static final Pages EMPTY = Pages.of("", List.of());
    private static final int PAPER = 78;

    private static final Map<Action, Act<HandoutRoom>> ACTS = Map.ofEntries(
            Map.entry(Action.CHAPTER_DOWN, (room, key, app) -> room.other(1, app)),
            Map.entry(Action.CHAPTER_UP, (room, key, app) -> room.other(-1, app)),
            Map.entry(Action.EDITION, (room, key, app) -> room.chosen(room.wanted.nextEdition(), app)),
            Map.entry(Action.FORMAT, (room, key, app) -> room.chosen(room.wanted.nextFormat(), app)),
            Map.entry(Action.PAPER, (room, key, app) -> room.chosen(room.wanted.nextPaper(), app)),
            Map.entry(Action.PICKS, (room, key, app) -> room.picks(app)),
            Map.entry(Action.WRITE_FILE, (room, key, app) -> room.write()),
            Map.entry(Action.WRITE_ALL, (room, key, app) -> room.writeAll(app)),
            Map.entry(Action.PRINT, (room, key, app) -> room.asking("printing", room.wanted.printed())),
            Map.entry(
                    Action.VIEW_FILE,
                    (room, key, app) -> room.asking("making " + room.wanted.fileName(), room.wanted.viewed())),
            Map.entry(Action.CANCEL, (room, key, app) -> room.stop()));

    /** The next session's handout; without one, the last's. */
    public static HandoutRoom of(AppState app) {
        int number = Pace.next(app)
                .map(Session::number)
                .orElse(app.sessions().isEmpty() ? 0 : app.sessions().getLast().number());
        return new HandoutRoom(Wanted.liked(number, app.view().printing()), EMPTY, 0, null);
    }

    /** Of another session, its text to come. */
    public HandoutRoom at(int number) {
        return new HandoutRoom(wanted.of(number), pages, sheets, job);
    }

    public int session() {
        return wanted.session();
    }

    /** Asks for the text, and then for where its pages end. */
    public List<DeskRequest> preview() {
        return wanted.preview();
    }

    /** Asks for the file. */
    public DeskRequest write(String file) {
        return wanted.written(file, false);
    }

    @Override
    public Context context() {
        return pages.typing() == null ? Context.HANDOUT : Context.LINE;
    }

    @Override
    public Heading heading(AppState app) {
        String what = session() == 0 ? "Handout" : "Handout · session " + session() + " · " + wanted.editionWords();
        int at = pages.above(Proof::isEdge) + 1;
        return new Heading(
                what, sheets == 0 ? pages.heading(app).right() : "page " + Math.min(at, sheets) + " of " + sheets);
    }

    @Override
    public String status(AppState app, int columns) {
        if (job != null) {
            return Cells.clip(job.words(app.keys().key(Action.CANCEL)), columns);
        }
        String letter = !wanted.format().paged() || wanted.paper() == Paper.EITHER
                ? ""
                : wanted.paper() == Paper.LETTER ? " · Letter" : " · A4";
        String paper = sheets == 0 ? "" : sheets == 1 ? " · 1 page" : " · " + sheets + " pages";
        String when = app.sessions().stream()
                .filter(one -> one.number() == session())
                .map(one -> " · " + Dates.day(one.when()))
                .findFirst()
                .orElse("");
        return session() == 0 ? "" : Cells.clip(wanted.format().word() + letter + paper + when, columns);
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.WRITE_FILE,
                Action.PRINT,
                Action.PICKS,
                Action.EDITION,
                Action.FORMAT,
                Action.VIEW_FILE,
                Action.PAPER,
                Action.CHAPTER_DOWN,
                Action.SEARCH);
    }

    @Override
    public @Nullable Entry entry(AppState app) {
        return pages.entry(app);
    }

    @Override
    public Step act(Action action, String key, AppState app) {
        Act<HandoutRoom> act = pages.typing() == null ? ACTS.get(action) : null;
        if (act == null) {
            return inside(pages.act(action, key, app));
        }
        boolean needsOne = session() == 0 && action != Action.CANCEL;
        return needsOne
                ? Step.to(this)
                        .complaining(app.words(
                                "no session to make a handout for; {}, then {}, adds one",
                                Action.ROOM_SESSIONS,
                                Action.ADD_SESSION))
                : act.act(this, key, app);
    }

    @Override
    public Step type(Key key, AppState app) {
        return inside(pages.type(key, app));
    }

    @Override
    public Step paste(String text, AppState app) {
        return inside(pages.paste(text, app));
    }

    @Override
    public Step mouse(Event.Mouse mouse, AppState app) {
        return inside(pages.mouse(mouse, app));
    }

    @Override
    public Step take(Result result, AppState app) {
        if (!(result instanceof DeskResult outcome)) {
            return Step.to(this);
        }
        return switch (outcome) {
            case DeskResult.Previewed(int of, Edition in, String text, List<String> faults)
            when of == session() && in == wanted.edition() -> {
                Step shown = Step.to(showing(Proof.of(text), app));
                yield faults.isEmpty() ? shown : shown.complaining(faults.getFirst());
            }
            case DeskResult.Paginated(int of, Edition in, String text, List<String> set)
            when of == session() && in == wanted.edition() && wanted.paged() ->
                Step.to(showing(Proof.of(text, set), app));
            case DeskResult.Exists(DeskRequest.WriteHandout there) -> exists(there);
            case DeskResult.Written written -> gone();
            case DeskResult.Sent sent -> Step.to(with((Job) null));
            case DeskResult.Stopped stopped -> Step.to(with((Job) null));
            case DeskResult.Failed failed -> Step.to(with((Job) null));
            case DeskResult.AllQuestions questions when !questions.said().isEmpty() -> again();
            default -> Step.to(this);
        };
    }

    @Override
    public Screen settle(AppState app) {
        return with(pages.showing(pages.top(), app));
    }

    @Override
    public void paint(Canvas canvas, AppState app) {
        if (session() == 0) {
            canvas.put(
                    1,
                    0,
                    app.words(
                            "No session is set, so there is no handout: {}, then {}, adds one.",
                            Action.ROOM_SESSIONS,
                            Action.ADD_SESSION),
                    ScreenRole.DIM);
            canvas.cursor(1, 0);
            return;
        }
        int left = Math.max(0, (canvas.columns() - PAPER) / 2);
        if (left > 2) {
            for (int row = 0; row < canvas.rows(); row++) {
                canvas.put(left - 1, row, "│", ScreenRole.DIM);
                canvas.put(left + PAPER, row, "│", ScreenRole.DIM);
            }
        }
        pages.paint(canvas.part(left, 0, left > 2 ? PAPER : canvas.columns(), canvas.rows()), app);
    }

    private HandoutRoom with(Pages now) {
        return new HandoutRoom(wanted, now, sheets, job);
    }

    private HandoutRoom with(@Nullable Job now) {
        return new HandoutRoom(wanted, pages, sheets, now);
    }

    private HandoutRoom showing(Proof proof, AppState app) {
        Pages made = Pages.of("", proof.lines()).showing(pages.top(), app);
        return new HandoutRoom(wanted, made, proof.pages(), job);
    }

    private Step inside(Step step) {
        return step.screen() instanceof Pages now ? new Step(with(now), step.commands(), List.of()) : Step.to(this);
    }

    /** Chosen for this one and for those to come. */
    private Step chosen(Wanted other, AppState app) {
        return showing(other).asking(new Ask.See(app.view().withPrinting(other.liked())));
    }

    private Step showing(Wanted other) {
        return new HandoutRoom(other, other.saysTheSameAs(wanted) ? pages : EMPTY, 0, job).again();
    }

    /** Made anew, since something in it has changed. */
    private Step again() {
        Step step = Step.to(this);
        for (DeskRequest work : preview()) {
            step = step.doing(work);
        }
        return step;
    }

    private Step other(int by, AppState app) {
        List<Integer> numbers = app.sessions().stream()
                .filter(one -> !one.cancelled())
                .map(Session::number)
                .sorted()
                .toList();
        int to = numbers.indexOf(session()) + by;
        return to < 0 || to >= numbers.size()
                ? Step.to(this).complaining(by > 0 ? "that is the last session" : "that is the first session")
                : showing(wanted.of(numbers.get(to)));
    }

    private Step picks(AppState app) {
        Session of = session(app).orElse(null);
        return of == null || app.member() == null
                ? Step.to(this).complaining(app.words("say who you are to choose questions: {}", Action.MEMBER))
                : Step.to(this)
                        .asking(new Ask.Open(QuestionsRoom.of(of)))
                        .doing(new DeskRequest.ListQuestions(app.member()));
    }

    private Optional<Session> session(AppState app) {
        return app.sessions().stream().filter(one -> one.number() == session()).findFirst();
    }

    private Step write() {
        return Step.to(this)
                .asking(new Ask.Open(
                        LinePrompt.of("Write to: ", "write ", wanted.fileName(), LinePrompt.Completing.PATHS)));
    }

    /** The handouts of all sessions to come, each in a file of its own. */
    private Step writeAll(AppState app) {
        List<DeskRequest> works = wanted.ofAllToCome(app);
        if (works.isEmpty()) {
            return Step.to(this)
                    .complaining(app.words("no session is to come; {} writes this one's handout", Action.WRITE_FILE));
        }
        return Step.to(with(Job.of(works))).doing(works.getFirst());
    }

    /** A file is being written on the person's word. */
    public HandoutRoom writing(String file) {
        return with(Job.of("writing " + file));
    }

    private Step asking(String what, DeskRequest work) {
        return Step.to(with(Job.of(what))).doing(work);
    }

    private Step stop() {
        return job == null ? Step.to(this) : Step.to(with((Job) null)).doing(new Command.Stop());
    }

    private Step gone() {
        Job now = job;
        if (now == null || now.left().isEmpty()) {
            Step done = Step.to(with((Job) null));
            return now == null || now.all() == 1 ? done : done.saying(now.written());
        }
        return Step.to(with(now.next())).doing(now.left().getFirst());
    }

    private Step exists(DeskRequest.WriteHandout there) {
        Job now = job;
        if (now != null && now.all() > 1) {
            return with(now.staying()).gone();
        }
        DeskRequest over =
                new DeskRequest.WriteHandout(there.session(), there.edition(), there.path(), true, there.paper());
        return Step.to(with((Job) null))
                .asking(new Ask.Open(new Confirm(there.path() + " is there already. Write over it?", over)));
    }
}
