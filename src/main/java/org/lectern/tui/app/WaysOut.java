package org.lectern.tui.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.text.WayOut;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.KeyMap;

/** Ways out of a fault as one goes them on a screen: by keys where there are some, else by a command behind a colon. */
final class WaysOut {
    /** The actions, one after the other, that do what a command does. */
    private static final Map<String, List<Action>> ACTIONS = Map.of(
            "session add", List.of(Action.ROOM_SESSIONS, Action.ADD_SESSION),
            "session list", List.of(Action.ROOM_SESSIONS),
            "question list", List.of(Action.ROOM_QUESTIONS),
            "question vote", List.of(Action.ROOM_QUESTIONS, Action.VOTE),
            "note list", List.of(Action.ROOM_NOTES),
            "shelf", List.of(Action.ROOM_SHELF),
            "member", List.of(Action.MEMBER));

    private WaysOut() {}

    /** A fault and its way out, with the keys that hold. */
    static String said(String fact, @Nullable WayOut wayOut, KeyMap keys) {
        return wayOut == null ? fact : fact + ending(wayOut, keys);
    }

    private static String ending(WayOut wayOut, KeyMap keys) {
        List<Action> actions = ACTIONS.getOrDefault(wayOut.command(), List.of());
        if (actions.isEmpty() || actions.stream().anyMatch(action -> keys.key(action).isEmpty())) {
            return wayOut.after(keys.key(Action.COMMAND));
        }
        String way = actions.stream().map(keys::key).collect(Collectors.joining(", then "));
        return wayOut.ending(actions.size() > 1 && !wayOut.does().isEmpty() ? way + "," : way);
    }
}
