package org.lectern.desk.sessions;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.reading.Reading;
import org.lectern.study.access.Operation;
import org.lectern.study.catchup.CorePath;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Replan;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Changes the sessions to come where life has overtaken the plan. Begun and locked ones are never touched. */
public final class Replanning {
    private final Desk desk;

    public Replanning(Desk desk) {
        this.desk = desk;
    }

    /** What it would change; nothing is written. */
    public List<Change> changes(ReplanWay way) {
        return switch (way) {
            case ReplanWay.Shift(Period by) -> replan().shift(by);
            case ReplanWay.Spread(List<Integer> missed) ->
                replan().spread(
                                missed.stream()
                                        .flatMap(number -> missed(number).stream())
                                        .toList(),
                                desk.shelf().readings());
            // By what every member may see, since every member sees the schedule.
            case ReplanWay.Core(int minutes) -> replan().cut(parts -> core(parts, minutes));
        };
    }

    private List<Part> missed(int number) {
        Session session = desk.schedule().require(number);
        if (session.start().isAfter(desk.clock().instant())) {
            throw new UserException("session " + number
                    + (session.cancelled() ? " is cancelled" : " hasn't been held yet")
                    + "; its reading is spread anyway, without naming it as missed");
        }
        return session.assignment();
    }

    /** Keeps changes, all or none; refuses them where a session is no longer as they were made for, or is locked now. */
    public Response<List<Change>> keep(Member asking, List<Change> changes) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Set<Integer> locked = desk.schedule().locked();
            for (Change change : changes) {
                int number = change.before().number();
                boolean same = desk.schedule().find(number).equals(Optional.of(change.before()));
                if (!same || locked.contains(number)) {
                    return Response.refused(new Refusal.ScheduleChanged(number));
                }
            }
            changes.forEach(change -> desk.schedule().change(change.after()));
            return Response.done(changes);
        });
    }

    /** Makes changes and keeps them at once, on one state of the group's file. */
    public Response<List<Change>> keepAtOnce(Member asking, ReplanWay way) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            List<Change> made = changes(way);
            made.forEach(change -> desk.schedule().change(change.after()));
            return Response.done(made);
        });
    }

    private Replan replan() {
        return new Replan(
                desk.schedule().sessions(),
                desk.schedule().locked(),
                desk.clock().instant());
    }

    private List<Part> core(List<Part> parts, int minutes) {
        List<Reading> readings = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        parts.stream().map(Part::slug).distinct().forEach(slug -> {
            desk.shelf().load(slug).ifPresent(readings::add);
            notes.addAll(desk.margins().ofGroup(slug));
            questions.addAll(desk.questions().on(slug));
        });
        return CorePath.through(parts, readings, notes, questions, minutes).stream()
                .map(step -> new Part(step.slug(), step.passage()))
                .toList();
    }
}
