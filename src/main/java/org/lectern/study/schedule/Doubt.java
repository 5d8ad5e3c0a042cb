package org.lectern.study.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What somebody may not have meant about a session's time. Nothing is refused for it. */
public sealed interface Doubt {

    /** It begins before another is over, or ends after another has begun. */
    record Overlaps(Session other) implements Doubt {}

    /** It has begun already. */
    record Past() implements Doubt {}

    /** The hour that was asked for is left out there on that day. */
    record NoSuchHour(LocalDateTime asked, LocalDateTime taken) implements Doubt {}

    /**
     * What is doubtful about a session.
     *
     * @param asked its time at the place, as it was asked for
     * @param others all that there are; itself is passed over by its number
     */
    static List<Doubt> about(Session session, LocalDateTime asked, List<Session> others, Instant now) {
        List<Doubt> doubts = new ArrayList<>();
        LocalDateTime taken = session.when().toLocalDateTime();
        if (!taken.equals(asked)) {
            doubts.add(new NoSuchHour(asked, taken));
        }
        if (session.start().isBefore(now)) {
            doubts.add(new Past());
        }
        others.stream()
                .filter(other -> other.number() != session.number() && !other.cancelled() && !session.cancelled())
                .filter(other -> other.start().isBefore(end(session)) && session.start().isBefore(end(other)))
                .forEach(other -> doubts.add(new Overlaps(other)));
        return doubts;
    }

    private static Instant end(Session session) {
        return session.start().plusSeconds(60L * session.minutes());
    }
}
