package org.lectern.study.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.lectern.reading.Passage;

/**
 * A meeting of the group.
 *
 * @param number from 1; a session keeps its number
 * @param zone the place's, kept so that "19:00" stays 19:00 when the rules of the zone change
 * @param place empty where it isn't known
 * @param minutes how long it lasts
 * @param facilitator a member's name; empty where nobody is named
 * @param assignment what to read before it
 */
public record Session(
        int number,
        Instant start,
        ZoneId zone,
        String place,
        int minutes,
        String facilitator,
        List<Part> assignment,
        boolean cancelled) {

    public Session {
        assignment = List.copyOf(assignment);
    }

    /** Whether any of the passages of a reading is, at least in part, in the assignment. */
    public boolean reads(String slug, List<Passage> passages) {
        return assignment.stream()
                .filter(part -> part.slug().equals(slug))
                .anyMatch(part -> passages.stream().anyMatch(part.passage()::overlaps));
    }

    /** The same session with another to lead it; empty for nobody. */
    public Session led(String other) {
        return new Session(number, start, zone, place, minutes, other, assignment, cancelled);
    }

    /** The same session at another time. */
    public Session at(Instant other) {
        return new Session(number, other, zone, place, minutes, facilitator, assignment, cancelled);
    }

    /** The same session with something else to read before it. */
    public Session reading(List<Part> other) {
        return new Session(number, start, zone, place, minutes, facilitator, other, cancelled);
    }

    /** The same session cancelled, or on again. */
    public Session cancelled(boolean other) {
        return new Session(number, start, zone, place, minutes, facilitator, assignment, other);
    }

    public ZonedDateTime when() {
        return start.atZone(zone);
    }
}
