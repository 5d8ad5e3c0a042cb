package org.lectern.tui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.tui.Key;

/**
 * A file that changes keys: lines {@code action = key key}, {@code #} before a comment, nothing behind {@code =} for an
 * action that shall have no key. What a line claims is taken from the preset's other actions there; a line that can't be
 * used is named, and its action keeps the preset's keys.
 */
public final class KeyFile {
    /** Without a key for these nobody finds the way out. */
    private static final List<Action> ESSENTIAL = List.of(Action.QUIT, Action.CANCEL);

    private final String name;
    private final Map<Action, List<String>> preset;
    private final Map<Action, Line> lines = new EnumMap<>(Action.class);
    private final List<String> problems = new ArrayList<>();

    /** A line of the file that can be used. */
    private record Line(int number, List<String> keys) {}

    /** The key map, and what of the file can't be used: file and line, what is wrong, and the way out. */
    public record Read(KeyMap keys, List<String> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    private KeyFile(String name, Preset preset) {
        this.name = name;
        this.preset = preset.keys();
    }

    /**
     * Reads the lines of a file.
     *
     * @param name what the file is called in messages
     */
    public static Read read(String name, List<String> lines, Preset preset) {
        KeyFile file = new KeyFile(name, preset);
        for (int i = 0; i < lines.size(); i++) {
            file.line(i + 1, lines.get(i).strip());
        }
        file.dropConflicts();
        ESSENTIAL.forEach(file::protect);
        return new Read(KeyMap.of(file.merged()), file.problems);
    }

    /** A key map in the file's own form, sorted and with what each action does. */
    public static List<String> write(KeyMap keys) {
        List<String> lines = new ArrayList<>();
        for (ActionGroup group : ActionGroup.values()) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.add("# " + group.title());
            lines.add("");
            for (Action action : Action.values()) {
                if (action.group() == group) {
                    String line = action.id() + " = " + String.join(" ", keys.keys(action));
                    lines.add("# " + action.description());
                    lines.add(line.stripTrailing());
                }
            }
        }
        return lines;
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=');
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String id = equals < 0 ? line : line.substring(0, equals).strip();
        Optional<Action> action = action(id);
        if (equals < 0) {
            problem(number, "no = in it; a line is: action = keys");
        } else if (action.isEmpty()) {
            problem(number, id + " is no action" + nearest(id) + "; lectern config --keys lists them");
        } else if (lines.containsKey(action.get())) {
            problem(number, id + " stands in line " + number(action.get()) + " already");
        } else {
            keys(number, action.get(), line.substring(equals + 1).strip());
        }
    }

    private void keys(int number, Action action, String words) {
        List<String> keys = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split("\\s+")) {
            Optional<Key> key = Key.parse(word);
            String wrong = key.isEmpty() ? word + " is no key" : refusal(action, key.get());
            if (!wrong.isEmpty()) {
                problem(number, wrong);
                return;
            }
            key.map(Key::toString).filter(one -> !keys.contains(one)).ifPresent(keys::add);
        }
        if (keys.isEmpty() && ESSENTIAL.contains(action)) {
            problem(number, action.id() + " needs a key");
            return;
        }
        lines.put(action, new Line(number, List.copyOf(keys)));
    }

    /** Why a key can't have an action; empty where it can. */
    private static String refusal(Action action, Key key) {
        boolean plain = key.name() == Key.Name.TEXT && !key.control() && !key.alt();
        if (plain && action.contexts().stream().anyMatch(Context::typing)) {
            return key + " is typed where " + action.id() + " holds; take one with Ctrl or Alt, or one with a name";
        }
        if (key.name() == Key.Name.TEXT && key.control()) {
            return switch (key.text()) {
                case "i" -> "Ctrl-i is Tab on a terminal";
                case "m", "j" -> "Ctrl-" + key.text() + " is Enter on a terminal";
                case "h" -> "Ctrl-h is Backspace on a terminal";
                case "[" -> "Ctrl-[ is Esc on a terminal";
                default -> key.text().matches("[a-z _\\\\\\]^]") ? "" : key + " isn't sent by terminals";
            };
        }
        return "";
    }

    /** Of two lines that claim one key in one place the first has it. */
    private void dropConflicts() {
        List<Action> order = new ArrayList<>(lines.keySet());
        order.sort((one, other) -> Integer.compare(number(one), number(other)));
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < i; j++) {
                Action first = order.get(j);
                Action second = order.get(i);
                List<String> both = shared(first, second);
                if (!both.isEmpty() && lines.containsKey(first) && lines.containsKey(second)) {
                    problem(
                            number(second),
                            both.getFirst() + " is " + first.id() + " in line " + number(first) + "; " + second.id()
                                    + " keeps its usual keys");
                    lines.remove(second);
                }
            }
        }
    }

    /** No line may take an action's last key. */
    private void protect(Action action) {
        List<String> usual = preset.getOrDefault(action, action.keys());
        if (lines.containsKey(action) || !usual.stream().allMatch(key -> taken(key, action))) {
            return;
        }
        for (Action other : List.copyOf(lines.keySet())) {
            Optional<String> key =
                    keysOf(other).stream().filter(usual::contains).findFirst();
            if (key.isPresent()) {
                problem(number(other), key.get() + " is " + action.id() + ", which needs a key; give it another first");
                lines.remove(other);
            }
        }
    }

    private List<String> shared(Action first, Action second) {
        boolean counts = first == Action.COUNT || second == Action.COUNT; // Counts go before what else a digit means.
        if (counts || Collections.disjoint(first.contexts(), second.contexts())) {
            return List.of();
        }
        List<String> mine = keysOf(first);
        return keysOf(second).stream().filter(mine::contains).toList();
    }

    private Map<Action, List<String>> merged() {
        Map<Action, List<String>> merged = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            Line line = lines.get(action);
            List<String> usual = preset.getOrDefault(action, action.keys());
            List<String> left =
                    usual.stream().filter(key -> !taken(key, action)).toList();
            merged.put(action, line == null ? left : line.keys());
        }
        return merged;
    }

    private boolean taken(String key, Action from) {
        return lines.entrySet().stream()
                .anyMatch(entry -> entry.getKey() != from
                        && entry.getKey() != Action.COUNT
                        && from != Action.COUNT
                        && entry.getValue().keys().contains(key)
                        && !Collections.disjoint(entry.getKey().contexts(), from.contexts()));
    }

    private List<String> keysOf(Action action) {
        Line line = lines.get(action);
        return line == null ? List.of() : line.keys();
    }

    private int number(Action action) {
        Line line = lines.get(action);
        return line == null ? 0 : line.number();
    }

    private void problem(int number, String what) {
        problems.add(name + ":" + number + ": " + what);
    }

    private static Optional<Action> action(String id) {
        return Arrays.stream(Action.values())
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    /** An action that begins as this does, for a slip of the finger. */
    private static String nearest(String id) {
        String beginning = id.substring(0, Math.min(4, id.length()));
        return Arrays.stream(Action.values())
                .map(Action::id)
                .filter(other -> !beginning.isEmpty() && other.startsWith(beginning))
                .findFirst()
                .map(other -> " (" + other + "?)")
                .orElse("");
    }
}
