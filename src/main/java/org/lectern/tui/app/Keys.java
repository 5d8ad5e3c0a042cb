package org.lectern.tui.app;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Recipients;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.Theme;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.editor.NoteSubject;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.found.Anything;
import org.lectern.tui.help.Help;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.ViewSettings;
import org.lectern.tui.who.WhoAreYou;
import org.lectern.tui.work.DeskRequest;

/** From a key to what it does: the program's own actions, and all others to the screen on top. */
final class Keys {
    private static final Map<Action, BiFunction<Transition, String, Transition>> ACTS = Map.ofEntries(
            entry(Action.ROOM_SHELF, (transition, key) -> Rooms.enter(transition, Room.SHELF)),
            entry(Action.ROOM_READING, (transition, key) -> Rooms.enter(transition, Room.READING)),
            entry(Action.ROOM_NOTES, (transition, key) -> Rooms.enter(transition, Room.NOTES)),
            entry(Action.ROOM_QUESTIONS, (transition, key) -> Rooms.enter(transition, Room.QUESTIONS)),
            entry(Action.ROOM_SESSIONS, (transition, key) -> Rooms.enter(transition, Room.SESSIONS)),
            entry(Action.ROOM_HANDOUT, (transition, key) -> Rooms.enter(transition, Room.HANDOUT)),
            entry(Action.ROOM_GROUP, (transition, key) -> Rooms.enter(transition, Room.GROUP)),
            entry(Action.ROOM_TABLE, (transition, key) -> Rooms.enter(transition, Room.TABLE)),
            entry(Action.ROOM_NEWS, (transition, key) -> Rooms.enter(transition, Room.NEWS)),
            entry(
                    Action.MEMBER,
                    (transition, key) -> transition.with(transition.model().opening(WhoAreYou.asked()))),
            entry(
                    Action.BACK,
                    (transition, key) ->
                            transition.model().over().isEmpty() ? Rooms.back(transition) : closed(transition)),
            entry(Action.QUIT, (transition, key) -> transition.leaving()),
            entry(Action.SUSPEND, (transition, key) -> transition.doing(new Command.Suspend())),
            entry(Action.REDRAW, (transition, key) -> transition.doing(new Command.Redraw())),
            entry(
                    Action.HELP,
                    (transition, key) -> transition.with(transition
                            .model()
                            .opening(Help.of(
                                    transition.model().app().keys(),
                                    transition.model().top().context())))),
            entry(Action.GO_ANYWHERE, (transition, key) -> anything(transition)),
            entry(Action.ADD_QUESTION, (transition, key) -> question(transition)),
            entry(Action.COLOURS, (transition, key) -> colours(transition)),
            entry(Action.MOUSE, (transition, key) -> mouse(transition)),
            entry(
                    Action.COMMAND,
                    (transition, key) -> transition.with(
                            transition.model().opening(LinePrompt.of(":", "", "", LinePrompt.Completing.COMMANDS)))),
            entry(Action.JUMP_BACK, (transition, key) -> Rooms.follow(transition, true)),
            entry(Action.JUMP_FORWARD, (transition, key) -> Rooms.follow(transition, false)),
            entry(Action.SET_BOOKMARK, Keys::bookmark),
            entry(Action.GO_BOOKMARK, Keys::toBookmark),
            entry(Action.UNDO, (transition, key) -> undo(transition)));

    private Keys() {}

    static Transition press(Transition transition, Key key) {
        if (transition.model().message().busy()
                && transition
                                .model()
                                .app()
                                .keys()
                                .action(transition.model().top().context(), key)
                                .orElse(null)
                        == Action.CANCEL) {
            return Busy.stopped(transition);
        }
        Model model = transition.model().quiet();
        Action pending = model.pending();
        Transition quiet = transition.with(model.waiting(null));
        if (pending != null) {
            int by = audience(model, pending, key);
            if (by != 0) {
                Recipients next = model.app().view().audience().next(by, NoteSubject.others(model.app()));
                return transition.with(model.with(model.app().view().withAudience(next)));
            }
            boolean typed = key.name() == Key.Name.TEXT && !key.control() && !key.alt();
            return typed ? dispatch(quiet, prefixed(pending, key.text()), key.text()) : quiet;
        }
        Screen top = model.top();
        Optional<Action> action = model.app().keys().action(top.context(), key);
        if (action.isEmpty()) {
            return quiet.top(top.type(key, model.app()));
        }
        boolean digit = key.text().length() == 1 && Character.isDigit(key.text().charAt(0));
        return action.get().takesKey()
                ? quiet.with(model.waiting(action.get()))
                : dispatch(quiet, action.get(), digit ? key.text() : shift(model, key, action.get()));
    }

