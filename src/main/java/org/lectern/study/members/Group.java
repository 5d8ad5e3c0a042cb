package org.lectern.study.members;

import java.time.ZoneId;

/**
 * The group's own settings.
 *
 * @param name empty until the group has one
 * @param zone where its sessions are, unless a session says otherwise
 * @param sessionMinutes how long a session lasts, unless it says otherwise
 * @param progress how much of members' progress is shown; each may choose less
 * @param held when held notes open
 * @param language what the fixed words of its handouts are in, a BCP 47 tag
 */
public record Group(String name, ZoneId zone, int sessionMinutes, Sharing progress, HeldUntil held, String language) {
    private static final String ENGLISH = "en";

    /** Of fewer than so many, anybody can tell who it was. */
    public static final int FEWEST_TO_BE_ONE_OF_MANY = 4;

    /** A group that chose nothing else: progress in totals, held notes until the session, handouts in English. */
    public Group(String name, ZoneId zone, int sessionMinutes) {
        this(name, zone, sessionMinutes, Sharing.TOTALS, HeldUntil.SESSION, ENGLISH);
    }
}
