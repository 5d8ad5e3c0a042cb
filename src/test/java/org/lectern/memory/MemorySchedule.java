package org.lectern.memory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Announced;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/** Sessions in a list; no duties, no locks. */
final class MemorySchedule implements Schedule {
    private final Clock clock;
    private final List<Session> sessions = new ArrayList<>();
    private final List<Map<Part, Instant>> since = new ArrayList<>();
    private final Set<Integer> closed = new TreeSet<>();

    MemorySchedule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    @Override
    public Session add(Session session) {
        Session numbered = new Session(
                sessions.size() + 1,
                session.start(),
                session.zone(),
                session.place(),
                session.minutes(),
                session.facilitator(),
                session.assignment(),
                session.cancelled());
        sessions.add(numbered);
        since.add(Announced.after(numbered, Map.of(), numbered, clock.instant()));
        return numbered;
    }

    @Override
    public void change(Session session) {
        int at = session.number() - 1;
        since.set(at, Announced.after(sessions.get(at), since.get(at), session, clock.instant()));
        sessions.set(at, session);
    }

    @Override
    public void carry(int number, List<Part> assignment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Announced> announced() {
        return sessions.stream()
                .filter(session -> !session.cancelled())
                .flatMap(session -> session.assignment().stream()
                        .map(part -> new Announced(
                                session.start(),
                                part,
                                since.get(session.number() - 1).getOrDefault(part, Instant.MIN))))
                .toList();
    }

    @Override
    public int revision(int number) {
        return 0;
    }

    @Override
    public Set<Integer> locked() {
        return Set.of();
    }

    @Override
    public void setLocked(int number, boolean locked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Duty, String> duties(int number) {
        return Map.of();
    }

    @Override
    public void setDuty(int number, Duty duty, Member member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clearDuty(int number, Duty duty) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Integer> closed() {
        return Set.copyOf(closed);
    }

    @Override
    public void setClosed(int number, boolean on) {
        if (on) {
            closed.add(number);
        } else {
            closed.remove(number);
        }
    }

    @Override
    public List<String> decisions(int number) {
        return List.of();
    }

    @Override
    public void setDecisions(int number, List<String> decisions) {
        throw new UnsupportedOperationException();
    }
}
