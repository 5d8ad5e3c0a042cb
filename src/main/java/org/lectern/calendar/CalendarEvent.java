package org.lectern.calendar;

import java.util.List;
import org.lectern.study.schedule.Session;

/**
 * A session as a calendar shows it.
 *
 * @param revision how often it was changed
 * @param reading what to read before it, in words; empty for nothing
 * @param minutes how long that takes
 * @param duties who does what, in words, as {@code "notes Dev"}; the facilitator isn't among them
 */
public record CalendarEvent(Session session, int revision, String reading, int minutes, List<String> duties) {

    public CalendarEvent {
        duties = List.copyOf(duties);
    }

    /** A session in which nobody has a duty. */
    public CalendarEvent(Session session, int revision, String reading, int minutes) {
        this(session, revision, reading, minutes, List.of());
    }
}
