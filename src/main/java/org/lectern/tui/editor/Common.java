package org.lectern.tui.editor;

import java.util.List;
import java.util.stream.Collectors;

/** What several completions have in common. */
final class Common {
    private static final int SHOWN = 8;

    private Common() {}

    /** The longest beginning that all share; of one, all of it. */
    static String beginning(List<String> completions) {
        if (completions.isEmpty()) {
            return "";
        }
        String common = completions.getFirst();
        for (String other : completions) {
            int same = 0;
            while (same < Math.min(common.length(), other.length()) && common.charAt(same) == other.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return !common.isEmpty() && Character.isHighSurrogate(common.charAt(common.length() - 1))
                ? common.substring(0, common.length() - 1)
                : common;
    }

    /** The last parts of what there is to choose from, for a hint; nothing where there is no choice. */
    static String choices(List<String> completions, String typed) {
        if (completions.isEmpty()) {
            return "nothing begins so";
        }
        if (completions.size() == 1) {
            return "";
        }
        int from = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(' ')) + 1;
        String shown = completions.stream()
                .limit(SHOWN)
                .map(completion -> completion.substring(Math.min(from, completion.length())))
                .collect(Collectors.joining("  "));
        return completions.size() > SHOWN ? shown + "  …" : shown;
    }
}
