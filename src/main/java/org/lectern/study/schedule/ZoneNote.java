package org.lectern.study.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands behind a session's time for somebody who reads it in another time zone. */
public final class ZoneNote {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private ZoneNote() {}

    /**
     * The session's zone, and the reader's own time where that is another: {@code " New York · 00:00 here"}, with the day where
     * that is another too. Empty where the zone is the reader's own.
     */
    public static String of(Session session, ZoneId reader) {
        ZoneId zone = session.zone();
        if (zone.equals(reader) || zone.getRules().equals(reader.getRules())) {
            return "";
        }
        return " " + name(zone) + here(session, reader);
    }

    /** The reader's own time, {@code " · 00:00 here"}; empty where it is the session's too. */
    public static String here(Session session, ZoneId reader) {
        ZonedDateTime there = session.when();
        ZonedDateTime here = session.start().atZone(reader);
        if (there.toLocalDateTime().equals(here.toLocalDateTime())) {
            return "";
        }
        boolean sameDay = there.toLocalDate().equals(here.toLocalDate());
        return " · " + here.format(sameDay ? HOUR : DAY) + " here";
    }

    /** {@code New York} of {@code America/New_York}. */
    private static String name(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
