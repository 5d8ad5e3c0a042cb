package org.lectern.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

/**
 * The schedule as an iCalendar file (RFC 5545). A session keeps its UID and each change raises its SEQUENCE, so that a
 * calendar that takes the file again has each session once, as it now is; a cancelled one is told as cancelled.
 */
public final class CalendarFile {
    private static final String PRODUCT = "-//lectern.org//Lectern//EN";

    private final String group;
    private final String identity;
    private final Instant stamp;
    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();

    private CalendarFile(String group, String identity, Instant stamp) {
        this.group = Sanitizer.line(group).isBlank() ? "Reading group" : Sanitizer.line(group);
        this.identity = identity;
        this.stamp = stamp;
    }

    /**
     * The file's text, its lines ended by CR LF and folded.
     *
     * @param group its name; may be empty
     * @param identity what tells this group from others; goes into every UID
     * @param stamp when the file is written
     */
    public static String of(String group, String identity, List<CalendarEvent> events, Instant stamp) {
        CalendarFile file = new CalendarFile(group, identity, stamp);
        file.addZones(events.stream().map(CalendarEvent::session).toList());
        for (CalendarEvent meeting : events) {
            file.calendar.addEvent(file.event(meeting));
        }
        return file.text();
    }

    private void addZones(List<Session> sessions) {
        Instant last = sessions.stream()
                .map(Session::start)
                .max(Comparator.naturalOrder())
                .orElse(stamp);
        Instant first = sessions.stream()
                .map(Session::start)
                .min(Comparator.naturalOrder())
                .orElse(stamp);
        for (Session session : sessions) {
            ZoneId zone = session.zone();
            // A zone whose clocks never change is as well said in UTC.
            if (!zone.getRules().isFixedOffset()) {
                zones.computeIfAbsent(
                        zone,
                        unknown -> new TimezoneAssignment(
                                TimeZone.getTimeZone(zone), ZoneDefinition.of(zone, first, last)));
            }
        }
    }

    private VEvent event(CalendarEvent meeting) {
        Session session = meeting.session();
        VEvent event = new VEvent();
        event.setUid("session-" + session.number() + "@" + identity + ".lectern.org");
        event.setDateTimeStamp(Date.from(stamp));
        event.setSequence(meeting.revision());
        DateStart start = new DateStart(Date.from(session.start()));
        event.setDateStart(start);
        TimezoneAssignment zone = zones.get(session.zone());
        if (zone != null) {
            calendar.getTimezoneInfo().setTimezone(start, zone);
        }
        event.setDuration(Duration.builder().minutes(session.minutes()).build());
        event.setSummary(group + " · session " + session.number());
        if (!session.place().isBlank()) {
            event.setLocation(Sanitizer.line(session.place()));
        }
        String description = description(meeting);
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        event.setStatus(session.cancelled() ? Status.cancelled() : Status.confirmed());
        if (!session.cancelled()) {
            event.addAlarm(dayBefore(meeting));
        }
        return event;
    }

    private static String description(CalendarEvent meeting) {
        String reading = reading(meeting);
        String facilitator = Sanitizer.line(meeting.session().facilitator());
        String led = facilitator.isBlank() ? "" : "Facilitator: " + facilitator;
        String duties = Sanitizer.line(String.join(" · ", meeting.duties()));
        return Stream.of(reading, led, duties).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String reading(CalendarEvent meeting) {
        return meeting.reading().isBlank()
                ? ""
                : "Read before: " + Sanitizer.line(meeting.reading()) + " (" + meeting.minutes() + " min)";
    }

    private VAlarm dayBefore(CalendarEvent meeting) {
        Trigger trigger = new Trigger(Duration.builder().prior(true).days(1).build(), Related.START);
        String reading = reading(meeting);
        return VAlarm.display(trigger, reading.isEmpty() ? group + " meets tomorrow" : reading);
    }

    private String text() {
        calendar.setProductId(PRODUCT);
        calendar.setName(group);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString());
    }
}