    /** Whether a key in a mark's prompt means the next audience (1) or the one before (-1); 0 where it means neither. */
    private static int audience(Model model, Action pending, Key key) {
        Action meant = model.app().keys().action(Context.EDITOR, key).orElse(null);
        return pending != Action.MARK ? 0 : meant == Action.AUDIENCE ? 1 : meant == Action.AUDIENCE_BACK ? -1 : 0;
    }

    /** What two keys mean together, as in vi; a first key that means something by itself is that. */
    private static Action prefixed(Action first, String second) {
        return switch (first) {
            case PREFIX_GO -> second.equals("g") ? Action.TOP : second.equals("e") ? Action.CARET_WORD_END_BACK : first;
            case PREFIX_ON ->
                second.equals("n")
                        ? Action.NEXT_NEW
                        : second.equals("a") ? Action.NEXT_NOTE : second.equals("]") ? Action.CHAPTER_DOWN : first;
            case PREFIX_BACK ->
                second.equals("n")
                        ? Action.PREVIOUS_NEW
                        : second.equals("a") ? Action.PREVIOUS_NOTE : second.equals("[") ? Action.CHAPTER_UP : first;
            case GO_BOOKMARK -> second.equals("'") ? Action.JUMP_BACK : first;
            default -> first;
        };
    }

    private static String shift(Model model, Key key, Action action) {
        return key.shift() && !model.app().keys().keys(action).contains(key.toString()) ? Screen.SHIFT : "";
    }

    static Transition dispatch(Transition transition, Action action, String key) {
        BiFunction<Transition, String, Transition> own = ACTS.get(action);
        boolean help = action == Action.HELP && transition.model().top().context() == Context.PAGES;
        if (own != null && !help) {
            return own.apply(transition, key);
        }
        return transition.top(
                transition.model().top().act(action, key, transition.model().app()));
    }

    private static Transition closed(Transition transition) {
        List<Screen> over = new ArrayList<>(transition.model().over());
        over.removeLast();
        return transition.with(transition.model().over(over));
    }

    private static Transition bookmark(Transition transition, String key) {
        Reader reader = transition.model().reader();
        Member member = transition.model().app().member();
        return reader == null || member == null
                ? transition.with(transition
                        .model()
                        .saying(
                                transition.model().app().words("say who you are to keep bookmarks: {}", Action.MEMBER),
                                true))
                : transition.doing(new DeskRequest.KeepBookmark(member, key, reader.place(), reader.reading()));
    }

    private static Transition toBookmark(Transition transition, String key) {
        Model model = transition.model();
        Map<String, Place> bookmarks = model.app().known().bookmarks();
        @Nullable Place place = bookmarks.get(key);
        Reader reader = model.reader();
        if (place == null) {
            String there = bookmarks.isEmpty()
                    ? model.app().words("; {} and a key sets one", Action.SET_BOOKMARK)
                    : "; there are "
                            + String.join(
                                    " ", bookmarks.keySet().stream().sorted().toList());
            return transition.with(model.saying("no bookmark " + key + there, true));
        }
        Model jumped = reader == null ? model : model.with(model.trail().jumped(reader.place()));
        return Rooms.go(transition.with(jumped), place);
    }

    private static Transition undo(Transition transition) {
        List<Undo> undos = transition.model().undos();
        if (undos.isEmpty()) {
            return transition.with(transition.model().saying("there is nothing of yours to take back", true));
        }
        return transition
                .with(transition.model().undoing(undos.subList(0, undos.size() - 1)))
                .doing(new DeskRequest.Undo(undos.getLast().command()));
    }

    private static Transition colours(Transition transition) {
        Model model = transition.model();
        List<Theme> themes = List.of(Theme.values());
        Theme next = themes.get((themes.indexOf(model.app().view().theme()) + 1) % themes.size());
        Transition seen = transition.seeing(model.app().view().withTheme(next));
        return seen.with(seen.model().saying("colours: " + next.word(), false));
    }

    private static Transition mouse(Transition transition) {
        ViewSettings view = transition.model().app().view();
        Transition seen = transition.seeing(view.withMouse(!view.mouse()));
        return seen.with(seen.model()
                .saying(
                        view.mouse() ? "the mouse is the terminal's" : "the mouse is taken: wheel, click, drag",
                        false));
    }

    private static Transition question(Transition transition) {
        Reader reader = transition.model().reader();
        return reader == null
                ? transition.with(transition
                        .model()
                        .saying(
                                transition
                                        .model()
                                        .app()
                                        .words(
                                                "open the reading and press {} on the passage it is about",
                                                Action.QUESTION),
                                true))
                : transition.with(transition
                        .model()
                        .opening(Editor.of(
                                QuestionSubject.on(
                                                reader.slug(), reader.anchor().passage())
                                        .seeing(reader.reading()),
                                "",
                                "")));
    }

    private static Transition anything(Transition transition) {
        Reader reader = transition.model().reader();
        return transition.with(transition
                .model()
                .opening(Anything.of(transition.model().app(), reader == null ? List.of() : reader.notes())));
    }
}
