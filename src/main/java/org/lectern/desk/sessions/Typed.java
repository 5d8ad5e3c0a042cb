package org.lectern.desk.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.lectern.text.UserException;

/** Reads dates, times, zones and lengths as people type them; each method throws {@link UserException} where it can't. */
public final class Typed {
    /** A session lasts a day at most. */
    private static final int LONGEST = 24 * 60;

    private Typed() {}

    /** Reads a local date and time: {@code 2026-12-03T19:00}, or with a space for the T. */
    public static LocalDateTime dateTime(String text) {
        return parsed(
                text, "a date and time", "2026-12-03T19:00", typed -> LocalDateTime.parse(typed.replace(' ', 'T')));
    }

    /** Reads a time zone by its name in the IANA database, or an offset. */
    public static ZoneId zone(String text) {
        return parsed(text, "a time zone", "Europe/London or UTC", ZoneId::of);
    }

    /** Reads a day: {@code 2026-12-03}. */
    public static LocalDate date(String text) {
        return parsed(text, "a day", "2026-12-03", LocalDate::parse);
    }

    /** Reads a time of day: {@code 19:00}. */
    public static LocalTime time(String text) {
        return parsed(text, "a time", "19:00", LocalTime::parse);
    }

    /** Reads how long a session lasts, in minutes. */
    public static int minutes(String text) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,9}")) {
            throw new UserException(typed + ": not a length; write minutes, as 90");
        }
        return minutes(Integer.parseInt(typed));
    }

    /** Refuses lengths that no session has. */
    public static int minutes(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new UserException("a session lasts 1 to " + LONGEST + " minutes, not " + minutes);
        }
        return minutes;
    }

    private static <T> T parsed(String text, String what, String example, Function<String, T> parser) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            throw new UserException(what + " is missing; write " + example);
        }
        try {
            return parser.apply(typed);
        } catch (DateTimeException e) {
            throw new UserException(typed + ": not " + what + "; write " + example, e);
        }
    }
}
