package org.lectern.study.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many questions of each kind an evening has time for: one to open and one to close, then close reading, judging and
 * clearing up by turns while there are minutes, to at most two clarifying, two clusters of three and one that judges.
 */
record Evening(Map<Slot, Integer> room) {

    /** After opening and closing, in the order in which a longer evening gets them. */
    private static final List<Slot> TURNS = List.of(
            Slot.INTERPRET,
            Slot.INTERPRET,
            Slot.EVALUATE,
            Slot.CLARIFY,
            Slot.INTERPRET,
            Slot.INTERPRET,
            Slot.CLARIFY,
            Slot.INTERPRET,
            Slot.INTERPRET);

    static Evening of(int minutes) {
        Map<Slot, Integer> room = new EnumMap<>(Slot.class);
        room.put(Slot.OPENING, 1);
        room.put(Slot.CLOSING, 1);
        int left = minutes - Slot.OPENING.minutes() - Slot.CLOSING.minutes();
        for (Slot slot : TURNS) {
            if (left >= slot.minutes()) {
                left -= slot.minutes();
                room.merge(slot, 1, Integer::sum);
            }
        }
        return new Evening(room);
    }

    int room(Slot slot) {
        return room.getOrDefault(slot, 0);
    }

    int all() {
        return room.values().stream().mapToInt(Integer::intValue).sum();
    }
}
