package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;

/**
 * Chooses an evening's questions. What a person picked is in, what a person dropped is out. Of the others those come first
 * that marks and votes speak for, then those that the lint finds no fault in, then what was carried over, what more
 * members ask, what a member asks whose turn it is, and what stands earlier in the assignment. Each kind has its room;
 * room that is left goes to the next best kind. A paragraph has a second question only where it asks something else, and
 * a chapter more than two in five only where there are no others. The same candidates give the same choice.
 */
public final class QuestionSelection {
    private static final int CLUSTER = 3;
    private static final int MOST_CLOSE = 2 * CLUSTER;

    private final QuestionSlots evening;
    private final int perChapter;
    private final Set<String> heard;
    private final Set<String> flagged;
    private final List<QuestionCandidate> best;
    private final List<Placed> chosen = new ArrayList<>();

    private QuestionSelection(List<QuestionCandidate> candidates, Set<String> heard, QuestionSlots evening) {
        this.evening = evening;
        this.perChapter = Math.max(1, evening.all() * 2 / 5);
        this.heard = heard;
        this.flagged = candidates.stream()
                .map(QuestionCandidate::question)
                .filter(Lint::flags)
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
        Comparator<QuestionCandidate> order = beforeTurns(flagged)
                .thenComparing(candidate -> !waits(candidate))
                .thenComparingInt(QuestionCandidate::part)
                .thenComparing(candidate -> candidate.question().passage().first())
                .thenComparing(candidate -> candidate.question().id());
        this.best = candidates.stream()
                .filter(candidate -> candidate.question().status() != Status.DROPPED)
                .sorted(order)
                .toList();
    }

    /** A question that will be asked. */
    public record Chosen(Question question, Slot slot, List<Reason> reasons) {
        public Chosen {
            reasons = List.copyOf(reasons);
        }
    }

    private record Placed(QuestionCandidate candidate, Chosen chosen) {}

    /** How two compare by all that counts more than whose turn it is. */
    private static Comparator<QuestionCandidate> beforeTurns(Set<String> flagged) {
        return Comparator.comparingInt(QuestionCandidate::support)
                .reversed()
                .thenComparing(
                        candidate -> flagged.contains(candidate.question().id()))
                .thenComparing(candidate -> !candidate.carriedOver())
                .thenComparing(
                        Comparator.comparingInt(QuestionCandidate::askers).reversed());
    }

    /** The same where nothing was carried over with minutes of its own. */
    public static List<Chosen> of(List<QuestionCandidate> candidates, Set<String> heard, int minutes) {
        return of(candidates, heard, minutes, 0);
    }

    /**
     * The choice, in the order of the evening, within a slot in that of the assignment.
     *
     * @param candidates on what the session reads
     * @param heard members of whose questions one was asked in the two sessions before
     * @param minutes how long the session lasts
     * @param carried how much that was left open has minutes of its own
     */
    public static List<Chosen> of(List<QuestionCandidate> candidates, Set<String> heard, int minutes, int carried) {
        QuestionSelection selection = new QuestionSelection(candidates, heard, QuestionSlots.of(minutes, carried));
        selection.pick();
        selection.fill(true);
        selection.fill(false);
        selection.fillCloseReading();
        selection.fillMinutes(true);
        selection.fillMinutes(false);
        return selection.chosen.stream()
                .sorted(Comparator.comparing((Placed one) -> one.chosen().slot())
                        .thenComparingInt(one -> one.candidate().part())
                        .thenComparing(one -> one.chosen().question().passage().first())
                        .thenComparing(one -> one.chosen().question().id()))
                .map(Placed::chosen)
                .toList();
    }

    /** A person's choice keeps to no bounds. */
    private void pick() {
        for (QuestionCandidate candidate : best) {
            if (candidate.question().status() == Status.PICKED) {
                choose(candidate, Slot.of(candidate.question()), new Reason.Picked());
            }
        }
    }

    private void fill(boolean spread) {
        for (QuestionCandidate candidate : best) {
            Slot slot = Slot.of(candidate.question());
            if (count(slot) < evening.room(slot) && fits(candidate, spread)) {
                choose(candidate, slot, new Reason.Wanted(slot));
            }
        }
    }

