package org.lectern.tui.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Whether something has come from elsewhere: another program has written, or a session has begun and opened what was held. */
final class News {
    private final Desk desk;
    private long seen;
    private Instant looked = Instant.MIN;
    private Optional<Instant> next = Optional.empty();

    News(Desk desk) {
        this.desk = desk;
    }

    /** Whether there is something since the last time it was asked; the first time there is nothing. */
    boolean have() {
        try {
            boolean first = looked.equals(Instant.MIN);
            Instant now = desk.clock().instant();
            long version = desk.transactions().version();
            boolean begun = next.filter(start -> !start.isAfter(now)).isPresent();
            boolean news = !first && (version != seen || begun);
            if (first || news) {
                next = next(now);
            }
            seen = version;
            looked = now;
            return news;
        } catch (UserException fault) {
            // What can't be read now is told when a person asks for it.
            return false;
        }
    }

    private Optional<Instant> next(Instant now) {
        return desk.schedule().sessions().stream()
                .map(Session::start)
                .filter(start -> start.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
