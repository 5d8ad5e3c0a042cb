package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Margins;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Schedule;
import org.lectern.study.schedule.Session;

/**
 * The one choice of a session's questions: the same on a screen, on the run sheet and in a handout. It knows of the margins
 * what the group as such may see. One thread at a time.
 */
public final class Choosing {

    /** A submitter is heard at least once in so many sessions. */
    private static final int HEARD_WITHIN = 3;

    private final QuestionStore questions;
    private final Schedule schedule;
    private final Margins margins;
    private final Shelf shelf;

    public Choosing(QuestionStore questions, Schedule schedule, Margins margins, Shelf shelf) {
        this.questions = questions;
        this.schedule = schedule;
        this.margins = margins;
        this.shelf = shelf;
    }

    /** The choice for a session of so many minutes, each with its reasons. What was picked or dropped by hand holds. */
    public List<QuestionSelection.Chosen> choice(Session session, int minutes) {
        return new Term().choice(session, minutes);
    }

    /** What earlier sessions left open for one. */
    public CarriedOver carriedOver(Session session) {
        return new Term().carriedOver(session);
    }

    /** Questions on what a session reads, and those carried over to it, dropped ones too. */
    public List<Question> candidates(Session session) {
        return new Term().candidates(session);
    }

    /**
     * Questions that a session can still ask: on what it reads, without those that have minutes as carried over, and without
     * those that an earlier session gave minutes to. Dropped ones are among them.
     */
    public List<Question> open(Session session) {
        return new Term().open(session);
    }

    /** A term's sessions as one call sees them: each one's choice hangs on what those before it gave minutes to. */
    private final class Term {
        private final List<Question> all = questions.all();
        private final Map<String, Integer> carried = questions.carried();
        private final Map<String, Integer> tally = questions.tally();
        private final Map<Integer, Set<String>> asked = new HashMap<>();
        private final Map<String, Heat> heat = new HashMap<>();

        List<QuestionSelection.Chosen> choice(Session session, int minutes) {
            List<QuestionCandidate> candidates = open(session).stream()
                    .map(question -> new QuestionCandidate(
                            question,
                            question.proposers(),
                            disagreement(question, heat),
                            carriedTo(session, question),
                            part(session, question),
                            tally.getOrDefault(question.id(), 0)))
                    .toList();
            return QuestionSelection.of(
                    candidates,
                    heard(session, all),
                    minutes,
                    carriedOver(session).kept().size());
        }

        List<Question> candidates(Session session) {
            List<Part> read = new ArrayList<>(session.assignment());
            before(session).forEach(earlier -> read.addAll(earlier.assignment()));
            return all.stream()
                    .filter(question -> carriedTo(session, question)
                            || (session.reads(question.slug(), question.passages())
                                    && (!question.guide() || wasRead(read, question))))
                    .toList();
        }

        List<Question> open(Session session) {
            CarriedOver over = carriedOver(session);
            List<Session> before = before(session);
            return candidates(session).stream()
                    .filter(question -> session.reads(question.slug(), question.passages()) && !over.asks(question))
                    .filter(question -> carriedTo(session, question)
                            || before.stream().noneMatch(earlier -> hadMinutes(earlier, question)))
                    .toList();
        }

        CarriedOver carriedOver(Session session) {
            List<CarriedOver.Item> open = new ArrayList<>();
            margins.carriedTo(session.number()).forEach(note -> open.add(new CarriedOver.Item.Discussion(note)));
            all.stream()
                    .filter(question -> carriedTo(session, question) && question.status() != Status.DROPPED)
                    .filter(question ->
                            question.status() != Status.PICKED || !session.reads(question.slug(), question.passages()))
                    .sorted(Comparator.comparingInt(Question::votes).reversed())
                    .forEach(question -> open.add(new CarriedOver.Item.Asked(question)));
            List<Session> before = before(session);
            if (!before.isEmpty()) {
                Session last = before.getLast();
                all.stream()
                        .filter(question -> !question.guide()
                                && question.status() == Status.PROPOSED
                                && !carried.containsKey(question.id())
                                && last.reads(question.slug(), question.passages())
                                && !session.reads(question.slug(), question.passages()))
                        .filter(question -> before.stream().noneMatch(earlier -> hadMinutes(earlier, question)))
                        .sorted(Comparator.comparingInt(Question::votes)
                                .reversed()
                                .thenComparingInt(question -> part(last, question)))
                        .forEach(question -> open.add(new CarriedOver.Item.Asked(question)));
            }
            int kept = Math.min(CarriedOver.MOST, open.size());
            return new CarriedOver(open.subList(0, kept), open.size() - kept);
        }

        private boolean carriedTo(Session session, Question question) {
            return carried.getOrDefault(question.id(), 0) == session.number();
        }

        private boolean hadMinutes(Session session, Question question) {
            if (!session.reads(question.slug(), question.passages())) {
                return false;
            }
            Set<String> there = asked.get(session.number());
            if (there == null) {
                there = new HashSet<>();
                for (QuestionSelection.Chosen chosen : choice(session, session.minutes())) {
                    there.add(chosen.question().id());
                }
                asked.put(session.number(), there);
            }
            return there.contains(question.id());
        }
    }

    /** Which part of the assignment a question is on, from 0. */
    private static int part(Session session, Question question) {
        List<Part> parts = session.assignment();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.slug().equals(question.slug())
                    && question.passages().stream().anyMatch(part.passage()::overlaps)) {
                return i;
            }
        }
        return parts.size();
    }

    /** A guide's question waits until all that it hangs on was read. */
    private static boolean wasRead(List<Part> read, Question question) {
        return question.status() == Status.PICKED
                || question.passages().stream()
                        .allMatch(passage -> read.stream()
                                .anyMatch(part -> part.slug().equals(question.slug())
                                        && part.passage().overlaps(passage)));
    }

    private int disagreement(Question question, Map<String, Heat> heat) {
        return question.passages().stream()
                .filter(passage -> !passage.wholeChapters())
                .mapToInt(passage -> heat.computeIfAbsent(question.slug(), this::heat)
                        .on(passage)
                        .disagreement())
                .sum();
    }

    private Heat heat(String slug) {
        Summary reading = shelf.readings().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return Heat.of(reading, margins.ofGroup(slug));
    }

    /** Who had a question picked for one of the sessions before. */
    private Set<String> heard(Session session, List<Question> all) {
        Set<String> heard = new HashSet<>();
        List<Session> before = before(session);
        List<Session> late = before.subList(Math.max(0, before.size() - (HEARD_WITHIN - 1)), before.size());
        for (Question question : all) {
            if (question.status() == Status.PICKED
                    && late.stream().anyMatch(one -> one.reads(question.slug(), question.passages()))) {
                heard.addAll(question.proposers());
            }
        }
        return heard;
    }

    /** The sessions before it that weren't cancelled, in their order. */
    public List<Session> before(Session session) {
        return schedule.sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isBefore(session.start()))
                .sorted(Comparator.comparing(Session::start))
                .toList();
    }
}
