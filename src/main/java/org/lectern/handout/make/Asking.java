package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.handout.Handout.Carried;
import org.lectern.handout.Wording;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

/** Which questions come up for a session. */
record Asking(QuestionStore store, Schedule schedule, Wording wording) {
    private static final int CARRIED = 3;

    /**
     * All questions on what a session reads, dropped ones too, in reading order. A guide's question that hangs on more
     * than one passage waits for the session by which all of them have been read; a picked one doesn't.
     */
    List<Question> candidates(Session session, Assignment assignment) {
        List<Part> read = readBy(session);
        List<Question> candidates = new ArrayList<>();
        for (String slug : assignment.slugs()) {
            store.on(slug).stream()
                    .filter(question -> on(assignment, question))
                    .filter(question -> !question.guide()
                            || question.status() == Status.PICKED
                            || question.passages().stream().allMatch(passage -> has(read, slug, passage)))
                    .sorted(Comparator.comparing(question -> question.passage().first()))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** Members' questions on what the session before read that nobody picked or dropped; those with most votes. */
    List<Carried> carried(Session session, Assignment assignment) {
        Session before = earlier(session).isEmpty() ? session : earlier(session).getLast();
        if (before.number() == session.number()) {
            return List.of();
        }
        Assignment then = new Assignment(before.assignment(), assignment.readings());
        Citations citations = new Citations(then, wording);
        return then.slugs().stream()
                .flatMap(slug -> store.on(slug).stream())
                .filter(question -> !question.guide() && question.status() == Status.PROPOSED)
                .filter(question -> on(then, question) && !on(assignment, question))
                .sorted(Comparator.comparingInt(Question::votes).reversed())
                .limit(CARRIED)
                .map(question -> new Carried(
                        Sanitizer.line(question.text()),
                        before.number(),
                        citations.at(question.slug(), question.passages()),
                        Sanitizer.line(String.join(", ", question.proposers()))))
                .toList();
    }

    private List<Session> earlier(Session session) {
        return schedule.sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isBefore(session.start()))
                .sorted(Comparator.comparing(Session::start))
                .toList();
    }

    private List<Part> readBy(Session session) {
        List<Part> read = new ArrayList<>(session.assignment());
        earlier(session).forEach(other -> read.addAll(other.assignment()));
        return read;
    }

    private static boolean on(Assignment assignment, Question question) {
        return question.passages().stream().anyMatch(passage -> assignment.touches(question.slug(), passage));
    }

    private static boolean has(List<Part> read, String slug, Passage passage) {
        return new Assignment(read, Map.of()).touches(slug, passage);
    }
}
