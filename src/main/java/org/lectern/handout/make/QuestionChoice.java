package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.handout.Handout.Step;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.Reason;
import org.lectern.study.workshop.Slot;

/**
 * The questions of an evening as they are printed: those of the workshop's selection, by step; then what else members
 * asked, so that nobody's question is lost. Dropped ones never.
 *
 * @param steps each step's clusters, in the order of the evening
 * @param chosen those of the selection, as it gives them
 * @param reasons why those of the selection were chosen, by the question's id
 * @param left how many of the guide's had no room
 */
record QuestionChoice(
        Map<Step, List<List<Question>>> steps,
        List<QuestionSelection.Chosen> chosen,
        Map<String, List<Reason>> reasons,
        int left) {

    /**
     * @param chosen as the selection gives them
     * @param candidates all that could be asked
     */
    static QuestionChoice of(List<QuestionSelection.Chosen> chosen, List<Question> candidates) {
        Map<Step, List<List<Question>>> steps = new EnumMap<>(Step.class);
        for (Slot slot : Slot.values()) {
            List<QuestionSelection.Chosen> here =
                    chosen.stream().filter(one -> one.slot() == slot).toList();
            List<List<QuestionSelection.Chosen>> clusters = slot == Slot.INTERPRET
                    ? QuestionSelection.clusters(here)
                    : here.isEmpty() ? List.of() : List.of(here);
            if (!clusters.isEmpty()) {
                steps.put(
                        step(slot),
                        clusters.stream().map(QuestionChoice::questions).toList());
            }
        }
        Map<String, List<Reason>> reasons = new HashMap<>();
        chosen.forEach(one -> reasons.put(one.question().id(), one.reasons()));
        List<Question> rest = candidates.stream()
                .filter(question -> question.status() != Status.DROPPED && !reasons.containsKey(question.id()))
                .toList();
        List<Question> members = rest.stream()
                .filter(question -> !question.guide())
                .sorted(Comparator.comparingInt(Question::votes).reversed())
                .toList();
        if (!members.isEmpty()) {
            steps.put(Step.MEMBERS, List.of(members));
        }
        return new QuestionChoice(steps, chosen, reasons, rest.size() - members.size());
    }

    /** All that nobody dropped, whatever the time. */
    static QuestionChoice all(List<Question> candidates) {
        Map<Step, List<List<Question>>> steps = new EnumMap<>(Step.class);
        candidates.stream()
                .filter(question -> question.status() != Status.DROPPED)
                .collect(Collectors.groupingBy(QuestionChoice::step, LinkedHashMap::new, Collectors.toList()))
                .forEach((step, questions) -> steps.put(step, List.of(questions)));
        return new QuestionChoice(steps, List.of(), Map.of(), 0);
    }

    List<Question> all() {
        return steps.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the evening asks it. */
    boolean chosen(Question question) {
        return reasons.containsKey(question.id());
    }

    /** The number that each question is printed with, by its id. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        all().forEach(question -> numbers.put(question.id(), numbers.size() + 1));
        return numbers;
    }

    private static List<Question> questions(List<QuestionSelection.Chosen> chosen) {
        List<Question> questions = new ArrayList<>();
        chosen.forEach(one -> questions.add(one.question()));
        return questions;
    }

    /** A member's question that nobody decided on stands with the members' own; a picked one has its place in the evening. */
    private static Step step(Question question) {
        return question.guide() || question.status() == Status.PICKED ? step(Slot.of(question)) : Step.MEMBERS;
    }

    private static Step step(Slot slot) {
        return switch (slot) {
            case OPENING -> Step.OPENING;
            case CLARIFY -> Step.CLARIFY;
            case INTERPRET -> Step.INTERPRET;
            case EVALUATE -> Step.EVALUATE;
            case CLOSING -> Step.CLOSING;
        };
    }
}
