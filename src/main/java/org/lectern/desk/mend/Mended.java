package org.lectern.desk.mend;

import java.util.List;
import org.lectern.reading.Chapter;

/** What mends made of a text, with an outcome for each mend, in their order. */
public record Mended(List<Chapter> chapters, List<MendOutcome> outcomes) {
    public Mended {
        chapters = List.copyOf(chapters);
        outcomes = List.copyOf(outcomes);
    }

    /** The mends that found their place, or some of it. */
    public long done() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == MendOutcome.State.DONE)
                .count();
    }

    public List<MendOutcome> lost() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == MendOutcome.State.LOST)
                .toList();
    }
}
