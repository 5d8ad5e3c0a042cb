package org.lectern.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.lectern.text.UserException;

/** Dates, times and zones as people type them. */
final class Moments {

    private Moments() {}

    /** A local date and time, {@code 2026-12-03T19:00} or with a space between. */
    static LocalDateTime dateTime(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new UserException(text + ": not a date and time; write 2026-12-03T19:00", e);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw new UserException(text + ": not a time zone; write it as Europe/London or UTC", e);
        }
    }

    /** A day, {@code 2026-12-03}. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new UserException(text + ": not a day; write 2026-12-03", e);
        }
    }

    /** A time of day, {@code 19:00}. */
    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new UserException(text + ": not a time; write 19:00", e);
        }
    }
}
