package org.lectern.desk.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.handouts.MadeHandouts;
import org.lectern.desk.progress.Dashboard.Todo;
import org.lectern.desk.questions.Workshop;
import org.lectern.reading.Address;
import org.lectern.reading.Summary;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Note;
import org.lectern.study.progress.Overview;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Looks at where the group stands. */
public final class Dashboards {
    private static final int WARMEST = 3;

    private final Desk desk;

    public Dashboards(Desk desk) {
        this.desk = desk;
    }

    /** As that member may see it. */
    public Dashboard of(Member viewer) {
        List<Summary> shelf = desk.shelf().readings();
        Optional<Session> next = desk.schedule().next(desk.clock().instant());
        List<Question> questions = next.map(session -> desk.questions().all().stream()
                        .filter(question -> session.reads(question.slug(), question.passages()))
                        .toList())
                .orElse(List.of());
        Optional<Overview> grid = Optional.empty();
        String hidden = "";
        try {
            grid = Optional.of(new GroupProgress(desk).over(read(), viewer));
        } catch (UserException reason) {
            hidden = String.valueOf(reason.getMessage());
        }
        return new Dashboard(
                grid,
                hidden,
                next.map(session -> heat(session, shelf, viewer)).orElse(List.of()),
                questions.stream()
                        .filter(question -> !question.guide() && question.status() == Status.PROPOSED)
                        .toList(),
                todo(next, questions, shelf, viewer));
    }

    /** All that the sessions read. */
    private List<Part> read() {
        return desk.schedule().sessions().stream()
                .filter(session -> !session.cancelled())
                .flatMap(session -> session.assignment().stream())
                .toList();
    }

    private List<Dashboard.Strip> heat(Session session, List<Summary> shelf, Member viewer) {
        List<Dashboard.Strip> strips = new ArrayList<>();
        for (Part part : session.assignment()) {
            for (Summary reading : shelf) {
                if (reading.slug().equals(part.slug())) {
                    Heat heat = Heat.of(reading, desk.margins().on(reading.slug(), viewer));
                    int last = Math.min(
                            part.passage().last().chapter(), reading.chapters().size());
                    for (int chapter = part.passage().first().chapter(); chapter <= last; chapter++) {
                        strips.add(strip(reading, chapter, heat));
                    }
                }
            }
        }
        return strips;
    }

    private static Dashboard.Strip strip(Summary reading, int chapter, Heat heat) {
        int paragraphs = reading.chapters().get(chapter - 1).paragraphs();
        List<Integer> weights = new ArrayList<>();
        List<Dashboard.Warm> warm = new ArrayList<>();
        for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
            Address address = new Address(chapter, paragraph, reading.about().digest());
            Heat.Warmth warmth = heat.paragraphs().get(address);
            weights.add(warmth == null ? 0 : warmth.members());
            if (warmth != null) {
                warm.add(new Dashboard.Warm(address, warmth.members()));
            }
        }
        warm.sort(Comparator.comparingInt(Dashboard.Warm::members).reversed());
        return new Dashboard.Strip(reading.slug(), chapter, weights, warm.subList(0, Math.min(WARMEST, warm.size())));
    }

    private List<Todo> todo(Optional<Session> next, List<Question> questions, List<Summary> shelf, Member viewer) {
        boolean leads = desk.access(viewer).may(Operation.PICK_QUESTION);
        List<Todo> todo = new ArrayList<>();
        if (next.isEmpty()) {
            add(todo, leads, Todo.Kind.PLAN_A_SESSION, 0);
            return todo;
        }
        Session session = next.get();
        add(todo, leads && session.place().isBlank(), Todo.Kind.SET_A_PLACE, 0);
        add(todo, leads && session.facilitator().isBlank(), Todo.Kind.NAME_A_FACILITATOR, 0);
        add(todo, leads && desk.schedule().duties(session.number()).isEmpty(), Todo.Kind.SHARE_OUT_DUTIES, 0);
        add(todo, leads && session.assignment().isEmpty(), Todo.Kind.SAY_WHAT_TO_READ, 0);
        if (leads && !session.assignment().isEmpty()) {
            long picked = count(questions, Status.PICKED, true);
            long undecided = count(questions, Status.PROPOSED, false);
            add(todo, picked == 0, Todo.Kind.PICK_QUESTIONS, 0);
            add(todo, undecided > 0, Todo.Kind.DECIDE_ON_QUESTIONS, (int) undecided);
            int drafts = drafts(session, shelf);
            add(todo, drafts > 0, Todo.Kind.LOOK_AT_DRAFTS, drafts);
            MadeHandouts made = new MadeHandouts(desk);
            add(todo, !made.ever(session.number()), Todo.Kind.MAKE_THE_HANDOUT, 0);
            add(todo, made.outdated(session.number()), Todo.Kind.MAKE_THE_HANDOUT_ANEW, 0);
        }
        int held = held(session, viewer);
        add(todo, held > 0, Todo.Kind.OPEN_HELD_NOTES, held);
        return todo;
    }

    private static void add(List<Todo> todo, boolean due, Todo.Kind kind, int count) {
        if (due) {
            todo.add(new Todo(kind, count));
        }
    }

    private static long count(List<Question> questions, Status status, boolean guides) {
        return questions.stream()
                .filter(question -> question.status() == status && (guides || !question.guide()))
                .count();
    }

    private int drafts(Session session, List<Summary> shelf) {
        return shelf.stream()
                .filter(reading -> session.assignment().stream()
                        .anyMatch(part -> part.slug().equals(reading.slug())))
                .mapToInt(reading -> (int) new Workshop(desk)
                        .drafts(reading).stream()
                                .filter(draft -> session.reads(draft.slug(), draft.passages()))
                                .count())
                .sum();
    }

    /** The viewer's own alone: how many others hold is theirs to know. */
    private int held(Session session, Member viewer) {
        return (int) desk.margins().all(viewer).stream()
                .filter(note ->
                        note.audience() == Audience.HELD && note.member().id() == viewer.id() && reads(session, note))
                .count();
    }

    private static boolean reads(Session session, Note note) {
        return session.reads(note.slug(), List.of(note.anchor().passage()));
    }
}
