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
import org.lectern.study.table.Agenda;
import org.lectern.study.table.RunSheet;
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

    static String letter(int part) {
        return String.valueOf((char) ('A' + part % LETTERS));
    }

    /** The same, each question with its minutes of the evening; 0 for one that the evening has none for. */
    static List<Cluster> timed(List<Cluster> clusters, List<Item> run, Agenda agenda) {
        return clusters.stream()
                .map(cluster -> timed(cluster, minutes(cluster, run, agenda)))
                .toList();
    }

    private static List<Integer> minutes(Cluster cluster, List<Item> run, Agenda agenda) {
        for (int i = 0; i < run.size(); i++) {
            Item item = run.get(i);
            if (item.step().equals(Optional.of(cluster.step())) && item.letter().equals(cluster.letter())) {
                return agenda.parts().get(i).items().stream()
                        .map(RunSheet.Item::minutes)
                        .toList();
            }
        }
        return List.of();
    }

    private static Cluster timed(Cluster cluster, List<Integer> minutes) {
        List<Asked> timed = new ArrayList<>();
        for (Asked one : cluster.questions()) {
            int each = timed.size() < minutes.size() ? minutes.get(timed.size()) : 0;
            timed.add(new Asked(
                    one.number(),
                    one.text(),
                    one.at(),
                    one.proposer(),
                    one.picked(),
                    one.lead().map(help -> new Help(help.why(), each, help.agree(), help.disagree(), help.also()))));
        }
        return new Cluster(cluster.step(), cluster.letter(), timed);
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
