package org.lectern.desk.questions;

import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.reading.Summary;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Session;
import org.lectern.study.workshop.Choosing;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.QuestionSimilarity;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.study.workshop.SuggestedQuestions;

/** The question workshop: from marks to the questions of an evening. */
public final class Workshop {

    private final Desk desk;

    public Workshop(Desk desk) {
        this.desk = desk;
    }

    /** Questions on the same reading that ask nearly the same and that nobody dropped, the likest first. */
    public List<QuestionSimilarity.Like> like(Question question) {
        return QuestionSimilarity.to(
                question,
                desk.questions().on(question.slug()).stream()
                        .filter(other -> other.status() != Status.DROPPED)
                        .toList());
    }

    /** What the margins of a reading suggest, by what every member may see. */
    public List<SuggestedQuestion> drafts(Summary reading) {
        return SuggestedQuestions.of(
                reading,
                desk.margins().ofGroup(reading.slug()),
                desk.questions().on(reading.slug()));
    }

    /** The choice for a session of so many minutes, each with its reasons. What was picked or dropped by hand holds. */
    public List<QuestionSelection.Chosen> choice(int number, int minutes) {
        return choosing().choice(desk.schedule().require(number), minutes);
    }

    /** Questions on what a session reads, and those carried over to it, dropped ones too. */
    public List<Question> candidates(Session session) {
        return choosing().candidates(session);
    }

    private Choosing choosing() {
        return new Choosing(desk.questions(), desk.schedule(), desk.margins(), desk.shelf());
    }
}
