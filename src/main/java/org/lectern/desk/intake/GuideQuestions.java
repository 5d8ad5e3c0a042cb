package org.lectern.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.guide.Guide;
import org.lectern.guide.Resolver;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

/** A guide's questions as they hang on one copy of its essay. */
public final class GuideQuestions {

    private GuideQuestions() {}

    /** Those whose passage or chapter the copy has. */
    public static List<Question> of(Guide guide, Reading copy) {
        return of(guide, copy, new Resolver(guide, copy));
    }

    /** As {@link #of(Guide, Reading)}, by a resolver for both, which takes a moment to make. */
    static List<Question> of(Guide guide, Reading copy, Resolver resolver) {
        List<Question> questions = new ArrayList<>();
        for (Guide.GuideQuestion question : guide.questions()) {
            List<Passage> passages = resolver.passages(question.passages(), question.chapter());
            if (!passages.isEmpty()) {
                questions.add(new Question(
                        guide.id() + "/" + question.id(),
                        copy.slug(),
                        passages,
                        QuestionKind.valueOf(question.kind().toUpperCase(Locale.ROOT)),
                        QuestionPlace.valueOf(question.place().toUpperCase(Locale.ROOT)),
                        question.text(),
                        "",
                        0,
                        Status.PROPOSED));
            }
        }
        return questions;
    }
}
