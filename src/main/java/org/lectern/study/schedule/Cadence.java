package org.lectern.study.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.text.UserException;

/**
 * When a group meets.
 *
 * @param from the first meeting's day
 * @param rhythm which days those after it fall on
 * @param skip days on which a meeting would fall and doesn't; the next one has the more time to read before it
 * @param catchUp every so many meetings one has nothing new to read; 0 for none
 */
public record Cadence(LocalDate from, Rhythm rhythm, Set<LocalDate> skip, int catchUp) {

    public Cadence {
        skip = Set.copyOf(skip);
        if (catchUp == 1 || catchUp < 0) {
            throw new UserException("every " + catchUp + ": a catch-up session comes every second one at most");
        }
    }

    /** A meeting again and again after the same time. */
    public Cadence(LocalDate from, Period every, Set<LocalDate> skip, int catchUp) {
        this(from, new Rhythm.Every(every), skip, catchUp);
    }

    /**
     * A meeting's day.
     *
     * @param capacity how much can be read before it, in times between two meetings; 0 for a catch-up session
     */
    public record Slot(LocalDate date, int capacity) {}

    /** The first so many meetings. */
    public List<Slot> slots(int count) {
        List<Slot> slots = new ArrayList<>();
        int gap = 1;
        for (LocalDate date : rhythm.days(from, count + skip.size())) {
            if (skip.contains(date)) {
                gap++;
            } else if (slots.size() < count) {
                boolean catchingUp = catchUp > 0 && (slots.size() + 1) % catchUp == 0;
                slots.add(new Slot(date, catchingUp ? 0 : slots.isEmpty() ? 1 : gap));
                gap = 1;
            }
        }
        return slots;
    }

    /** Those days to leave out on which nobody would have met anyway, among so many meetings. */
    public Set<LocalDate> idle(int count) {
        Set<LocalDate> idle = new TreeSet<>(skip);
        rhythm.days(from, count + skip.size()).forEach(idle::remove);
        return idle;
    }

    /** Reads {@code 2w}, {@code 10d} or {@code 1m}. */
    public static Period every(String text) {
        String form = text.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < form.length() && digits < 4 && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
            digits++;
        }
        int count = digits == 0 ? 0 : Integer.parseInt(form, 0, digits, 10);
        if (count > 0) {
            switch (form.substring(digits)) {
                case "d" -> {
                    return Period.ofDays(count);
                }
                case "w" -> {
                    return Period.ofWeeks(count);
                }
                case "m" -> {
                    return Period.ofMonths(count);
                }
                default -> {}
            }
        }
        throw new UserException(text + ": not a time between sessions; write 2w, 10d or 1m");
    }
}
