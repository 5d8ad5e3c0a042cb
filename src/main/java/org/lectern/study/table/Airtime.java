package org.lectern.study.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each has spoken, while a session lasts. It is kept nowhere: there is no port for it, and it goes with the screen.
 *
 * @param turns by name, in the order in which the names were given
 */
public record Airtime(Map<String, Integer> turns) {

    public Airtime {
        turns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(turns));
    }

    public static Airtime of(List<String> names) {
        Map<String, Integer> turns = new LinkedHashMap<>();
        names.forEach(name -> turns.put(name, 0));
        return new Airtime(turns);
    }

    /** Counts a turn; a name that isn't there counts for nobody. */
    public Airtime spoke(String name) {
        return changed(name, 1);
    }

    /** Takes a turn back that was counted by mistake. */
    public Airtime back(String name) {
        return changed(name, -1);
    }

    /** Who hasn't spoken yet. */
    public List<String> quiet() {
        return turns.entrySet().stream()
                .filter(turn -> turn.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Airtime changed(String name, int by) {
        Map<String, Integer> changed = new LinkedHashMap<>(turns);
        changed.computeIfPresent(name, (same, count) -> Math.max(0, count + by));
        return new Airtime(changed);
    }
}
