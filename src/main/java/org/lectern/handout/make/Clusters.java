package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Step;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.text.Sanitizer;

/** Numbers the questions of an evening and groups those that are talked over together. */
final class Clusters {
    private static final int LARGEST = 3;
    private static final int LETTERS = 26;

    private Clusters() {}

    /** @param why says why a question is asked; empty where it needn't be said */
    static List<Cluster> of(Choice choice, Citations citations, Function<Question, String> why) {
        List<Cluster> clusters = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Step, List<Question>> step : choice.steps().entrySet()) {
            List<List<Question>> parts =
                    step.getKey() == Step.INTERPRET ? split(step.getValue()) : List.of(step.getValue());
            for (int part = 0; part < parts.size(); part++) {
                List<Asked> asked = new ArrayList<>();
                for (Question question : pickedFirst(parts.get(part))) {
                    asked.add(asked(number++, question, citations, why));
                }
                clusters.add(new Cluster(step.getKey(), parts.size() == 1 ? "" : letter(part), asked));
            }
        }
        return clusters;
    }

    /** Clusters of two or three in reading order, of nearly the same size. */
    private static List<List<Question>> split(List<Question> questions) {
        int parts = (questions.size() + LARGEST - 1) / LARGEST;
        List<List<Question>> clusters = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            clusters.add(questions.subList(part * questions.size() / parts, (part + 1) * questions.size() / parts));
        }
        return clusters;
    }

    private static List<Question> pickedFirst(List<Question> questions) {
        List<Question> sorted = new ArrayList<>(questions);
        sorted.sort(Comparator.comparing(question -> question.status() != Status.PICKED));
        return sorted;
    }

    private static String letter(int part) {
        return String.valueOf((char) ('A' + part % LETTERS));
    }

    private static Asked asked(int number, Question question, Citations citations, Function<Question, String> why) {
        return new Asked(
                number,
                Sanitizer.line(question.text()),
                citations.at(question.slug(), question.passages()),
                Sanitizer.line(String.join(", ", question.proposers())),
                question.status() == Status.PICKED,
                why.apply(question));
    }
}
