package org.lectern.study.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what in the sessions to come: of what the rota itself gives, nobody has a duty twice more often than another,
 * and of those whose turn it could be, one who does nothing else that evening, has least to do, and did it longest ago.
 */
public final class Rota {
    private final List<String> members;
    private final Map<Task, Map<String, Integer>> counts = new HashMap<>();
    private final Map<Task, Map<String, Integer>> last = new HashMap<>();
    private int turn;

    private Rota(List<String> members) {
        this.members = List.copyOf(members);
    }

    /** A duty, or leading the session: the latter where the duty is missing. */
    private record Task(Optional<Duty> duty) {}

    /**
     * What a session has.
     *
     * @param facilitator empty for nobody
     */
    public record Shift(int session, String facilitator, Map<Duty, String> duties) {
        public Shift {
            EnumMap<Duty, String> copy = new EnumMap<>(Duty.class);
            copy.putAll(duties);
            duties = copy;
        }
    }

    /**
     * Fills what is open in the sessions to come; what a person gave stays.
     *
     * @param past sessions that were, in order: whose turn it was last
     * @param coming sessions to come, in order
     * @param members names of those there are, in the order in which they joined
     * @param leading names of those among whom leading goes round; none where it doesn't
     */
    public static List<Shift> fill(List<Shift> past, List<Shift> coming, List<String> members, List<String> leading) {
        Rota rota = new Rota(members);
        past.forEach(shift -> rota.remember(shift, false));
        coming.forEach(shift -> rota.remember(shift, true));
        List<Shift> filled = new ArrayList<>();
        for (Shift shift : coming) {
            filled.add(members.isEmpty() ? shift : rota.filled(shift, leading));
        }
        return filled;
    }

    private void remember(Shift shift, boolean counted) {
        turn++;
        tasks(shift).forEach((task, member) -> note(task, member, counted));
    }

    private static Map<Task, String> tasks(Shift shift) {
        Map<Task, String> tasks = new LinkedHashMap<>();
        if (!shift.facilitator().isEmpty()) {
            tasks.put(new Task(Optional.empty()), shift.facilitator());
        }
        shift.duties().forEach((duty, member) -> tasks.put(new Task(Optional.of(duty)), member));
        return tasks;
    }

    private Shift filled(Shift shift, List<String> leading) {
        turn++;
        Set<String> busy = new HashSet<>(tasks(shift).values());
        String facilitator = shift.facilitator();
        if (facilitator.isEmpty() && !leading.isEmpty()) {
            facilitator = next(new Task(Optional.empty()), leading, busy);
        }
        Map<Duty, String> duties = new EnumMap<>(Duty.class);
        duties.putAll(shift.duties());
        for (Duty duty : Duty.values()) {
            if (!duties.containsKey(duty)) {
                duties.put(duty, next(new Task(Optional.of(duty)), members, busy));
            }
        }
        return new Shift(shift.session(), facilitator, duties);
    }

    private String next(Task task, List<String> among, Set<String> busy) {
        int least = among.stream().mapToInt(member -> count(task, member)).min().orElseThrow();
        String chosen = among.stream()
                .filter(member -> count(task, member) == least)
                .min(Comparator.comparingInt((String member) -> busy.contains(member) ? 1 : 0)
                        .thenComparingInt(this::all)
                        .thenComparingInt(
                                member -> last.getOrDefault(task, Map.of()).getOrDefault(member, 0)))
                .orElseThrow();
        busy.add(chosen);
        note(task, chosen, true);
        return chosen;
    }

    private void note(Task task, String member, boolean counted) {
        last.computeIfAbsent(task, none -> new HashMap<>()).put(member, turn);
        if (counted) {
            counts.computeIfAbsent(task, none -> new HashMap<>()).merge(member, 1, Integer::sum);
        }
    }

    private int count(Task task, String member) {
        return counts.getOrDefault(task, Map.of()).getOrDefault(member, 0);
    }

    private int all(String member) {
        return counts.values().stream()
                .mapToInt(count -> count.getOrDefault(member, 0))
                .sum();
    }
}
