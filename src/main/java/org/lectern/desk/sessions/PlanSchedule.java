package org.lectern.desk.sessions;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Cadence;
import org.lectern.study.schedule.Doubt;
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
     * @param doubts what may not be meant about their times, in sentences
     * @param advice what a person might change about it
     */
    public record Plan(List<Planned> planned, List<Session> sessions, List<String> doubts, List<String> advice) {
        public Plan {
            planned = List.copyOf(planned);
            sessions = List.copyOf(sessions);
            doubts = List.copyOf(doubts);
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
        List<String> doubts = made.stream()
                .flatMap(session -> Doubt.about(
                                session,
                                LocalDateTime.of(session.when().toLocalDate(), setting.time()),
                                before,
                                desk.clock().instant())
                        .stream()
                        .map(doubt -> "Session " + session.number() + ": " + doubt.words(session)))
                .toList();
        return new Plan(result.sessions(), made, doubts, result.advice());
    }

    /**
     * Adds the sessions of a plan, all or none; gives them back with their numbers.
     *
     * @param sure whether their times are meant as they are; else they are refused where that may not be so
     */
    public Response<List<Session>> keep(Member asking, Plan plan, boolean sure) {
        return desk.write(
                asking,
                Operation.CHANGE_SCHEDULE,
                () -> sure || plan.doubts().isEmpty()
                        ? Response.done(plan.sessions().stream()
                                .map(desk.schedule()::add)
                                .toList())
                        : Response.refused(new Refusal.DoubtfulPlan(plan.doubts())));
    }
}
