package org.lectern.tui.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.study.progress.MinutesLeft;
import org.lectern.study.schedule.Session;

/** The next session, and what is left to read before it, in minutes. */
public final class Pace {

    private Pace() {}

    /** The first session that is not over and not cancelled. */
    public static Optional<Session> next(AppState app) {
        return app.sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session ->
                        session.start().plusSeconds(60L * session.minutes()).isAfter(app.now()))
                .min(Comparator.comparing(Session::start));
    }

    /** Minutes to read all of a session's assignment. */
    public static int minutes(Session session, AppState app) {
        return MinutesLeft.minutes(session, app.shelf(), List.of(), app.view().wordsPerMinute());
    }

    /** Minutes that this member has left of it. */
    public static int minutesLeft(Session session, AppState app) {
        return MinutesLeft.minutes(
                session,
                app.shelf(),
                List.copyOf(app.progress().values()),
                app.view().wordsPerMinute());
    }
}
