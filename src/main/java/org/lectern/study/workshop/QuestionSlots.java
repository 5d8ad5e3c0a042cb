package org.lectern.study.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many questions of each kind an evening has time for: one to open, one to read closely and one to close, then close
 * reading, judging and clearing up by turns while there are minutes, to at most two clarifying, two clusters of three and
 * one that judges.
 *
 * @param room how many of each
 * @param minutes what is left for questions beside a break, what is read aloud, what was carried over and the end
 */
record QuestionSlots(Map<Slot, Integer> room, int minutes) {
    /** A longer evening has a break of so many minutes. */
    private static final int BREAK_FROM = 120;

    private static final int BREAK = 10;
    private static final int END = 5;

    /** Two passages are read aloud in an evening of an hour, one in one of half that. */
    private static final int PASSAGE = 5;

    private static final int TWO_PASSAGES_FROM = 60;
    private static final int ONE_PASSAGE_FROM = 30;
    private static final int CARRIED = 10;

    /** In the order in which a longer evening gets them. */
    private static final List<Slot> TURNS = List.of(
            Slot.OPENING,
            Slot.INTERPRET,
            Slot.CLOSING,
            Slot.INTERPRET,
            Slot.EVALUATE,
            Slot.CLARIFY,
            Slot.INTERPRET,
            Slot.INTERPRET,
            Slot.CLARIFY,
            Slot.INTERPRET,
            Slot.INTERPRET);

    /** @param carried how much that was left open has minutes of its own */
    static QuestionSlots of(int minutes, int carried) {
        int passages = minutes >= TWO_PASSAGES_FROM ? 2 * PASSAGE : minutes >= ONE_PASSAGE_FROM ? PASSAGE : 0;
        int net = minutes - (minutes >= BREAK_FROM ? BREAK : 0) - passages - END - carried * CARRIED;
        Map<Slot, Integer> room = new EnumMap<>(Slot.class);
        room.put(Slot.OPENING, 1);
        int left = net - Slot.OPENING.minutes();
        for (Slot slot : TURNS.subList(1, TURNS.size())) {
            if (left >= slot.minutes()) {
                left -= slot.minutes();
                room.merge(slot, 1, Integer::sum);
            }
        }
        return new QuestionSlots(room, net);
    }

    int room(Slot slot) {
        return room.getOrDefault(slot, 0);
    }

    int all() {
        return room.values().stream().mapToInt(Integer::intValue).sum();
    }
}
