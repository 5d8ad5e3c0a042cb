package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Help;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.Handout.Step;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.text.Sanitizer;

/** Numbers the questions of an evening. */
final class Clusters {
    private static final int LETTERS = 26;

    private Clusters() {}

    /** @param help what helps to ask a question; empty where it needn't be said */
    static List<Cluster> of(Choice choice, Citations citations, Function<Question, Optional<Help>> help) {
        List<Cluster> clusters = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Step, List<List<Question>>> step : choice.steps().entrySet()) {
            List<List<Question>> parts = step.getValue();
            for (int part = 0; part < parts.size(); part++) {
                List<Asked> asked = new ArrayList<>();
                for (Question question : parts.get(part)) {
                    asked.add(asked(number++, question, citations, help));
                }
                clusters.add(new Cluster(step.getKey(), parts.size() == 1 ? "" : letter(part), asked));
            }
        }
        return clusters;
    }

    private static String letter(int part) {
        return String.valueOf((char) ('A' + part % LETTERS));
    }

    /** The same, each question with its share of the minutes that its step has. */
    static List<Cluster> timed(List<Cluster> clusters, List<Item> run) {
        return clusters.stream()
                .map(cluster -> timed(cluster, minutes(cluster, run)))
                .toList();
    }

    private static int minutes(Cluster cluster, List<Item> run) {
        return run.stream()
                .filter(item -> item.step().equals(Optional.of(cluster.step()))
                        && item.letter().equals(cluster.letter()))
                .mapToInt(Item::minutes)
                .sum();
    }

    private static Cluster timed(Cluster cluster, int minutes) {
        int each = minutes / Math.max(1, cluster.questions().size());
        return new Cluster(
                cluster.step(),
                cluster.letter(),
                cluster.questions().stream()
                        .map(one -> new Asked(
                                one.number(),
                                one.text(),
                                one.at(),
                                one.proposer(),
                                one.picked(),
                                one.lead()
                                        .map(help -> new Help(
                                                help.why(), each, help.agree(), help.disagree(), help.also()))))
                        .toList());
    }

    private static Asked asked(
            int number, Question question, Citations citations, Function<Question, Optional<Help>> help) {
        return new Asked(
                number,
                Sanitizer.line(question.text()),
                citations.at(question.slug(), question.passages()),
                citations.askers(question),
                question.status() == Status.PICKED,
                help.apply(question));
    }
}
