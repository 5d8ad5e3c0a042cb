package org.lectern.handout.make;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/**
 * Where the group's attention is in an assignment: for each paragraph, first the members who marked it or wrote on it, then
 * the questions that hang on it.
 *
 * @param notes what the group may see on what is read
 * @param questions those that are asked
 * @param readings the heat of each reading, by slug
 */
record AssignmentHeat(List<Note> notes, List<Question> questions, Map<String, Heat> readings) {

    /** What makes a paragraph warm. */
    record Ranked(Spot spot, int members, int asked) {
        boolean any() {
            return members + asked > 0;
        }
    }

    static AssignmentHeat of(Assignment assignment, List<Note> notes, List<Question> questions) {
        Map<String, Heat> readings = new HashMap<>();
        assignment.readings().forEach((slug, reading) -> readings.put(slug, Heat.of(reading, notes)));
        return new AssignmentHeat(notes, questions, readings);
    }

    /** Paragraphs with any warmth, the warmest first, then in reading order. */
    List<Ranked> warmest(List<Spot> spots) {
        Comparator<Ranked> order = Comparator.comparingInt(Ranked::members).thenComparingInt(Ranked::asked);
        return spots.stream()
                .map(spot -> new Ranked(spot, members(spot), asked(spot)))
                .filter(Ranked::any)
                .sorted(order.reversed())
                .toList();
    }

    /** How many members set each mark on a paragraph, in the order of the marks. */
    Map<Mark, Integer> marks(Spot spot) {
        return warmth(spot).marks();
    }

    /** How many members marked a paragraph or wrote on it. */
    int members(Spot spot) {
        return warmth(spot).members();
    }

    /** How many members marked any of the paragraphs or wrote on it. */
    int membersOnAny(List<Spot> spots) {
        Set<Long> members = new HashSet<>();
        for (Spot spot : spots) {
            warmth(spot).notes().forEach(note -> members.add(note.member().id()));
        }
        return members.size();
    }

    private Heat.Warmth warmth(Spot spot) {
        Heat heat = readings.get(spot.slug());
        return heat == null ? Heat.Warmth.NONE : heat.at(spot.address());
    }

    /** Where in a paragraph's text the first words lie that somebody noted; 0 where none are. */
    int point(Spot spot) {
        return notes.stream()
                .filter(note -> note.slug().equals(spot.slug())
                        && note.anchor().passage().first().compareTo(spot.address()) == 0)
                .mapToInt(note -> note.anchor().start())
                .filter(start -> start >= 0 && start < spot.paragraph().text().length())
                .min()
                .orElse(0);
    }

    private int asked(Spot spot) {
        return questions.stream()
                .filter(question -> question.slug().equals(spot.slug())
                        && question.passages().stream().anyMatch(passage -> on(passage, spot)))
                .mapToInt(question -> question.status() == Status.PICKED ? 2 : 1)
                .sum();
    }

    private static boolean on(Passage passage, Spot spot) {
        return !passage.wholeChapters()
                && passage.first().chapter() == passage.last().chapter()
                && passage.last().paragraph() - passage.first().paragraph() < Heat.LONGEST
                && passage.contains(spot.address());
    }
}
