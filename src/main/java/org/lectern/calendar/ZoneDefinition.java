package org.lectern.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * What a zone's clocks do around the sessions, written out (RFC 5545, 3.6.5), so that a calendar that doesn't know the
 * zone, or knows older rules, shows the same hours. Each change of the clocks is an observance of its own.
 */
final class ZoneDefinition {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final Duration YEAR = Duration.ofDays(366);

    private ZoneDefinition() {}

    /** From before the first session to a year after the last. */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        VTimezone definition = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        // The change that made the clocks what they are at the first session. An instant before counts for none.
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            add(definition, zone, first, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
            change = rules.nextTransition(first);
        }
        while (change != null && change.getInstant().isBefore(last.plus(YEAR))) {
            add(
                    definition,
                    zone,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private static void add(
            VTimezone definition, ZoneId zone, Instant at, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        if (zone.getRules().isDaylightSavings(at)) {
            DaylightSavingsTime summer = new DaylightSavingsTime();
            describe(summer, zone, at, start, from, to);
            definition.addDaylightSavingsTime(summer);
        } else {
            StandardTime standard = new StandardTime();
            describe(standard, zone, at, start, from, to);
            definition.addStandardTime(standard);
        }
    }

    private static void describe(
            Observance observance, ZoneId zone, Instant at, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(1_000L * from.getTotalSeconds()));
        observance.setTimezoneOffsetTo(new UtcOffset(1_000L * to.getTotalSeconds()));
        observance.addTimezoneName(NAME.format(at.atZone(zone)));
    }
}
