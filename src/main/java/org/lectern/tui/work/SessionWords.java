package org.lectern.tui.work;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.sessions.KeepSession;
import org.lectern.desk.sessions.SessionFields;
import org.lectern.study.schedule.Session;

/**
 * A session as a person typed it.
 *
 * @param number 0 for a new one
 * @param on as {@code 2026-12-03 19:00}
 * @param zone as {@code Europe/London}; empty for the group's
 * @param minutes how long it lasts; empty for what the group is used to
 * @param facilitator a member's name, or empty
 * @param read as {@code book:2-3, letters:1}
 */
public record SessionWords(
        int number, String on, String zone, String place, String minutes, String facilitator, String read) {

    /** From a line each, in the order in which they are asked; what is missing is empty. */
    public static SessionWords of(int number, String lines) {
        String[] all = (lines + "\n\n\n\n\n\n").split("\n", -1);
        return new SessionWords(number, all[0], all[5], all[2], all[3], all[4], all[1]);
    }

    /** A line each, in the order in which they are asked. */
    public String lines() {
        return String.join("\n", on, read, place, minutes, facilitator, zone);
    }

    /** A session as it is typed. */
    public static SessionWords of(Session session) {
        SessionFields fields = KeepSession.of(session);
        return new SessionWords(
                session.number(),
                said(fields.on()),
                said(fields.zone()),
                said(fields.place()),
                said(fields.minutes()),
                said(fields.facilitator()),
                said(fields.read()));
    }

    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** What is typed, all of it. */
    public SessionFields fields() {
        return new SessionFields(on, zone, place, minutes, facilitator, read);
    }
}
