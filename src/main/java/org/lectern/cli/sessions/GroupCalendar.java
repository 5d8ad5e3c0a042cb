package org.lectern.cli.sessions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.calendar.CalendarEvent;
import org.lectern.calendar.CalendarFile;
import org.lectern.cli.run.CommandRun;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.progress.MinutesLeft;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** The group's sessions as an iCalendar file, what is read named by its title. */
final class GroupCalendar {

    private GroupCalendar() {}

    static byte[] of(CommandRun work) {
        List<Summary> readings = work.desk().shelf().readings();
        List<CalendarEvent> events = new ArrayList<>();
        for (Session session : work.desk().schedule().sessions()) {
            events.add(new CalendarEvent(
                    session,
                    work.desk().schedule().revision(session.number()),
                    session.assignment().stream()
                            .map(part -> titled(part, readings))
                            .collect(Collectors.joining("; ")),
                    MinutesLeft.minutes(session, readings, List.of(), ReadingTime.READING),
                    work.desk().schedule().duties(session.number()).entrySet().stream()
                            .map(duty -> duty.getKey().said() + " " + duty.getValue())
                            .toList()));
        }
        if (events.isEmpty()) {
            throw new UserException("no session to put into a calendar; add one with lectern session add");
        }
        return CalendarFile.of(
                        work.desk().members().group().name(),
                        work.identityOfGroup(),
                        events,
                        work.desk().clock().instant())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String titled(Part part, List<Summary> readings) {
        String title = readings.stream()
                .filter(reading -> reading.slug().equals(part.slug()))
                .map(reading -> reading.about().title())
                .findFirst()
                .orElse(part.slug());
        return title + " " + part.passage().toString().replace('-', '–');
    }
}
