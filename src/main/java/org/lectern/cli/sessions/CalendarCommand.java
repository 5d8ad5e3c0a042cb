package org.lectern.cli.sessions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.calendar.CalendarEvent;
import org.lectern.calendar.CalendarFile;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.config.WholeFile;
import org.lectern.desk.sessions.Assignments;
import org.lectern.reading.ReadingTime;
import org.lectern.study.progress.MinutesLeft;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The sessions for a calendar. */
@Command(
        name = "calendar",
        description = "Write the sessions as an iCalendar file, to be taken in again after each change.")
public final class CalendarCommand extends DeskCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; else it is printed.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private record Written(int sessions, String file) {}

    @Override
    protected void run(CommandRun work) {
        List<CalendarEvent> events = new ArrayList<>();
        for (Session session : work.desk().schedule().sessions()) {
            events.add(new CalendarEvent(
                    session,
                    work.desk().schedule().revision(session.number()),
                    Assignments.write(session.assignment()),
                    MinutesLeft.minutes(session, work.desk().shelf().readings(), List.of(), ReadingTime.READING),
                    work.desk().schedule().duties(session.number()).entrySet().stream()
                            .map(duty -> duty.getKey().said() + " " + duty.getValue())
                            .toList()));
        }
        if (events.isEmpty()) {
            throw new UserException("no session to put into a calendar; add one with lectern session add");
        }
        String text = CalendarFile.of(
                work.desk().members().group().name(),
                work.identityOfGroup(),
                events,
                work.desk().clock().instant());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = output;
        if (file == null) {
            work.out().writeBytes(bytes);
            return;
        }
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another, or say --force");
        }
        WholeFile.write(file, bytes);
        work.answer(new Written(events.size(), file.toString()), () -> work.say("written to " + file));
    }
}
