package org.lectern.study.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody may not have meant about a session's time. It is asked about, and done where it is meant. */
public sealed interface Doubt {
    /** No group plans further ahead, and none enters what is longer ago. */
    int YEARS_AHEAD = 100;

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** What is doubtful about the session, as the beginning of a sentence. */
    String words(Session session);

    /** Whether it is surely a slip, and so not to be done where nobody can be asked. */
    default boolean isSlip() {
        return false;
    }

    /** It begins before another is over, or ends after another has begun. */
    record Overlaps(Session other) implements Doubt {
        @Override
        public String words(Session session) {
            return "It overlaps session " + other.number() + ", " + other.when().format(HOUR) + " on "
                    + other.when().format(DAY);
        }
    }

    /**
     * It has begun already.
     *
     * @param longAgo so long ago that nobody in the group was there
     */
    record Past(boolean longAgo) implements Doubt {
        @Override
        public boolean isSlip() {
            return longAgo;
        }

        @Override
        public String words(Session session) {
            return session.when().format(DAY) + " lies in the past";
        }
    }

    /** It is further ahead than anybody plans. */
    record Far() implements Doubt {
        @Override
        public String words(Session session) {
            return session.when().format(DAY) + " is more than " + YEARS_AHEAD + " years ahead";
        }

        @Override
        public boolean isSlip() {
            return true;
        }
    }

    /** The hour that was asked for is left out there on that day. */
    record NoSuchHour(LocalDateTime asked, LocalDateTime taken) implements Doubt {
        @Override
        public String words(Session session) {
            return asked.format(HOUR) + " doesn't exist in " + session.zone().getId() + " on " + asked.format(DAY)
                    + ", when the clocks go forward; it would be taken as " + taken.format(HOUR);
        }

        @Override
        public boolean isSlip() {
            return true;
        }
    }

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
            doubts.add(new Past(session.start()
                    .isBefore(now.atZone(ZoneOffset.UTC).minusYears(YEARS_AHEAD).toInstant())));
        }
        if (session.start()
                .isAfter(now.atZone(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant())) {
            doubts.add(new Far());
        }
        others.stream()
                .filter(other -> other.number() != session.number() && !other.cancelled() && !session.cancelled())
                .filter(other ->
                        other.start().isBefore(end(session)) && session.start().isBefore(end(other)))
                .forEach(other -> doubts.add(new Overlaps(other)));
        return doubts;
    }

    private static Instant end(Session session) {
        return session.start().plusSeconds(60L * session.minutes());
    }
}
