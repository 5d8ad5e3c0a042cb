package org.lectern.desk.sessions;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Cadence;
import org.lectern.study.schedule.Planned;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

/** Divides readings over sessions, and adds these. */
public record PlanSchedule(Desk desk) {

    /** Reading between two sessions that most find time for. */
    public static final int USUAL_MINUTES = 30;

    /** When and where sessions are: the time of day, the zone, the place. */
    public record Setting(LocalTime time, ZoneId zone, String place) {
        public Setting {
            place = Sanitizer.line(place).strip();
        }
    }

    /**
     * A plan.
     *
     * @param planned what each session reads, for how long
     * @param sessions as they would be added, in the same order
     * @param together sessions that are there at the time of one of them
     * @param advice what a person might change about it
     */
    public record Plan(List<Planned> planned, List<Session> sessions, List<Session> together, List<String> advice) {
        public Plan {
            planned = List.copyOf(planned);
            sessions = List.copyOf(sessions);
            together = List.copyOf(together);
            advice = List.copyOf(advice);
        }
    }

    /** Makes a plan; writes nothing. */
    public Plan plan(List<String> readings, Cadence cadence, Planning.Wish wish, Setting setting) {
        Planning.Result result = new Planning(desk.shelf(), readings).plan(cadence, wish);
        List<Session> before = desk.schedule().sessions();
        List<Session> made = new ArrayList<>();
        for (Planned each : result.sessions()) {
            made.add(new Session(
                    before.size() + 1 + made.size(),
                    each.date().atTime(setting.time()).atZone(setting.zone()).toInstant(),
                    setting.zone(),
                    setting.place(),
                    desk.members().group().sessionMinutes(),
                    "",
                    each.assignment(),
                    false));
        }
        List<Session> together = before.stream()
                .filter(session -> !session.cancelled()
                        && made.stream().anyMatch(one -> one.start().equals(session.start())))
                .toList();
        return new Plan(result.sessions(), made, together, result.advice());
    }

    /** Adds the sessions of a plan, all or none; gives them back with their numbers. */
    public Response<List<Session>> keep(Member asking, Plan plan) {
        return desk.write(
                asking,
                Operation.CHANGE_SCHEDULE,
                () -> Response.done(
                        plan.sessions().stream().map(desk.schedule()::add).toList()));
    }
}
