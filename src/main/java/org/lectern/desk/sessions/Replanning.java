package org.lectern.desk.sessions;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.reading.Reading;
import org.lectern.study.catchup.CorePath;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Replan;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.schedule.Session;

/** Changes the sessions to come where life has overtaken the plan. Begun and locked ones are never touched. */
public final class Replanning {
    private final Desk desk;

    public Replanning(Desk desk) {
        this.desk = desk;
    }

    /** All sessions to come later, or earlier, by so long. */
    public List<Change> shifted(Period by) {
        return replan().shift(by);
    }

    /**
     * What is still to be read divided anew, to the same end.
     *
     * @param missed the numbers of earlier sessions whose reading comes first
     */
    public List<Change> spread(List<Integer> missed) {
        List<Part> parts = new ArrayList<>();
        for (int number : missed) {
            Session session = desk.schedule().require(number);
            parts.addAll(session.assignment());
        }
        return replan().spread(parts, desk.shelf().readings());
    }

    /** Only the core of what is still to be read: what the group's own marks and the questions hang on. */
    public List<Change> cut(int minutes) {
        return replan().cut(parts -> core(parts, minutes));
    }

    /** Keeps changes, all or none; refuses them where a session is no longer as they were made for, or is locked now. */
    public Response<List<Change>> keep(List<Change> changes) {
        return desk.transactions().write(() -> {
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
    public List<Change> keepAtOnce(Supplier<List<Change>> changes) {
        return desk.transactions().write(() -> {
            List<Change> made = changes.get();
            made.forEach(change -> desk.schedule().change(change.after()));
            return made;
        });
    }

    private Replan replan() {
        return new Replan(
                desk.schedule().sessions(),
                desk.schedule().locked(),
                desk.clock().instant());
    }

    /** By what every member may see, since every member sees the schedule. */
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
