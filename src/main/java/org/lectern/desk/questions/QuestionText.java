package org.lectern.desk.questions;

import java.util.List;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.text.Sanitizer;

/** A question as it is written, before it is anybody's. Its text is one line. */
public record QuestionText(String slug, List<Passage> passages, String text, QuestionKind kind, QuestionPlace place) {
    public QuestionText {
        passages = List.copyOf(passages);
        text = Sanitizer.line(text).strip();
    }

    /** The wording of a question that is there. */
    public static QuestionText of(Question question) {
        return new QuestionText(
                question.slug(), question.passages(), question.text(), question.kind(), question.place());
    }

    /** The same on other passages. */
    QuestionText on(List<Passage> others) {
        return new QuestionText(slug, others, text, kind, place);
    }

    boolean empty() {
        return text.isEmpty();
    }

    Question as(String id, String proposer) {
        return new Question(id, slug, passages, kind, place, text, proposer, 0, Status.PROPOSED);
    }
}
