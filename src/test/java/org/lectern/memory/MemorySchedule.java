package org.lectern.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/** Sessions in a list; no duties, no locks. */
final class MemorySchedule implements Schedule {
    private final List<Session> sessions = new ArrayList<>();
    private final Set<Integer> closed = new TreeSet<>();

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
        return numbered;
    }

    @Override
    public void change(Session session) {
        sessions.set(session.number() - 1, session);
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
