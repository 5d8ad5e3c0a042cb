package org.lectern.study.notes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.schedule.Session;

/**
 * The one place that decides who sees a note.
 *
 * @param sessions all sessions
 * @param now when it is asked
 */
record Visibility(List<Session> sessions, Instant now) {

    /**
     * @param viewer who asks; {@code null} for what the group as such may see, as on a handout
     */
    boolean maySee(Note note, @Nullable Member viewer) {
        if (viewer != null && note.member().id() == viewer.id()) {
            return true;
        }
        return switch (note.audience()) {
            case ME -> false;
            case HELD -> opened(note);
            case FACILITATOR -> viewer != null && viewer.role() == Role.FACILITATOR;
            case GROUP -> true;
        };
    }

    /** A held note opens when a session that reads its passage begins. */
    private boolean opened(Note note) {
        return sessions.stream()
                .filter(session -> !session.cancelled() && !session.start().isAfter(now))
                .anyMatch(session ->
                        session.reads(note.slug(), List.of(note.anchor().passage())));
    }
}
