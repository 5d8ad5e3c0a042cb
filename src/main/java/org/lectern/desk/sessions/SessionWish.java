package org.lectern.desk.sessions;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.study.members.Group;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

/**
 * A session as a person wants it, each field as it was typed; {@code null} for what nobody said. An empty zone or length is
 * the group's, an empty facilitator nobody.
 *
 * @param on as {@code 2026-12-03T19:00}
 * @param zone as {@code Europe/London}
 * @param minutes how long it lasts
 * @param facilitator a member's name
 * @param read as {@code book:2-3,letters:1}
 */
public record SessionWish(
        @Nullable String on,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String minutes,
        @Nullable String facilitator,
        @Nullable String read) {

    /**
     * The session that is wished for.
     *
     * @param before what stays where nothing is said
     * @throws org.lectern.text.UserException where a field can't be read
     */
    Session applied(Session before, Desk desk) {
        Group group = desk.members().group();
        ZoneId where = zone == null ? before.zone() : zone.isBlank() ? group.zone() : Typed.zone(zone);
        LocalDateTime when = on == null ? before.when().toLocalDateTime() : Typed.dateTime(on);
        return new Session(
                before.number(),
                when.atZone(where).toInstant(),
                where,
                place == null ? before.place() : Sanitizer.line(place).strip(),
                minutes == null
                        ? before.minutes()
                        : minutes.isBlank() ? group.sessionMinutes() : Typed.minutes(minutes),
                facilitator == null ? before.facilitator() : leader(facilitator, desk),
                read == null ? before.assignment() : Assignments.parse(desk.shelf(), read),
                before.cancelled());
    }

    private static String leader(String name, Desk desk) {
        return name.isBlank() ? "" : desk.members().require(name).name();
    }
}
