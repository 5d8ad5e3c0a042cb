package org.lectern.study.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.schedule.Part;

/** The paragraphs of an assignment that a group paid most attention to. */
public final class KeyPassages {

    private KeyPassages() {}

    /** A paragraph, and what it got. */
    public record KeyPassage(String slug, Passage passage, Heat.Warmth warmth) {}

    /**
     * The warmest first; of equals the earlier in the assignment. A paragraph that has no note of its own beside those of
     * one that is there already is left out, so that one long note doesn't fill the list.
     *
     * @param readings those assigned; others don't matter
     * @param notes those that everybody it is for may see
     * @param most at most so many
     */
    public static List<KeyPassage> of(List<Part> assignment, List<Summary> readings, List<Note> notes, int most) {
        List<KeyPassage> all = new ArrayList<>();
        for (Part part : assignment) {
            for (Summary reading : readings) {
                if (reading.slug().equals(part.slug())) {
                    Heat.of(reading, notes).paragraphs().forEach((address, warmth) -> {
                        if (part.passage().contains(address)) {
                            all.add(new KeyPassage(part.slug(), Passage.of(address), warmth));
                        }
                    });
                }
            }
        }
        all.sort(Comparator.comparingInt((KeyPassage one) -> one.warmth().weight())
                .reversed());
        List<KeyPassage> chosen = new ArrayList<>();
        Set<Note> shown = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (KeyPassage one : all) {
            if (chosen.size() < most
                    && addresses.add(one.slug() + " " + one.passage())
                    && !shown.containsAll(one.warmth().notes())) {
                chosen.add(one);
                shown.addAll(one.warmth().notes());
            }
        }
        return chosen;
    }
}
