package org.lectern.study.catchup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import org.lectern.study.notes.Heat;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.text.Words;

/**
 * The core of what is to be read: the paragraphs that questions hang on and that the group marked most, as many as there
 * is time for, in reading order. Where there are none, how each chapter begins and ends.
 */
public final class CorePath {

    /** A question weighs as much as two members. */
    private static final int QUESTION = 2;

    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> there = new HashSet<>();

    private CorePath() {}

    /** A passage on the way. */
    public record Step(String slug, Passage passage, int words) {}

    private record Spot(int order, String slug, Address address, int words, int weight) {}

    /**
     * The way through the parts in so many minutes, at the usual rate; the first step is there even if it takes longer.
     *
     * @param parts what was missed
     * @param readings theirs
     * @param notes those that the one who asks may see
     */
    public static List<Step> through(
            List<Part> parts, List<Reading> readings, List<Note> notes, List<Question> questions, int minutes) {
        CorePath path = new CorePath();
        for (Part part : parts) {
            for (Reading reading : readings) {
                if (reading.slug().equals(part.slug())) {
                    path.walk(part.passage(), reading, notes, questions);
                }
            }
        }
        return joined(path.chosen(minutes * ReadingTime.READING));
    }

    private void walk(Passage passage, Reading reading, List<Note> notes, List<Question> questions) {
        Heat heat = Heat.of(reading, notes);
        List<Passage> asked = questions.stream()
                .filter(question -> question.slug().equals(reading.slug()) && question.status() != Status.DROPPED)
                .flatMap(question -> question.passages().stream())
                .filter(one -> !one.wholeChapters())
                .toList();
        for (Chapter chapter : reading.chapters()) {
            List<Block.Paragraph> paragraphs = chapter.paragraphs();
            for (Block.Paragraph paragraph : paragraphs) {
                Address address = new Address(
                        chapter.number(), paragraph.number(), reading.about().digest());
                if (passage.contains(address) && there.add(reading.slug() + " " + address)) {
                    long questionsHere =
                            asked.stream().filter(one -> one.contains(address)).count();
                    int weight = heat.at(address).members() + QUESTION * (int) questionsHere;
                    spots.add(new Spot(spots.size(), reading.slug(), address, Words.count(paragraph.text()), weight));
                }
            }
        }
    }

    private List<Spot> chosen(int words) {
        List<Spot> best =
                new ArrayList<>(spots.stream().filter(spot -> spot.weight() > 0).toList());
        if (best.isEmpty()) {
            best.addAll(ends());
        } else {
            best.sort(Comparator.comparingInt(Spot::weight).reversed().thenComparingInt(Spot::order));
        }
        List<Spot> chosen = new ArrayList<>();
        int left = words;
        for (Spot spot : best) {
            if (spot.words() <= left || chosen.isEmpty()) {
                chosen.add(spot);
                left -= spot.words();
            }
        }
        chosen.sort(Comparator.comparingInt(Spot::order));
        return chosen;
    }

    /** The first paragraph of each chapter, then the last of each. */
    private List<Spot> ends() {
        List<Spot> first = new ArrayList<>();
        List<Spot> last = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            boolean begins = i == 0 || !sameChapter(spots.get(i - 1), spots.get(i));
            boolean ends = i + 1 == spots.size() || !sameChapter(spots.get(i), spots.get(i + 1));
            if (begins) {
                first.add(spots.get(i));
            } else if (ends) {
                last.add(spots.get(i));
            }
        }
        first.addAll(last);
        return first;
    }

    private static boolean sameChapter(Spot one, Spot other) {
        return one.slug().equals(other.slug())
                && one.address().chapter() == other.address().chapter();
    }

    private static List<Step> joined(List<Spot> spots) {
        List<Step> steps = new ArrayList<>();
        for (Spot spot : spots) {
            if (!steps.isEmpty() && follows(steps.getLast(), spot)) {
                Step begun = steps.removeLast();
                Passage longer = new Passage(begun.passage().first(), spot.address());
                steps.add(new Step(spot.slug(), longer, begun.words() + spot.words()));
            } else {
                steps.add(new Step(spot.slug(), Passage.of(spot.address()), spot.words()));
            }
        }
        return steps;
    }

    private static boolean follows(Step step, Spot spot) {
        Address end = step.passage().last();
        return step.slug().equals(spot.slug())
                && end.chapter() == spot.address().chapter()
                && end.paragraph() + 1 == spot.address().paragraph();
    }
}
