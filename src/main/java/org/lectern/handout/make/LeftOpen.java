package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.handout.Handout.Carried;
import org.lectern.handout.Wording;
import org.lectern.reading.Passage;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

/**
 * What earlier sessions left open for one: threads and questions that somebody carried over to it, then members' questions
 * on what the session before read that nobody picked, dropped or carried.
 *
 * @param before the sessions before it, in their order
 */
record LeftOpen(QuestionStore questions, Margins margins, Shelf shelf, List<Session> before, Wording wording) {
    private static final int UNDECIDED = 3;
    private static final int WORDS = 40;

    /** @param asked ids of questions that the session asks anyway */
    List<Carried> to(Session session, Assignment assignment, Set<String> asked) {
        List<Carried> open = new ArrayList<>();
        for (Note note : margins.carriedTo(session.number())) {
            String words = Sanitizer.line(note.text());
            open.add(new Carried(
                    Quotation.head(
                            words.isBlank() ? Sanitizer.line(note.anchor().quote()) : words, WORDS),
                    from(session, note.slug(), List.of(note.anchor().passage())),
                    at(assignment, note.slug(), List.of(note.anchor().passage())),
                    Sanitizer.line(note.member().name())));
        }
        Map<String, Integer> carried = questions.carried();
        questions.all().stream()
                .filter(question -> carried.getOrDefault(question.id(), 0) == session.number()
                        && question.status() != Status.DROPPED
                        && !asked.contains(question.id()))
                .forEach(question -> open.add(carried(question, session, assignment)));
        if (!before.isEmpty()) {
            Session last = before.getLast();
            questions.all().stream()
                    .filter(question -> !question.guide()
                            && question.status() == Status.PROPOSED
                            && !carried.containsKey(question.id())
                            && last.reads(question.slug(), question.passages())
                            && !session.reads(question.slug(), question.passages()))
                    .sorted(Comparator.comparingInt(Question::votes).reversed())
                    .limit(UNDECIDED)
                    .forEach(question -> open.add(carried(question, session, assignment)));
        }
        return open;
    }

    private Carried carried(Question question, Session session, Assignment assignment) {
        return new Carried(
                Sanitizer.line(question.text()),
                from(session, question.slug(), question.passages()),
                at(assignment, question.slug(), question.passages()),
                new Citations(assignment, wording).askers(question));
    }

    /** The last session before that read it; the one before this where none did, this one where it is the first. */
    private int from(Session session, String slug, List<Passage> passages) {
        return before.reversed().stream()
                .filter(other -> other.reads(slug, passages))
                .findFirst()
                .or(() -> before.reversed().stream().findFirst())
                .orElse(session)
                .number();
    }

    /** As the handout cites it, or by its title where the session reads something else. */
    private String at(Assignment assignment, String slug, List<Passage> passages) {
        if (assignment.slugs().contains(slug)) {
            return new Citations(assignment, wording).at(slug, passages);
        }
        String title = shelf.readings().stream()
                .filter(reading -> reading.slug().equals(slug))
                .findFirst()
                .map(Summary::about)
                .map(about -> Sanitizer.line(about.title()))
                .orElse(slug);
        return title + " " + new Citations(new Assignment(List.of(), Map.of()), wording).at(slug, passages);
    }
}
