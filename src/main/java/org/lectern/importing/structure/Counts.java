package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that count: short pieces numbered in one manner whose numbers go on by one. Each run has pieces in the order of the
 * text; a run that is spread over the text counts its parts, one whose pieces are neighbours is a list.
 */
final class Counts {
    private static final int SPREAD = 3;

    private final Map<Integer, Run> runs = new HashMap<>();

    /**
     * A run.
     *
     * @param apart pieces from one to the next in the mean
     * @param from the number of its first
     */
    record Run(List<Integer> places, int from, double apart) {
        boolean spread() {
            return apart >= SPREAD;
        }
    }

    Counts(PieceContext text) {
        Map<String, List<Integer>> manners = new TreeMap<>();
        for (int i = 0; i < text.size(); i++) {
            Seen seen = text.seen(i);
            if (seen != null && seen.number().numbered()) {
                manners.computeIfAbsent(manner(seen), key -> new ArrayList<>()).add(i);
            }
        }
        manners.values().forEach(places -> count(text, places));
    }

    private static String manner(Seen seen) {
        String label = seen.number().label();
        int dot = label.lastIndexOf('.');
        // 3.1, 3.2 count on their own within 3.
        return seen.counted() + (dot > 0 ? label.substring(0, dot) : "");
    }

    /** Splits the places of one manner into runs: each goes on with the number one higher, or a new one begins. */
    private void count(PieceContext text, List<Integer> places) {
        Map<Integer, List<Integer>> open = new HashMap<>();
        List<List<Integer>> all = new ArrayList<>();
        for (int place : places) {
            Seen seen = text.seen(place);
            int value = seen == null ? 0 : seen.number().value();
            List<Integer> run = open.remove(value - 1);
            if (run == null) {
                run = new ArrayList<>();
                all.add(run);
            }
            run.add(place);
            open.put(value, run);
        }
        for (List<Integer> run : all) {
            Seen first = text.seen(run.getFirst());
            double apart = run.size() < 2 ? 0 : (double) (run.getLast() - run.getFirst()) / (run.size() - 1);
            Run whole =
                    new Run(List.copyOf(run), first == null ? 0 : first.number().value(), apart);
            run.forEach(place -> runs.put(place, whole));
        }
    }

    /** The run that a piece is of; a run of itself alone where nothing goes on, none where it has no number. */
    Run of(int at) {
        return runs.getOrDefault(at, new Run(List.of(), 0, 0));
    }
}
