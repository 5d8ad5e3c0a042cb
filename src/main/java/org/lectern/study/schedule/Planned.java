package org.lectern.study.schedule;

import java.time.LocalDate;
import java.util.List;
import org.lectern.reading.ReadingTime;

/**
 * A session of a plan.
 *
 * @param pieces what to read before it; none for a catch-up session
 */
public record Planned(LocalDate date, int capacity, List<ReadingUnit> pieces) {

    public Planned {
        pieces = List.copyOf(pieces);
    }

    public int words() {
        return pieces.stream().mapToInt(ReadingUnit::words).sum();
    }

    /** To read it, at the usual rate. */
    public int minutes() {
        return ReadingTime.minutes(words());
    }

    public List<Part> assignment() {
        return ReadingUnit.assignment(pieces);
    }
}
