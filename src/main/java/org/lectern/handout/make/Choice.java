package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.handout.Handout.Step;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/**
 * Which questions an evening asks, by step. All that a person picked; all that members proposed; of the guide's as many as
 * there is room for beside the picked ones, those with most votes first, spread over what is read. Dropped ones never.
 *
 * @param steps the questions of each step in reading order, members' own by votes
 * @param left how many of the guide's had no room
 */
record Choice(Map<Step, List<Question>> steps, int left) {
    private static final int LONG = 120;
    private static final int SHORT = 60;
    private static final Comparator<Question> BY_VOTES =
            Comparator.comparingInt(Question::votes).reversed();

    /**
     * @param candidates in reading order
     * @param minutes how long the session lasts
     */
    static Choice of(List<Question> candidates, int minutes) {
        Map<Step, List<Question>> steps = new EnumMap<>(Step.class);
        int left = 0;
        for (Step step : Step.values()) {
            List<Question> here = of(candidates, step);
            List<Question> sure = here.stream()
                    .filter(question -> question.status() == Status.PICKED || !question.guide())
                    .toList();
            List<Question> rest = new ArrayList<>(here);
            rest.removeAll(sure);
            int room = Math.clamp(room(step, minutes) - sure.size(), 0, rest.size());
            List<Question> chosen = new ArrayList<>(here);
            chosen.retainAll(union(sure, spread(rest, room)));
            if (step == Step.MEMBERS) {
                chosen.sort(BY_VOTES);
            }
            left += rest.size() - room;
            if (!chosen.isEmpty()) {
                steps.put(step, List.copyOf(chosen));
            }
        }
        return new Choice(steps, left);
    }

    /** All that nobody dropped, whatever the time. */
    static Choice all(List<Question> candidates) {
        Map<Step, List<Question>> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            List<Question> here = of(candidates, step);
            if (!here.isEmpty()) {
                steps.put(step, here);
            }
        }
        return new Choice(steps, 0);
    }

    List<Question> all() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    private static List<Question> of(List<Question> candidates, Step step) {
        return candidates.stream()
                .filter(question -> question.status() != Status.DROPPED && step(question) == step)
                .toList();
    }

    /** A member's question that nobody decided on stands with the members' own; a picked one has its place in the evening. */
    static Step step(Question question) {
        if (!question.guide() && question.status() != Status.PICKED) {
            return Step.MEMBERS;
        }
        return switch (question.place()) {
            case OPENING -> Step.OPENING;
            case CLOSING -> Step.CLOSING;
            case CORE ->
                switch (question.kind()) {
                    case FACTUAL -> Step.CLARIFY;
                    case INTERPRETIVE -> Step.INTERPRET;
                    case EVALUATIVE -> Step.EVALUATE;
                };
        };
    }

    /** How many questions a step has time for. */
    private static int room(Step step, int minutes) {
        return switch (step) {
            case OPENING, CLOSING -> 1;
            case CLARIFY -> minutes <= SHORT ? 1 : 2;
            case INTERPRET -> minutes <= SHORT ? 3 : minutes >= LONG ? 6 : 5;
            case EVALUATE -> minutes >= LONG ? 2 : 1;
            case MEMBERS -> Integer.MAX_VALUE;
        };
    }

    /** So many of them: chapter after chapter one, the one with most votes, and a paragraph's second only when nothing else is left. */
    private static List<Question> spread(List<Question> questions, int most) {
        Map<String, List<Question>> chapters = new LinkedHashMap<>();
        for (Question question : questions) {
            String chapter = question.slug() + " " + question.passage().first().chapter();
            chapters.computeIfAbsent(chapter, key -> new ArrayList<>()).add(question);
        }
        chapters.values().forEach(chapter -> chapter.sort(BY_VOTES));
        List<Question> chosen = new ArrayList<>();
        while (chosen.size() < most) {
            for (List<Question> chapter : chapters.values()) {
                if (!chapter.isEmpty() && chosen.size() < most) {
                    chosen.add(takeFresh(chapter, chosen));
                }
            }
        }
        return chosen;
    }

    private static Question takeFresh(List<Question> chapter, List<Question> chosen) {
        Question fresh = chapter.stream()
                .filter(question -> chosen.stream().noneMatch(other -> samePassage(question, other)))
                .findFirst()
                .orElse(chapter.getFirst());
        chapter.remove(fresh);
        return fresh;
    }

    private static boolean samePassage(Question one, Question other) {
        Passage passage = one.passage();
        return one.slug().equals(other.slug()) && !passage.wholeChapters() && passage.equals(other.passage());
    }

    private static List<Question> union(List<Question> some, List<Question> others) {
        List<Question> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
