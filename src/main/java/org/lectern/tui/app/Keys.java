package org.lectern.tui.app;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.Key;
import org.lectern.tui.Theme;
import org.lectern.tui.editor.Editor;
import org.lectern.tui.editor.LinePrompt;
import org.lectern.tui.editor.QuestionSubject;
import org.lectern.tui.found.Anything;
import org.lectern.tui.help.Help;
import org.lectern.tui.keys.Action;
import org.lectern.tui.reader.Reader;
import org.lectern.tui.screen.Room;
import org.lectern.tui.screen.Screen;
import org.lectern.tui.screen.View;
import org.lectern.tui.who.WhoAreYou;
import org.lectern.tui.work.Work;

/** From a key to what it does: the program's own actions, and all others to the screen on top. */
final class Keys {
    private static final Map<Action, BiFunction<Turn, String, Turn>> ACTS = Map.ofEntries(
            entry(Action.ROOM_SHELF, (turn, key) -> Rooms.enter(turn, Room.SHELF)),
            entry(Action.ROOM_READING, (turn, key) -> Rooms.enter(turn, Room.READING)),
            entry(Action.ROOM_NOTES, (turn, key) -> Rooms.enter(turn, Room.NOTES)),
            entry(Action.ROOM_QUESTIONS, (turn, key) -> Rooms.enter(turn, Room.QUESTIONS)),
            entry(Action.ROOM_SESSIONS, (turn, key) -> Rooms.enter(turn, Room.SESSIONS)),
            entry(Action.ROOM_HANDOUT, (turn, key) -> Rooms.enter(turn, Room.HANDOUT)),
            entry(Action.ROOM_GROUP, (turn, key) -> Rooms.enter(turn, Room.GROUP)),
            entry(Action.ROOM_TABLE, (turn, key) -> Rooms.enter(turn, Room.TABLE)),
            entry(Action.MEMBER, (turn, key) -> turn.with(turn.model().opening(WhoAreYou.asked()))),
            entry(Action.BACK, (turn, key) -> turn.model().over().isEmpty() ? Rooms.back(turn) : closed(turn)),
            entry(Action.QUIT, (turn, key) -> turn.leaving()),
            entry(Action.SUSPEND, (turn, key) -> turn.doing(new Command.Suspend())),
            entry(Action.REDRAW, (turn, key) -> turn.doing(new Command.Redraw())),
            entry(
                    Action.HELP,
                    (turn, key) -> turn.with(turn.model()
                            .opening(Help.of(
                                    turn.model().app().keys(),
                                    turn.model().top().context())))),
            entry(Action.GO_ANYWHERE, (turn, key) -> anything(turn)),
            entry(Action.ADD_QUESTION, (turn, key) -> question(turn)),
            entry(Action.COLOURS, (turn, key) -> colours(turn)),
            entry(Action.MOUSE, (turn, key) -> mouse(turn)),
            entry(
                    Action.COMMAND,
                    (turn, key) -> turn.with(
                            turn.model().opening(LinePrompt.of(":", "", "", LinePrompt.Completing.COMMANDS)))),
            entry(Action.JUMP_BACK, (turn, key) -> Rooms.follow(turn, true)),
            entry(Action.JUMP_FORWARD, (turn, key) -> Rooms.follow(turn, false)),
            entry(Action.SET_BOOKMARK, Keys::bookmark),
            entry(Action.GO_BOOKMARK, Keys::toBookmark),
            entry(Action.UNDO, (turn, key) -> undo(turn)));

    private Keys() {}

