package org.lectern.study.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.text.UserException;

/** The port to what keeps the sessions. One thread at a time. */
public interface Schedule {

    /** All sessions by number, cancelled ones too. */
    List<Session> sessions();

    /** Adds a session under the next number; the number of the one given is ignored. */
    Session add(Session session);

    /** Keeps a session in place of the one with its number. */
    void change(Session session);

    /** How often the session of that number has been changed since it was added; 0 where there is none. */
    int revision(int number);

    default Optional<Session> find(int number) {
        return sessions().stream().filter(session -> session.number() == number).findFirst();
    }

    default Session require(int number) {
        return find(number)
                .orElseThrow(() -> new UserException("no session " + number
                        + (sessions().isEmpty()
                                ? "; there is none yet: lectern session add --on 2026-12-03T19:00 --read READING:1"
                                : "; lectern session list shows those there are")));
    }

    /** The first session that is not over at {@code now} and not cancelled. */
    default Optional<Session> next(Instant now) {
        return sessions().stream()
                .filter(session -> !session.cancelled())
                .filter(session ->
                        session.start().plusSeconds(60L * session.minutes()).isAfter(now))
                .min(java.util.Comparator.comparing(Session::start));
    }
}
