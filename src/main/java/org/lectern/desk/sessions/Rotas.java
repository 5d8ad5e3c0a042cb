package org.lectern.desk.sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.desk.Desk;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Rota;
import org.lectern.study.schedule.Rota.Shift;
import org.lectern.study.schedule.Session;

/** Who leads, notes, minds the time and reads in the sessions to come. */
public final class Rotas {
    private final Desk desk;

    public Rotas(Desk desk) {
        this.desk = desk;
    }

    /** What every session has, cancelled ones too, in the order of their times. */
    public List<Shift> present() {
        return shifts(desk.schedule().sessions());
    }

    /**
     * What the sessions to come would have; nothing is written.
     *
     * @param leading whether leading goes round too; else it stays with whom it is
     * @param anew whether what is given already is given anew, but in locked sessions
     */
    public List<Shift> proposed(boolean leading, boolean anew) {
        Instant now = desk.clock().instant();
        List<Session> sessions = desk.schedule().sessions().stream()
                .filter(session -> !session.cancelled())
                .toList();
        List<Shift> past = shifts(sessions.stream()
                .filter(session -> !session.start().isAfter(now))
                .toList());
        List<Shift> coming = shifts(sessions.stream()
                        .filter(session -> session.start().isAfter(now))
                        .toList())
                .stream()
                .map(shift -> anew && !desk.schedule().locked().contains(shift.session())
                        ? new Shift(shift.session(), leading ? "" : shift.facilitator(), Map.of())
                        : shift)
                .toList();
        List<String> names = desk.members().all().stream().map(Member::name).toList();
        return Rota.fill(past, coming, names, leading ? names : List.of());
    }

    /** Keeps what is proposed, within a transaction. Those whose duty stays are left alone, so that calendars hear of what changed only. */
    void keep(List<Shift> shifts) {
        for (Shift shift : shifts) {
            Session session = desk.schedule().require(shift.session());
            if (!session.facilitator().equals(shift.facilitator())) {
                desk.schedule().change(session.led(shift.facilitator()));
            }
            Map<Duty, String> present = desk.schedule().duties(shift.session());
            shift.duties().forEach((duty, name) -> {
                if (!name.equals(present.get(duty))) {
                    desk.schedule()
                            .setDuty(shift.session(), duty, desk.members().require(name));
                }
            });
        }
    }

    private List<Shift> shifts(List<Session> sessions) {
        List<Shift> shifts = new ArrayList<>();
        sessions.stream()
                .sorted(Comparator.comparing(Session::start))
                .forEach(session -> shifts.add(new Shift(
                        session.number(), session.facilitator(), desk.schedule().duties(session.number()))));
        return shifts;
    }
}