    /** Where nothing is there to be read closely, what comes nearest is. */
    private void fillCloseReading() {
        for (QuestionKind nearest : List.of(QuestionKind.INTERPRETIVE, QuestionKind.EVALUATIVE, QuestionKind.FACTUAL)) {
            for (QuestionCandidate candidate : best) {
                if (count(Slot.INTERPRET) == 0
                        && evening.room(Slot.INTERPRET) > 0
                        && candidate.question().kind() == nearest
                        && fits(candidate, false)) {
                    choose(candidate, Slot.INTERPRET, new Reason.Nearest(Slot.INTERPRET));
                }
            }
        }
    }

    /** Minutes that kinds without enough questions leave go to questions of the others, before any has too many. */
    private void fillMinutes(boolean spread) {
        for (boolean core : List.of(true, false)) {
            for (QuestionCandidate candidate : best) {
                Slot slot = Slot.ofKind(candidate.question());
                boolean there = slot == Slot.of(candidate.question());
                boolean room = slot != Slot.INTERPRET || count(Slot.INTERPRET) < MOST_CLOSE;
                if (core == there && room && left() >= slot.minutes() && fits(candidate, spread)) {
                    choose(candidate, slot, there ? new Reason.Wanted(slot) : new Reason.Nearest(slot));
                }
            }
        }
    }

    /** Minutes that no question has yet. An evening without a question to open with has a round. */
    private int left() {
        int used = count(Slot.OPENING) == 0 ? Slot.OPENING.minutes() : 0;
        for (Placed one : chosen) {
            used += one.chosen().slot().minutes();
        }
        return evening.minutes() - used;
    }

    private long count(Slot slot) {
        return chosen.stream().filter(one -> one.chosen().slot() == slot).count();
    }

    private boolean fits(QuestionCandidate candidate, boolean spread) {
        Question question = candidate.question();
        return chosen.stream()
                        .map(one -> one.chosen().question())
                        .noneMatch(one -> one.id().equals(question.id()) || collide(one, question, spread))
                && (!spread
                        || chosen.stream()
                                        .filter(one -> sameChapter(one.chosen().question(), question))
                                        .count()
                                < perChapter);
    }

    private void choose(QuestionCandidate candidate, Slot slot, Reason first) {
        List<Reason> reasons = new ArrayList<>();
        if (candidate.disagreement() > 0) {
            reasons.add(new Reason.Disagreement(candidate.disagreement()));
        }
        if (candidate.question().votes() > 0) {
            reasons.add(new Reason.Votes(candidate.question().votes()));
        }
        if (candidate.askers() > 0) {
            reasons.add(new Reason.Proposers(candidate.askers()));
        }
        if (candidate.carriedOver()) {
            reasons.add(new Reason.CarriedOver());
        }
        if (first instanceof Reason.Wanted && turnDecided(candidate, slot)) {
            candidate.proposers().stream()
                    .filter(name -> !heard.contains(name))
                    .findFirst()
                    .ifPresent(name -> reasons.add(new Reason.FirstOf(name)));
        }
        // That the evening wants one says nothing where something better does.
        if (!(first instanceof Reason.Wanted) || reasons.isEmpty()) {
            reasons.addFirst(first);
        }
        chosen.add(new Placed(candidate, new Chosen(candidate.question(), slot, reasons)));
    }

    /** Whether somebody asks it who has had no question of late. */
    private boolean waits(QuestionCandidate candidate) {
        return candidate.proposers().stream().anyMatch(name -> !heard.contains(name));
    }

    /** Whether another that isn't chosen has as much for it, and only its turn put this one before it. */
    private boolean turnDecided(QuestionCandidate candidate, Slot slot) {
        return waits(candidate)
                && best.stream()
                        .anyMatch(other -> !waits(other)
                                && Slot.of(other.question()) == slot
                                && beforeTurns(flagged).compare(other, candidate) == 0
                                && chosen.stream()
                                        .noneMatch(one -> one.candidate().equals(other)));
    }

    private static boolean sameChapter(Question one, Question other) {
        return one.slug().equals(other.slug())
                && one.passage().first().chapter() == other.passage().first().chapter();
    }

    /**
     * Whether the two begin on the same paragraph, and ask much the same or are to be spread. Questions on a whole chapter are
     * on no paragraph.
     */
    private static boolean collide(Question one, Question other, boolean spread) {
        Passage passage = one.passage();
        return one.slug().equals(other.slug())
                && !passage.wholeChapters()
                && passage.first().equals(other.passage().first())
                && (spread || QuestionSimilarity.alike(one, other));
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
        if (close.size() <= CLUSTER) {
            return List.of(close);
        }
        int half = (close.size() + 1) / 2;
        return List.of(close.subList(0, half), close.subList(half, close.size()));
    }
}
