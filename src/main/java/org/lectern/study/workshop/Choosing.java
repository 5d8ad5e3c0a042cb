package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Margins;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * The one choice of a session's questions: the same on a screen, on the run sheet and in a handout. It knows of the margins
 * what the group as such may see. One thread at a time.
 */
public final class Choosing {

    /** A submitter is heard at least once in so many sessions. */
    private static final int HEARD_WITHIN = 3;

    private final QuestionStore questions;
    private final Schedule schedule;
    private final Margins margins;
    private final Shelf shelf;

    public Choosing(QuestionStore questions, Schedule schedule, Margins margins, Shelf shelf) {
        this.questions = questions;
        this.schedule = schedule;
        this.margins = margins;
        this.shelf = shelf;
    }

    /** The choice for a session of so many minutes, each with its reasons. What was picked or dropped by hand holds. */
    public List<Selection.Chosen> choice(Session session, int minutes) {
        Map<String, Integer> carried = questions.carried();
        Map<String, Heat> heat = new HashMap<>();
        List<Candidate> candidates = candidates(session).stream()
                .map(question -> Candidate.of(
                        question,
                        disagreement(question, heat),
                        carried.getOrDefault(question.id(), 0) == session.number()))
                .toList();
        return Selection.of(candidates, heard(session), minutes);
    }

    /** Questions on what a session reads, and those carried over to it, dropped ones too. */
    public List<Question> candidates(Session session) {
        List<Part> read = new ArrayList<>(session.assignment());
        before(session).forEach(earlier -> read.addAll(earlier.assignment()));
        Map<String, Integer> carried = questions.carried();
        return questions.all().stream()
                .filter(question -> carried.getOrDefault(question.id(), 0) == session.number()
                        || (session.reads(question.slug(), question.passages())
                                && (!question.guide() || wasRead(read, question))))
                .toList();
    }

    /** A guide's question waits until all that it hangs on was read. */
    private static boolean wasRead(List<Part> read, Question question) {
        return question.status() == Status.PICKED
                || question.passages().stream()
                        .allMatch(passage -> read.stream()
                                .anyMatch(part -> part.slug().equals(question.slug())
                                        && part.passage().overlaps(passage)));
    }

    private int disagreement(Question question, Map<String, Heat> heat) {
        return question.passages().stream()
                .filter(passage -> !passage.wholeChapters())
                .mapToInt(passage -> heat.computeIfAbsent(question.slug(), this::heat)
                        .on(passage)
                        .disagreement())
                .sum();
    }

    private Heat heat(String slug) {
        Summary reading = shelf.readings().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return Heat.of(reading, margins.ofGroup(slug));
    }

    /** Who had a question picked for one of the sessions before. */
    private Set<String> heard(Session session) {
        Set<String> heard = new HashSet<>();
        List<Session> before = before(session);
        List<Session> late = before.subList(Math.max(0, before.size() - (HEARD_WITHIN - 1)), before.size());
        for (Question question : questions.all()) {
            if (question.status() == Status.PICKED
                    && late.stream().anyMatch(one -> one.reads(question.slug(), question.passages()))) {
                heard.addAll(question.proposers());
            }
        }
        return heard;
    }

    /** The sessions before it that weren't cancelled, in their order. */
    public List<Session> before(Session session) {
        return schedule.sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isBefore(session.start()))
                .sorted(Comparator.comparing(Session::start))
                .toList();
    }
}
