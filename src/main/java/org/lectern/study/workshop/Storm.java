package org.lectern.study.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lectern.text.UserException;

/**
 * A timed question storm: as many questions as come to mind, none judged, answered or mended; then each is said to be open
 * or closed, and some are turned into the other; then three are chosen. A step that the phase doesn't allow is refused, in
 * words for whoever tries.
 *
 * @param ends when the storm itself is over
 * @param chosen indexes of the questions chosen, in order
 */
public record Storm(Phase phase, Instant ends, List<Asked> asked, List<Integer> chosen) {

    /** How many are chosen. */
    public static final int CHOSEN = 3;

    public Storm {
        asked = List.copyOf(asked);
        chosen = List.copyOf(chosen);
    }

    /** The phases, in order. */
    public enum Phase {
        ASK,
        SORT,
        CHOOSE,
        DONE
    }

    /** Whether a question asks for more than yes, no or a name. */
    public enum Form {
        UNSORTED,
        OPEN,
        CLOSED
    }

    /**
     * A question as it fell.
     *
     * @param flipped the same question turned into the other form; empty where nobody turned it
     */
    public record Asked(String text, Form form, String flipped) {}

    public static Storm begin(Instant now, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new UserException("a storm takes at least a minute");
        }
        return new Storm(Phase.ASK, now.plus(length), List.of(), List.of());
    }

    /** The storm as it is at a time: when the time is up, sorting begins. */
    public Storm at(Instant now) {
        return phase == Phase.ASK && !now.isBefore(ends) ? new Storm(Phase.SORT, ends, asked, chosen) : this;
    }

    /** What is left of the storm itself; nothing once it is over. */
    public Duration left(Instant now) {
        return phase == Phase.ASK && now.isBefore(ends) ? Duration.between(now, ends) : Duration.ZERO;
    }

    /** Notes a question as it was said. */
    public Storm ask(String text, Instant now) {
        Storm here = at(now);
        here.require(Phase.ASK, "the storm is over; now the questions are sorted");
        if (text.isBlank()) {
            throw new UserException("a question needs words");
        }
        List<Asked> more = new ArrayList<>(here.asked);
        more.add(new Asked(text.strip(), Form.UNSORTED, ""));
        return new Storm(Phase.ASK, ends, more, chosen);
    }

    /** Ends the storm before its time. */
    public Storm enough() {
        require(Phase.ASK, "the storm is over already");
        return new Storm(Phase.SORT, ends, asked, chosen);
    }

    /** Says that a question is open or closed. */
    public Storm sort(int index, Form form) {
        require(Phase.SORT, "nothing is judged while the storm lasts; questions are sorted after it");
        return with(index, new Asked(of(index).text(), form, of(index).flipped()));
    }

    /** Turns a question into the other form; blank words take that back. */
    public Storm flip(int index, String other) {
        require(Phase.SORT, "nothing is mended while the storm lasts; questions are turned after it");
        if (of(index).form() == Form.UNSORTED) {
            throw new UserException("say first whether it is open or closed");
        }
        return with(index, new Asked(of(index).text(), of(index).form(), other.strip()));
    }

    /** Goes on to choosing; every question must be sorted. */
    public Storm choosing() {
        require(Phase.SORT, "questions are sorted first");
        long unsorted =
                asked.stream().filter(one -> one.form() == Form.UNSORTED).count();
        if (unsorted > 0) {
            throw new UserException(
                    unsorted + (unsorted == 1 ? " question is" : " questions are") + " neither open nor closed yet");
        }
        return new Storm(Phase.CHOOSE, ends, asked, chosen);
    }

    /** Chooses a question, or takes that back; with the third it is done. */
    public Storm choose(int index) {
        require(Phase.CHOOSE, "three are chosen once all are sorted");
        of(index);
        TreeSet<Integer> now = new TreeSet<>(chosen);
        if (!now.remove(index)) {
            now.add(index);
        }
        boolean all = now.size() == Math.min(CHOSEN, asked.size());
        return new Storm(all ? Phase.DONE : Phase.CHOOSE, ends, asked, List.copyOf(now));
    }

    /** What was chosen, each in the form it was turned into where it was. */
    public List<String> result() {
        return chosen.stream()
                .map(this::of)
                .map(one -> one.flipped().isEmpty() ? one.text() : one.flipped())
                .toList();
    }

    private Asked of(int index) {
        if (index < 0 || index >= asked.size()) {
            throw new UserException("no question " + (index + 1) + "; there are " + asked.size());
        }
        return asked.get(index);
    }

    private Storm with(int index, Asked other) {
        List<Asked> changed = new ArrayList<>(asked);
        changed.set(index, other);
        return new Storm(phase, ends, changed, chosen);
    }

    private void require(Phase wanted, String otherwise) {
        if (phase != wanted) {
            throw new UserException(otherwise);
        }
    }
}
