package org.lectern.tui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.tui.Key;

/** Which key means what, where. Immutable. */
public final class KeyMap {
    private final Map<Action, List<String>> keys;
    private final Map<Context, Map<String, Action>> actions;
    private final List<String> conflicts;

    private KeyMap(Map<Action, List<String>> keys) {
        this.keys = keys;
        this.actions = new EnumMap<>(Context.class);
        this.conflicts = new ArrayList<>();
        for (Context context : Context.values()) {
            actions.put(context, new LinkedHashMap<>());
        }
        for (Action action : Action.values()) {
            if (action != Action.COUNT) {
                bind(action);
            }
        }
        bind(Action.COUNT);
    }

    /** The keys of {@link Action}. */
    public static KeyMap defaults() {
        return of(Map.of());
    }

    /** The default keys, but for those actions that {@code changed} names, which have these and no others. */
    public static KeyMap of(Map<Action, List<String>> changed) {
        Map<Action, List<String>> keys = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            keys.put(action, List.copyOf(changed.getOrDefault(action, action.keys())));
        }
        return new KeyMap(keys);
    }

    /** What a key means in a context; a key that means nothing with shift means what it does without. */
    public Optional<Action> action(Context context, Key key) {
        Map<String, Action> there = actions.get(context);
        if (there == null) {
            return Optional.empty();
        }
        Action action = there.get(key.toString());
        return Optional.ofNullable(
                action == null && key.shift() ? there.get(key.unshifted().toString()) : action);
    }

    public List<String> keys(Action action) {
        return keys.getOrDefault(action, List.of());
    }

    /** The first key of an action, or nothing where it has none. */
    public String key(Action action) {
        List<String> all = keys(action);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /**
     * A sentence about keys, with the keys that hold.
     *
     * @param words with {@code {}} where the key of the next action stands
     */
    public String words(String words, Action... actions) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (Action action : actions) {
            int gap = words.indexOf("{}", from);
            said.append(words, from, gap).append(named(action));
            from = gap + 2;
        }
        return said.append(words, from, words.length()).toString();
    }

    private String named(Action action) {
        String key = key(action);
        return key.isEmpty() ? "the action " + action.id() + ", which has no key," : key;
    }

    /** Keys that two actions claim in one context, each said in words; the first action has it. */
    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private void bind(Action action) {
        for (Context context : Context.values()) {
            if (action.contexts().contains(context)) {
                bind(context, action);
            }
        }
    }

    private void bind(Context context, Action action) {
        Map<String, Action> there = actions.getOrDefault(context, Map.of());
        for (String key : keys(action)) {
            if (action == Action.COUNT) {
                there.put(key, action); // Where counts are typed, a room has another key beside its digit.
                continue;
            }
            Action other = there.putIfAbsent(key, action);
            if (other != null) {
                conflicts.add(key + " in " + context.title() + " is both " + other.id() + " and " + action.id());
            }
        }
    }
}
