package org.lectern.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as text: {@code 2026-12-03T19:00:00.000000000Z}, always as long, so that the order of texts is that of times.
 * Written and read by hand, since java.time's formatters are slow to wake and this is on the road to the first page.
 */
final class Times {
    private static final int LENGTH = 30;

    private Times() {}

    /** For the years 0 to 9999. */
    static String text(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(LENGTH);
        date(text, utc);
        digits(text.append(':'), utc.getSecond(), 2);
        digits(text.append('.'), utc.getNano(), 9);
        return text.append('Z').toString();
    }

    /** The clock on the wall, to the minute: {@code 2026-12-03T19:00}. */
    static String local(LocalDateTime time) {
        StringBuilder text = new StringBuilder(LENGTH);
        date(text, time);
        return text.toString();
    }

    static Instant instant(String text) {
        return minute(text)
                .plusSeconds(number(text, 17, 19))
                .plusNanos(number(text, 20, 29))
                .toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime minute(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16));
    }

    private static void date(StringBuilder text, LocalDateTime time) {
        digits(text, time.getYear(), 4);
        digits(text.append('-'), time.getMonthValue(), 2);
        digits(text.append('-'), time.getDayOfMonth(), 2);
        digits(text.append('T'), time.getHour(), 2);
        digits(text.append(':'), time.getMinute(), 2);
    }

    private static void digits(StringBuilder text, int number, int length) {
        String digits = Integer.toString(number);
        text.repeat('0', length - digits.length()).append(digits);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
