package org.lectern.tui.help;

import java.util.ArrayList;
import java.util.List;
import org.lectern.tui.editor.Commands;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.ActionGroup;
import org.lectern.tui.keys.Context;
import org.lectern.tui.keys.KeyMap;

/** Help, made from the key map, so that it is true whatever a file changed. */
public final class Help {
    private static final int KEYS = 22;

    private Help() {}

    /** The keys that mean something where help was asked for, then those of all other places, then the commands. */
    public static Pages of(KeyMap keys, Context context) {
        List<String> lines = new ArrayList<>();
        lines.add("Keys in " + context.title());
        lines.addAll(in(keys, context));
        for (Context other : Context.values()) {
            if (other != context) {
                lines.add("");
                lines.add("In " + other.title());
                lines.addAll(only(keys, other, context));
            }
        }
        lines.add("");
        lines.add("Behind " + keys.key(Action.COMMAND));
        lines.add("   " + pad("ADDRESS") + "go to a paragraph (4.12) or a chapter (4)");
        for (Commands.Named command : Commands.ALL) {
            lines.add("   " + pad((command.name() + " " + command.follows()).strip()) + command.does());
        }
        return Pages.of("Help", lines);
    }

    /** Each action of a context, sorted by what it is for. */
    public static List<String> in(KeyMap keys, Context context) {
        List<String> lines = new ArrayList<>();
        for (ActionGroup group : ActionGroup.values()) {
            List<String> some = lines(keys, context, group, context, true);
            if (!some.isEmpty()) {
                lines.add("  " + group.title());
                lines.addAll(some);
            }
        }
        return lines;
    }

    private static List<String> only(KeyMap keys, Context context, Context known) {
        List<String> lines = new ArrayList<>();
        for (ActionGroup group : ActionGroup.values()) {
            lines.addAll(lines(keys, context, group, known, false));
        }
        return lines;
    }

    private static List<String> lines(KeyMap keys, Context context, ActionGroup group, Context known, boolean all) {
        List<String> lines = new ArrayList<>();
        for (Action action : Action.values()) {
            boolean there = action.contexts().contains(context) && action.group() == group;
            if (there
                    && (all || !action.contexts().contains(known))
                    && !keys.keys(action).isEmpty()) {
                lines.add("   " + pad(keysOf(keys, action)) + action.description());
            }
        }
        return lines;
    }

    private static String keysOf(KeyMap keys, Action action) {
        String more = action.takesKey() ? "x" : "";
        return String.join(
                "  ", keys.keys(action).stream().map(key -> key + more).toList());
    }

    private static String pad(String text) {
        return text.length() >= KEYS ? text + "  " : text + " ".repeat(KEYS - text.length());
    }
}
