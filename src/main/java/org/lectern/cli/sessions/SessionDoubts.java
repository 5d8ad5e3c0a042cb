package org.lectern.cli.sessions;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.cli.run.CommandRun;
import org.lectern.study.schedule.Doubt;
import org.lectern.study.schedule.Session;

/** Says what somebody may not have meant about a session's time. */
final class SessionDoubts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private SessionDoubts() {}

    /** @param asked its time at the place, as it was asked for */
    static void remark(CommandRun work, Session session, LocalDateTime asked) {
        Doubt.about(
                        session,
                        asked,
                        work.desk().schedule().sessions(),
                        work.desk().clock().instant())
                .forEach(doubt -> work.remark(said(doubt, session)));
    }

    private static String said(Doubt doubt, Session session) {
        String undo = "; lectern session move " + session.number() + " --on changes it";
        return switch (doubt) {
            case Doubt.Overlaps overlaps ->
                "session " + session.number() + " overlaps session "
                        + overlaps.other().number() + ", "
                        + overlaps.other().when().format(HOUR) + " on "
                        + overlaps.other().when().format(DAY) + undo;
            case Doubt.Past past ->
                "session " + session.number() + " lies in the past, on "
                        + session.when().format(DAY) + undo;
            case Doubt.NoSuchHour gap ->
                gap.asked().format(HOUR) + " doesn't exist in "
                        + session.zone().getId() + " on " + gap.asked().format(DAY)
                        + ", when the clocks go forward; taken as "
                        + gap.taken().format(HOUR);
        };
    }
}
