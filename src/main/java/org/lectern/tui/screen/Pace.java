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
    public static Optional<Session> next(World world) {
        return world.sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session ->
                        session.start().plusSeconds(60L * session.minutes()).isAfter(world.now()))
                .min(Comparator.comparing(Session::start));
    }

    /** Minutes to read all of a session's assignment. */
    public static int minutes(Session session, World world) {
        return MinutesLeft.minutes(
                session, world.shelf(), List.of(), world.view().wordsPerMinute());
    }

    /** Minutes that this member has left of it. */
    public static int minutesLeft(Session session, World world) {
        return MinutesLeft.minutes(
                session,
                world.shelf(),
                List.copyOf(world.progress().values()),
                world.view().wordsPerMinute());
    }
}
