package org.lectern.handout.make;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Passage;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/**
 * Where the group's attention is: for each paragraph, first by its marks and notes, then by the questions that hang on it.
 *
 * @param notes what the group may see on what is read
 * @param questions those that are asked
 */
record Heat(List<Note> notes, List<Question> questions) {
    /** A note on more than so many paragraphs speaks of the whole rather than of each. */
    private static final int LONGEST = 5;

    /** What makes a paragraph warm. */
    record Warmth(Spot spot, int noted, int asked) {
        boolean any() {
            return noted + asked > 0;
        }
    }

    /** Paragraphs with any warmth, the warmest first, then in reading order. */
    List<Warmth> warmest(List<Spot> spots) {
        Comparator<Warmth> order = Comparator.comparingInt(Warmth::noted).thenComparingInt(Warmth::asked);
        return spots.stream()
                .map(spot -> new Warmth(spot, noted(spot), asked(spot)))
                .filter(Warmth::any)
                .sorted(order.reversed())
                .toList();
    }

    /** How often each mark was set on a paragraph, in the order of the marks. */
    Map<Mark, Integer> marks(Spot spot) {
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        for (Note note : notes) {
            Mark mark = note.mark();
            if (mark != null && on(note.slug(), note.anchor().passage(), spot)) {
                marks.merge(mark, 1, Integer::sum);
            }
        }
        return marks;
    }

    /** How many marks and notes a paragraph has. */
    int noted(Spot spot) {
        return notes.stream()
                .filter(note -> on(note.slug(), note.anchor().passage(), spot))
                .mapToInt(note -> (note.mark() == null ? 0 : 1) + (note.text().isBlank() ? 0 : 1))
                .sum();
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
                .filter(question ->
                        question.passages().stream().anyMatch(passage -> on(question.slug(), passage, spot)))
                .mapToInt(question -> question.status() == Status.PICKED ? 2 : 1)
                .sum();
    }

    private static boolean on(String slug, Passage passage, Spot spot) {
        return slug.equals(spot.slug())
                && !passage.wholeChapters()
                && passage.first().chapter() == passage.last().chapter()
                && passage.last().paragraph() - passage.first().paragraph() < LONGEST
                && passage.contains(spot.address());
    }
}
