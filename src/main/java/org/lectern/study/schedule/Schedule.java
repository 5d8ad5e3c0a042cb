package org.lectern.study.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.study.members.Member;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** The port to what keeps the sessions. One thread at a time. */
public interface Schedule {

    /** All sessions by number, cancelled ones too. */
    List<Session> sessions();

    /** What the sessions that aren't cancelled read, with since when that was said. */
    List<Announced> announced();

    /** Adds a session under the next number; the number of the one given is ignored. */
    Session add(Session session);

    /** Keeps a session in place of the one with its number. */
    void change(Session session);

    /**
     * Keeps what a session reads as a better copy of the text has it, part for part; each stays announced as long as it was.
     *
     * @param assignment as many parts as the session has
     */
    void carry(int number, List<Part> assignment);

    /** How often the session of that number has been changed since it was added; 0 where there is none. */
    int revision(int number);

    /** The numbers of the sessions that replanning leaves alone. */
    Set<Integer> locked();

    void setLocked(int number, boolean locked);

    /** Who does what in a session, by members' names; a duty that nobody has is missing. */
    Map<Duty, String> duties(int number);

    /** Gives a duty, in place of whoever had it; a change as {@link #revision} counts them. */
    void setDuty(int number, Duty duty, Member member);

    /** Takes a duty from whoever has it. */
    void clearDuty(int number, Duty duty);

    /** The numbers of the sessions for whose questions the vote is closed. */
    Set<Integer> closed();

    void setClosed(int number, boolean closed);

    /** What a session decided, in order. */
    List<String> decisions(int number);

    /** Keeps what a session decided, in place of what was kept. */
    void setDecisions(int number, List<String> decisions);

    default Optional<Session> find(int number) {
        return sessions().stream().filter(session -> session.number() == number).findFirst();
    }

    default Session require(int number) {
        return find(number)
                .orElseThrow(() -> sessions().isEmpty()
                        ? new UserException(
                                "no session " + number + "; there is none yet", new WayOut("session add", "adds one"))
                        : new UserException("no session " + number, new WayOut("session list", "shows those there are")));
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
