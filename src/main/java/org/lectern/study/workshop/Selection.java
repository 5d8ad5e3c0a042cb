package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/**
 * Chooses an evening's questions. What a person picked is in, what a person dropped is out; then one of each member who
 * has had none of late; then by score, of equals the earlier in the text. At most one on a paragraph, and at most two in
 * five on a chapter as long as there are others. The same candidates give the same choice.
 */
public final class Selection {
    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.question().passage().first())
            .thenComparing(candidate -> candidate.question().id());

    private final Evening evening;
    private final int perChapter;
    private final List<Chosen> chosen = new ArrayList<>();

    private Selection(Evening evening) {
        this.evening = evening;
        this.perChapter = Math.max(1, evening.all() * 2 / 5);
    }

    /** A question that will be asked. */
    public record Chosen(Question question, Slot slot, List<Reason> reasons) {

        public Chosen {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The choice, in the order of the evening, within a slot in reading order.
     *
     * @param candidates on what the session reads
     * @param heard members of whose questions one was asked in the two sessions before
     * @param minutes how long the session lasts
     */
    public static List<Chosen> of(List<Candidate> candidates, Set<String> heard, int minutes) {
        Selection selection = new Selection(Evening.of(minutes));
        List<Candidate> best = candidates.stream()
                .filter(candidate -> candidate.question().status() != Status.DROPPED)
                .sorted(BEST)
                .toList();
        selection.pick(best);
        selection.hear(best, heard);
        selection.fill(best, true);
        selection.fill(best, false);
        return selection.chosen.stream()
                .sorted(Comparator.comparing(Chosen::slot)
                        .thenComparing(one -> one.question().slug())
                        .thenComparing(one -> one.question().passage().first())
                        .thenComparing(one -> one.question().id()))
                .toList();
    }

    /** A person's choice keeps to no bounds. */
    private void pick(List<Candidate> best) {
        for (Candidate candidate : best) {
            if (candidate.question().status() == Status.PICKED) {
                choose(candidate, new Reason.Picked());
            }
        }
    }

    private void hear(List<Candidate> best, Set<String> heard) {
        Set<String> unheard = new TreeSet<>();
        best.forEach(candidate -> unheard.addAll(candidate.proposers()));
        unheard.removeAll(heard);
        for (Chosen one : chosen) {
            one.question().proposers().forEach(unheard::remove);
        }
        for (String member : unheard) {
            best.stream()
                    .filter(candidate -> candidate.proposers().contains(member) && fits(candidate, false))
                    .findFirst()
                    .ifPresent(candidate -> choose(candidate, new Reason.FirstOf(member)));
        }
    }

    private void fill(List<Candidate> best, boolean spread) {
        for (Candidate candidate : best) {
            if (fits(candidate, spread)) {
                choose(candidate, new Reason.Wanted(Slot.of(candidate.question())));
            }
        }
    }

    private boolean fits(Candidate candidate, boolean spread) {
        Question question = candidate.question();
        Slot slot = Slot.of(question);
        long there = chosen.stream().filter(one -> one.slot() == slot).count();
        return there < evening.room(slot)
                && chosen.stream()
                        .noneMatch(
                                one -> one.question().id().equals(question.id()) || collide(one.question(), question))
                && (!spread
                        || chosen.stream()
                                        .filter(one -> sameChapter(one.question(), question))
                                        .count()
                                < perChapter);
    }

    private void choose(Candidate candidate, Reason first) {
        List<Reason> reasons = new ArrayList<>();
        if (candidate.disagreement() > 0) {
            reasons.add(new Reason.Disagreement(candidate.disagreement()));
        }
        if (candidate.askers() > 0) {
            reasons.add(new Reason.Proposers(candidate.askers()));
        }
        if (candidate.question().votes() > 0) {
            reasons.add(new Reason.Votes(candidate.question().votes()));
        }
        if (candidate.carriedOver()) {
            reasons.add(new Reason.CarriedOver());
        }
        // That the evening wants one says nothing where something better does.
        if (!(first instanceof Reason.Wanted) || reasons.isEmpty()) {
            reasons.addFirst(first);
        }
        chosen.add(new Chosen(candidate.question(), Slot.of(candidate.question()), reasons));
    }

    private static boolean sameChapter(Question one, Question other) {
        return one.slug().equals(other.slug())
                && one.passage().first().chapter() == other.passage().first().chapter();
    }

    /** Whether the two begin on the same paragraph. Questions on a whole chapter are on no paragraph. */
    private static boolean collide(Question one, Question other) {
        Passage passage = one.passage();
        return one.slug().equals(other.slug())
                && !passage.wholeChapters()
                && passage.first().equals(other.passage().first());
    }

    /**
     * The close reading in clusters that are talked about together: up to three questions are one, more are two halves of
     * what is read.
     *
     * @param chosen as {@link #of} gives them
     */
    public static List<List<Chosen>> clusters(List<Chosen> chosen) {
        List<Chosen> close =
                chosen.stream().filter(one -> one.slot() == Slot.INTERPRET).toList();
        if (close.isEmpty()) {
            return List.of();
        }
        if (close.size() <= 3) {
            return List.of(close);
        }
        int half = (close.size() + 1) / 2;
        return List.of(close.subList(0, half), close.subList(half, close.size()));
    }
}
