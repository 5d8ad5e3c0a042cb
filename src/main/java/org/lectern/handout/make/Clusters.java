package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Help;
import org.lectern.handout.Handout.Step;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.workshop.Lint;
import org.lectern.text.Sanitizer;

/** Numbers the questions of an evening. */
final class Clusters {

    private Clusters() {}

    /**
     * @param minutes of a question; 0 for one that the evening has none for
     * @param help what helps to ask a question; empty where it needn't be said
     */
    static List<Cluster> of(
            QuestionChoice choice,
            Citations citations,
            ToIntFunction<Question> minutes,
            Function<Question, Optional<Help>> help) {
        List<Cluster> clusters = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Step, List<List<Question>>> step : choice.steps().entrySet()) {
            List<List<Question>> parts = step.getValue();
            for (int part = 0; part < parts.size(); part++) {
                List<Asked> asked = new ArrayList<>();
                for (Question question : parts.get(part)) {
                    asked.add(asked(number++, question, citations, minutes.applyAsInt(question), help));
                }
                clusters.add(new Cluster(step.getKey(), parts.size() == 1 ? 0 : part + 1, asked));
            }
        }
        return clusters;
    }

    private static Asked asked(
            int number, Question question, Citations citations, int minutes, Function<Question, Optional<Help>> help) {
        return new Asked(
                number,
                Quotation.head(Sanitizer.line(question.text()), Lint.MOST_WORDS),
                citations.at(question.slug(), question.passages()),
                citations.askers(question),
                question.status() == Status.PICKED,
                minutes,
                help.apply(question));
    }
}
