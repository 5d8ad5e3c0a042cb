package org.lectern.tui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.notes.NoteDraft;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.Program;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.Ask;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.Step;
import org.lectern.tui.screen.Toggle;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.sessions.SessionForm;
import org.lectern.tui.work.DeskRequest;
import org.lectern.tui.work.DraftSubject;

/** A model and the commands that have come together while one event is dealt with. */
record Transition(Model model, List<Command> commands) {
    private static final int UNDOS = 50;

    static Transition of(Model model) {
        return new Transition(model, List.of());
    }

    Program.Update<Model> update() {
        return new Program.Update<>(settled(), commands);
    }

    Transition with(Model now) {
        return new Transition(now, commands);
    }

    Transition doing(Command command) {
        List<Command> more = new ArrayList<>(commands);
        more.add(command);
        return new Transition(model, more);
    }

    /** The topmost screen's answer, taken in. */
    Transition top(Step step) {
        return at(model.over().size() - 1, step);
    }

    /** The answer of the screen at a place in the pile: -1 is the room's own. */
    Transition at(int position, Step step) {
        Model replaced;
        if (position < 0) {
            replaced = model.with(model.room(), step.screen());
        } else {
            List<Screen> over = new ArrayList<>(model.over());
            over.set(position, step.screen());
            replaced = model.over(over);
        }
        return with(replaced).given(step, position);
    }

    /** Work and wishes alone. */
    Transition given(Step step, int position) {
        Transition transition = this;
        for (Command command : step.commands()) {
            transition = transition.doing(transition.seen(command));
        }
        for (Ask ask : step.asks()) {
            transition = transition.asked(ask, position);
        }
        return transition;
    }

    /** A note written straight from the text before one, with that text. */
    private Command seen(Command command) {
        return switch (command) {
            case DeskRequest.KeepNote(Member member, NoteDraft draft) ->
                new DeskRequest.KeepNote(member, draft.seeing(text()));
            case DeskRequest.ToggleMark(Member member, NoteDraft draft) ->
                new DeskRequest.ToggleMark(member, draft.seeing(text()));
            default -> command;
        };
    }

    /** An editor keeps the text that was before one when it opened, whatever comes meanwhile. */
    private Screen seen(Screen screen) {
        return screen instanceof Editor editor ? editor.seeing(text()) : screen;
    }

    private @Nullable Reading text() {
        Reader reader = model.reader();
        return reader == null ? null : reader.reading();
    }

    private Transition asked(Ask ask, int position) {
        return switch (ask) {
            case Ask.Say(String text) -> with(model.saying(text, false));
            case Ask.Complain(String text) -> with(model.saying(text, true));
            case Ask.Close() -> with(closed(position));
            case Ask.Open(Screen screen) -> with(model.opening(seen(screen).settle(model.app())));
            case Ask.Enter(Room room) -> Rooms.enter(this, room);
            case Ask.Read(String slug, var at, int offset, String lit) ->
                Rooms.read(
                        this, new DeskRequest.Open(slug, at, offset, model.app().member(), lit));
            case Ask.Remember(Place place) -> with(model.with(model.trail().jumped(place)));
            case Ask.See(ViewSettings view) -> seeing(view);
            case Ask.Try(ViewSettings view) -> with(model.with(view));
            case Ask.Run(String line) -> CommandLine.run(this, line);
            case Ask.Undoable(Command undo, String what) -> undoable(undo, what);
            case Ask.Resume(var draft) ->
                with(model.opening((draft.matter() instanceof DraftSubject.OfSession
                                        ? SessionForm.of(draft)
                                        : Editor.of(draft))
                                .settle(model.app())))
                        .doing(new DeskRequest.Resume(draft));
            case Ask.Leave() -> leaving();
        };
    }

    /** Another way of seeing things, kept for the next time but for the focus. */
    Transition seeing(ViewSettings view) {
        ViewSettings before = model.app().view();
        Transition seen = with(model.with(view));
        if (view.column() != before.column()) {
            seen = seen.doing(new DeskRequest.Remember("width", String.valueOf(view.column())));
        }
        if (view.others() != before.others()) {
            seen = seen.doing(
                    new DeskRequest.Remember("others", view.others().name().toLowerCase(Locale.ROOT)));
        }
        if (view.mouse() != before.mouse()) {
            seen = seen.doing(new Command.Mouse(view.mouse()))
                    .doing(new DeskRequest.Remember("mouse", view.mouse() ? "yes" : "no"));
        }
        for (Toggle toggle : Toggle.values()) {
            boolean now = toggle.on(view.type());
            if (now != toggle.on(before.type())) {
                seen = seen.doing(new DeskRequest.Remember(toggle.word(), now ? "yes" : "no"));
            }
        }
        seen = seen.remembering(
                        "edition", view.printing().edition(), before.printing().edition())
                .remembering(
                        "format", view.printing().format(), before.printing().format())
                .remembering("paper", view.printing().paper(), before.printing().paper());
        return view.theme() == before.theme()
                ? seen
                : seen.doing(new DeskRequest.Remember("theme", view.theme().word()));
    }

    private Transition remembering(String setting, String now, String before) {
        return now.equals(before) ? this : doing(new DeskRequest.Remember(setting, now));
    }

    /** Keeps what is unsaved, and ends. */
    Transition leaving() {
        Transition transition = this;
        AppState app = model.app();
        for (Screen screen : model.over()) {
            for (Command command : screen.end(app).commands()) {
                transition = transition.doing(command);
            }
        }
        Reader reader = model.reader();
        if (reader != null) {
            for (Command command : reader.end(app).commands()) {
                transition = transition.doing(command);
            }
        }
        return transition.doing(new Command.Quit());
    }

    /** With a command that takes the last act back. */
    Transition undoable(Command undo, String what) {
        return with(model.undoing(remembered(new Undo(undo, what))));
    }

    private Model closed(int position) {
        if (position < 0 || position >= model.over().size()) {
            return model;
        }
        List<Screen> left = new ArrayList<>(model.over());
        left.remove(position);
        return model.over(left);
    }

    private List<Undo> remembered(Undo undo) {
        List<Undo> undos = model.undos();
        List<Undo> more = new ArrayList<>(undos.size() < UNDOS ? undos : undos.subList(1, undos.size()));
        more.add(undo);
        return more;
    }

    /** All screens fitted to the state as it is now. */
    private Model settled() {
        AppState app = model.app();
        Model settled = model.with(model.room(), model.base().settle(app));
        List<Screen> over =
                model.over().stream().map(screen -> screen.settle(app)).toList();
        return settled.over(over);
    }
}
