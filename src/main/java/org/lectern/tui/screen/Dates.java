package org.lectern.tui.screen;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.study.schedule.Session;
import org.lectern.study.schedule.ZoneNote;

/** Days and times as screens say them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** {@code Thu 3 Dec}. */
    public static String day(ZonedDateTime when) {
        return when.format(DAY);
    }

    /** {@code Thu 3 Dec 19:00}, in the session's own zone; {@code Thu 3 Dec 19:00 New York · 00:00 here} for a reader in another. */
    public static String when(Session session, AppState app) {
        return day(session.when()) + " " + session.when().format(TIME)
                + ZoneNote.of(session, app.known().zone());
    }

    /** {@code 14 min}, {@code 1 h 52}. */
    public static String minutes(int minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h " + String.format(Locale.ROOT, "%02d", minutes % 60);
    }
}
