package org.lectern.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.UserException;

/**
 * The days of a calendar file's events, as on which nobody meets. It reads {@code DTSTART} and {@code DTEND} of each
 * {@code VEVENT} (RFC 5545), and repeats those that come every year; other rules of repetition are passed over.
 */
public final class Holidays {
    /** An event of more days than a long summer's is no holiday. */
    private static final int MOST_DAYS = 100;

    private static final int YEARS = 10;
    private static final Pattern DATE = Pattern.compile("(?m)^%s(?:;[^:\n]*)?:(\\d{4})(\\d\\d)(\\d\\d)(T\\S*)?\\s*$");

    private Holidays() {}

    /**
     * The days.
     *
     * @param name of the file, for what is wrong
     * @throws UserException where it is no calendar, or no event in it has a day
     */
    public static Set<LocalDate> of(String name, String text) {
        String unfolded = text.replace("\r\n", "\n").replaceAll("\n[ \t]", "");
        if (!unfolded.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR")) {
            throw new UserException(name + ": no calendar; --skip-from takes an iCalendar file (.ics)");
        }
        Set<LocalDate> days = new TreeSet<>();
        for (String event : unfolded.split("(?i)BEGIN:VEVENT", -1)) {
            day(event, "DTSTART").ifPresent(first -> {
                LocalDate last =
                        day(event, "DTEND").map(end -> last(event, end)).orElse(first);
                boolean yearly = event.toUpperCase(Locale.ROOT).contains("FREQ=YEARLY");
                for (int year = 0; year < (yearly ? YEARS : 1); year++) {
                    int day = 0;
                    for (LocalDate at = first.plusYears(year);
                            day == 0 || (day < MOST_DAYS && !at.isAfter(last.plusYears(year)));
                            at = at.plusDays(1)) {
                        days.add(at);
                        day++;
                    }
                }
            });
        }
        if (days.isEmpty()) {
            throw new UserException(name + ": no event with a day in it; nothing is skipped by it");
        }
        return days;
    }

    /** An end that is a day is the day after the last; one that is an hour is on the last, unless it is midnight. */
    private static LocalDate last(String event, LocalDate end) {
        Matcher form = form(event, "DTEND");
        boolean hour = form.find() && form.group(4) != null && !form.group(4).startsWith("T000000");
        return hour ? end : end.minusDays(1);
    }

    private static Optional<LocalDate> day(String event, String property) {
        Matcher form = form(event, property);
        if (!form.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Matcher form(String event, String property) {
        return Pattern.compile(DATE.pattern().replace("%s", property)).matcher(event);
    }
}
