package org.lectern.tui.handout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.handout.Edition;
import org.lectern.study.schedule.Session;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.editor.Confirm;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.help.Pages;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.screen.Act;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Canvas;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.Heading;
import org.lectern.tui.screen.Pace;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.World;
import org.lectern.tui.work.Outcome;
import org.lectern.tui.work.Work;

/**
 * A session's handout as it will be, to look through and to write to a file.
 *
 * @param session its number; 0 where there is none
 * @param pages the text; empty until it is made
 */
public record HandoutRoom(int session, Edition edition, Pages pages) implements Screen {

    private static final Map<Action, Act<HandoutRoom>> ACTS = Map.of(
            Action.CHAPTER_DOWN, (room, key, world) -> room.other(1, world),
            Action.CHAPTER_UP, (room, key, world) -> room.other(-1, world),
            Action.EDITION, (room, key, world) -> room.of(room.session, next(room.edition)),
            Action.WRITE_FILE,
                    (room, key, world) -> room.session == 0
                            ? Step.to(room).complaining("no session to write a handout for")
                            : Step.to(room)
                                    .asking(new Ask.Open(LinePrompt.of(
                                            "Write to (.md, .txt, .html): ",
                                            "write ",
                                            room.fileName(),
                                            LinePrompt.Completing.PATHS))));

    /** The next session's handout; without one, the last's. */
    public static HandoutRoom of(World world) {
        int number = Pace.next(world)
                .map(Session::number)
                .orElse(
                        world.sessions().isEmpty()
                                ? 0
                                : world.sessions().getLast().number());
        return new HandoutRoom(number, Edition.MEMBER, Pages.of("", List.of()));
    }

    /** Of another session, its text to come. */
    public HandoutRoom at(int number) {
        return new HandoutRoom(number, edition, pages);
    }

    /** Asks for the text. */
    public Optional<Work> preview() {
        return session == 0 ? Optional.empty() : Optional.of(new Work.Preview(session, edition));
    }

    @Override
    public Context context() {
        return pages.typing() == null ? Context.HANDOUT : Context.LINE;
    }

    @Override
    public Heading heading(World world) {
        return new Heading(
                session == 0 ? "Handout" : "Handout · session " + session + " · " + edition.word() + "'s edition",
                pages.heading(world).right());
    }

    @Override
    public List<Action> hints() {
        return List.of(
                Action.HELP,
                Action.BACK,
                Action.WRITE_FILE,
                Action.EDITION,
                Action.CHAPTER_DOWN,
                Action.SEARCH,
                Action.PAGE_DOWN);
    }

    @Override
    public @Nullable Entry entry(World world) {
        return pages.entry(world);
    }

    @Override
    public Step act(Action action, String key, World world) {
        Act<HandoutRoom> act = pages.typing() == null ? ACTS.get(action) : null;
        if (act != null) {
            return act.act(this, key, world);
        }
        return action == Action.CANCEL && pages.typing() == null
                ? Step.to(this)
                : inside(pages.act(action, key, world));
    }

    @Override
    public Step type(Key key, World world) {
        return inside(pages.type(key, world));
    }

    @Override
    public Step paste(String text, World world) {
        return inside(pages.paste(text, world));
    }

    @Override
    public Step mouse(Event.Mouse mouse, World world) {
        return inside(pages.mouse(mouse, world));
    }

    @Override
    public Step take(Result result, World world) {
        if (result instanceof Outcome.Previewed(int of, Edition in, String text) && of == session && in == edition) {
            Pages made = Pages.of(
                    "",
                    text.lines().map(line -> line.isEmpty() ? "" : " " + line).toList());
            return Step.to(new HandoutRoom(session, edition, made.showing(pages.top(), world)));
        }
        if (result instanceof Outcome.Exists(Work.WriteHandout wanted)) {
            Work over = new Work.WriteHandout(wanted.session(), wanted.edition(), wanted.path(), true);
            return Step.to(this)
                    .asking(new Ask.Open(new Confirm(wanted.path() + " is there already. Write over it?", over)));
        }
        return Step.to(this);
    }

    @Override
    public Screen settle(World world) {
        return new HandoutRoom(session, edition, pages.showing(pages.top(), world));
    }

    @Override
    public void paint(Canvas canvas, World world) {
        if (session == 0) {
            canvas.put(
                    1, 0, "No session is set, so there is no handout: 5, then a, adds one.", org.lectern.tui.Role.DIM);
            canvas.cursor(1, 0);
            return;
        }
        pages.paint(canvas, world);
    }

    private Step inside(Step step) {
        Screen screen = step.screen();
        return screen instanceof Pages now
                ? new Step(new HandoutRoom(session, edition, now), step.commands(), List.of())
                : Step.to(this);
    }

    private Step of(int number, Edition other) {
        HandoutRoom room = new HandoutRoom(number, other, Pages.of("", List.of()));
        return room.preview().map(work -> Step.to(room).doing(work)).orElse(Step.to(room));
    }

    private Step other(int by, World world) {
        List<Integer> numbers = world.sessions().stream()
                .filter(one -> !one.cancelled())
                .map(Session::number)
                .sorted()
                .toList();
        int to = numbers.indexOf(session) + by;
        return to < 0 || to >= numbers.size()
                ? Step.to(this).complaining(by > 0 ? "that is the last session" : "that is the first session")
                : of(numbers.get(to), edition);
    }

    private String fileName() {
        return "session-" + session + (edition == Edition.MEMBER ? "" : "-" + edition.word()) + ".md";
    }

    private static Edition next(Edition edition) {
        return switch (edition) {
            case MEMBER -> Edition.FACILITATOR;
            case FACILITATOR -> Edition.LARGE;
            case LARGE -> Edition.BOOKLET;
            case BOOKLET -> Edition.MEMBER;
        };
    }
}