    static Turn press(Turn turn, Key key) {
        if (turn.model().message().busy()
                && turn.model()
                                .app()
                                .keys()
                                .action(turn.model().top().context(), key)
                                .orElse(null)
                        == Action.CANCEL) {
            return Busy.stopped(turn);
        }
        Model model = turn.model().quiet();
        Action pending = model.pending();
        Turn quiet = turn.with(model.waiting(null));
        if (pending != null) {
            boolean typed = key.name() == Key.Name.TEXT && !key.control() && !key.alt();
            return typed ? dispatch(quiet, pending, key.text()) : quiet;
        }
        Screen top = model.top();
        Optional<Action> action = model.app().keys().action(top.context(), key);
        if (action.isEmpty()) {
            return quiet.top(top.type(key, model.app()));
        }
        return action.get().takesKey()
                ? quiet.with(model.waiting(action.get()))
                : dispatch(quiet, action.get(), shift(model, key, action.get()));
    }

    private static String shift(Model model, Key key, Action action) {
        return key.shift() && !model.app().keys().keys(action).contains(key.toString()) ? Screen.SHIFT : "";
    }

    static Turn dispatch(Turn turn, Action action, String key) {
        BiFunction<Turn, String, Turn> own = ACTS.get(action);
        boolean help = action == Action.HELP && turn.model().top().context() == org.lectern.tui.keys.Context.PAGES;
        if (own != null && !help) {
            return own.apply(turn, key);
        }
        return turn.top(turn.model().top().act(action, key, turn.model().app()));
    }

    private static Turn closed(Turn turn) {
        List<Screen> over = new ArrayList<>(turn.model().over());
        over.removeLast();
        return turn.with(turn.model().over(over));
    }

    private static Turn bookmark(Turn turn, String key) {
        Reader reader = turn.model().reader();
        Member member = turn.model().app().member();
        return reader == null || member == null
                ? turn.with(turn.model().saying("say who you are to keep bookmarks: M", true))
                : turn.doing(new Work.KeepBookmark(member, key, reader.place()));
    }

    private static Turn toBookmark(Turn turn, String key) {
        Model model = turn.model();
        Map<String, Place> bookmarks = model.app().known().bookmarks();
        @Nullable Place place = bookmarks.get(key);
        Reader reader = model.reader();
        if (place == null) {
            String there = bookmarks.isEmpty()
                    ? "; B and a key sets one"
                    : "; there are "
                            + String.join(
                                    " ", bookmarks.keySet().stream().sorted().toList());
            return turn.with(model.saying("no bookmark " + key + there, true));
        }
        Model jumped = reader == null ? model : model.with(model.trail().jumped(reader.place()));
        return Rooms.go(turn.with(jumped), place);
    }

    private static Turn undo(Turn turn) {
        List<Undo> undos = turn.model().undos();
        if (undos.isEmpty()) {
            return turn.with(turn.model().saying("nothing was deleted that could come back", true));
        }
        return turn.with(turn.model().undoing(undos.subList(0, undos.size() - 1)))
                .doing(undos.getLast().command());
    }

    private static Turn colours(Turn turn) {
        Model model = turn.model();
        List<Theme> themes = List.of(Theme.values());
        Theme next = themes.get((themes.indexOf(model.app().view().theme()) + 1) % themes.size());
        Turn seen = turn.seeing(model.app().view().withTheme(next));
        return seen.with(seen.model().saying("colours: " + next.word(), false));
    }

    private static Turn mouse(Turn turn) {
        View view = turn.model().app().view();
        Turn seen = turn.seeing(view.withMouse(!view.mouse()));
        return seen.with(seen.model()
                .saying(
                        view.mouse() ? "the mouse is the terminal's" : "the mouse is taken: wheel, click, drag",
                        false));
    }

    private static Turn question(Turn turn) {
        Reader reader = turn.model().reader();
        return reader == null
                ? turn.with(turn.model().saying("open the reading and press Q on the passage it is about", true))
                : turn.with(turn.model()
                        .opening(Editor.of(
                                QuestionSubject.on(
                                        reader.slug(), reader.anchor().passage()),
                                "",
                                "")));
    }

    private static Turn anything(Turn turn) {
        Reader reader = turn.model().reader();
        return turn.with(
                turn.model().opening(Anything.of(turn.model().app(), reader == null ? List.of() : reader.notes())));
    }
}
