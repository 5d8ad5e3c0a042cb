package org.lectern.desk.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.desk.Desk;
import org.lectern.desk.questions.Workshop;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.study.workshop.Lint;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.QuestionSimilarity;
import org.lectern.text.UserException;
import org.lectern.text.WayOut;

/** What whoever prepares a session needs in the week before it: what is new, and what is to be decided. Writes nothing. */
public record FacilitatorWeek(Desk desk) {
    private static final Duration WEEK = Duration.ofDays(7);

    /**
     * A week.
     *
     * @param since when the session before was; a week ago where there was none
     * @param notes the group's on what is read, written since
     * @param questions members' on what is read
     * @param decisions in the order in which they matter
     */
    public record Week(
            Session session, Instant since, List<Note> notes, List<Question> questions, List<Decision> decisions) {
        public Week {
            notes = List.copyOf(notes);
            questions = List.copyOf(questions);
            decisions = List.copyOf(decisions);
        }
    }

    /** Something that a person has to decide. */
    public sealed interface Decision {

        record NobodyLeads() implements Decision {}

        record NobodyHas(List<Duty> duties) implements Decision {
            public NobodyHas {
                duties = List.copyOf(duties);
            }
        }

        record NothingToRead() implements Decision {}

        /** A question that would be asked has a fault. */
        record Reword(Question question, String fault) implements Decision {}

        /** Two members' questions ask nearly the same. */
        record Merge(Question one, Question other) implements Decision {}

        /** Votes aren't shown yet. */
        record CloseVote() implements Decision {}
    }

    /**
     * The week before a session.
     *
     * @param number of the session; empty for the next one
     * @throws UserException where no session is to come, or there is none of that number
     */
    public Week before(Optional<Integer> number) {
        Instant now = desk.clock().instant();
        Session session = number.map(desk.schedule()::require)
                .orElseGet(() -> desk.schedule()
                        .next(now)
                        .orElseThrow(() -> new UserException(
                                "no session is to come", new WayOut("session add", "sets the next one"))));
        Instant since = desk.schedule().sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isBefore(session.start()))
                .map(Session::start)
                .max(Comparator.naturalOrder())
                .orElse(now.minus(WEEK));
        Workshop workshop = new Workshop(desk);
        List<Question> asked = workshop.candidates(session).stream()
                .filter(question -> !question.guide() && question.status() != Status.DROPPED)
                .toList();
        return new Week(session, since, notes(session, since), asked, decisions(session, workshop, asked));
    }

    private List<Note> notes(Session session, Instant since) {
        Set<String> slugs = new HashSet<>();
        session.assignment().forEach(part -> slugs.add(part.slug()));
        return slugs.stream()
                .sorted()
                .flatMap(slug -> desk.margins().ofGroup(slug).stream())
                .filter(note -> !note.text().isBlank()
                        && note.created().isAfter(since)
                        && session.reads(note.slug(), List.of(note.anchor().passage())))
                .toList();
    }

    private List<Decision> decisions(Session session, Workshop workshop, List<Question> asked) {
        List<Decision> decisions = new ArrayList<>();
        if (session.assignment().isEmpty()) {
            decisions.add(new Decision.NothingToRead());
        }
        if (session.facilitator().isEmpty()) {
            decisions.add(new Decision.NobodyLeads());
        }
        Map<Duty, String> given = desk.schedule().duties(session.number());
        List<Duty> open = List.of(Duty.values()).stream()
                .filter(duty -> !given.containsKey(duty))
                .toList();
        if (!open.isEmpty()) {
            decisions.add(new Decision.NobodyHas(open));
        }
        for (QuestionSelection.Chosen chosen : workshop.choice(session.number(), session.minutes())) {
            Question question = chosen.question();
            if (!question.guide()) {
                Lint.of(question.text(), question.passages(), question.place()).stream()
                        .filter(advice -> advice.fault() != Lint.Fault.NO_PASSAGE)
                        .findFirst()
                        .ifPresent(advice -> decisions.add(new Decision.Reword(question, advice.said())));
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            Question one = asked.get(i);
            QuestionSimilarity.to(one, asked.subList(i + 1, asked.size()))
                    .forEach(like -> decisions.add(new Decision.Merge(like.question(), one)));
        }
        if (!asked.isEmpty() && !desk.schedule().closed().contains(session.number())) {
            decisions.add(new Decision.CloseVote());
        }
        return decisions;
    }
}
