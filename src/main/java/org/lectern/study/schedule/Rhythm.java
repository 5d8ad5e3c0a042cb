package org.lectern.study.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.UserException;

/** On which days a group meets: days on the calendar, whatever the clocks do between two of them. */
public sealed interface Rhythm {

    /** The first so many days, none before the first one given. */
    List<LocalDate> days(LocalDate from, int count);

    /** Always the same time apart, counted from the first day, so that the 31st of a month stays that where there is one. */
    record Every(Period gap) implements Rhythm {
        public Every {
            if (gap.isZero() || gap.isNegative()) {
                throw new IllegalArgumentException("no time between two sessions: " + gap);
            }
        }

        @Override
        public List<LocalDate> days(LocalDate from, int count) {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                days.add(from.plus(gap.multipliedBy(i)));
            }
            return days;
        }
    }

    /**
     * On the same weekdays of each month.
     *
     * @param which of the month's: 1 to 5, or -1 for its last; a month that has no fifth is passed over
     */
    record Monthly(List<Integer> which, DayOfWeek day) implements Rhythm {
        public Monthly {
            which = List.copyOf(which);
        }

        @Override
        public List<LocalDate> days(LocalDate from, int count) {
            List<LocalDate> days = new ArrayList<>();
            for (YearMonth month = YearMonth.from(from); days.size() < count; month = month.plusMonths(1)) {
                TreeSet<LocalDate> here = new TreeSet<>();
                for (int each : which) {
                    LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(each, day));
                    if (YearMonth.from(date).equals(month) && !date.isBefore(from)) {
                        here.add(date);
                    }
                }
                here.stream().limit(count - days.size()).forEach(days::add);
            }
            return days;
        }
    }

    /** Reads {@code 2w}, {@code 10d}, {@code 1m}, {@code 1st-thu}, {@code last-fri} or {@code 2nd+4th-tue}. */
    static Rhythm of(String text) {
        return monthly(text).<Rhythm>map(each -> each).orElseGet(() -> {
            try {
                return new Every(Cadence.every(text));
            } catch (UserException fault) {
                throw new UserException(
                        text + ": not a time between sessions; write 2w, 10d, 1m, 1st-thu, last-fri or 2nd+4th-tue",
                        fault);
            }
        });
    }

    private static Optional<Monthly> monthly(String text) {
        Matcher form = Pattern.compile("((?:1st|2nd|3rd|4th|5th|last)(?:\\+(?:1st|2nd|3rd|4th|5th|last))*)-([a-z]{3,9})")
                .matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<String, Integer> ordinals = Map.of("1st", 1, "2nd", 2, "3rd", 3, "4th", 4, "5th", 5, "last", -1);
        List<Integer> which = new ArrayList<>();
        for (String each : form.group(1).split("\\+", -1)) {
            which.add(ordinals.getOrDefault(each, 1));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(form.group(2))) {
                return Optional.of(new Monthly(which, day));
            }
        }
        return Optional.empty();
    }
}
