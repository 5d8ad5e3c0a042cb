package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Shortcut;
import org.lectern.handout.Handout.Tally;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.handout.make.AssignmentHeat.Ranked;
import org.lectern.reading.Address;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.ReadingTime;
import org.lectern.text.LineBreaker;
import org.lectern.text.Sanitizer;

/** What of an assignment is printed, and what to read of it for who is short of time. */
final class KeyPassages {
    private static final int MOST = 3;
    private static final int WORDS = 90;
    /** The warmest may be longer. */
    private static final int WARMEST_WORDS = 120;
    /** A line has room beside its address in a mail, and in the column of a printed page. */
    private static final int COLUMNS = 60;
    /** A paragraph of fewer words says little by itself. */
    private static final int FEWEST = 8;
    /** The shortcut takes at most a third of the time, and no more than ten minutes. */
    private static final int SHARE = 3;

    private static final int SHORTCUT_MINUTES = 10;
    /** Who has so little to read needs no shortcut. */
    private static final int SHORT = 4;

    private final List<Spot> spots;
    private final AssignmentHeat heat;
    private final List<Ranked> warmest;

    KeyPassages(Assignment assignment, AssignmentHeat heat) {
        this.spots = assignment.spots();
        this.heat = heat;
        this.warmest = heat.warmest(spots);
    }

    /** The warmest paragraphs in reading order, as they are read aloud. */
    List<Spot> read() {
        return warmest().stream()
                .sorted(Comparator.comparingInt(spots::indexOf))
                .toList();
    }

    /** The warmest paragraphs, no two of them neighbours; the warmest first, so that it is the last to be cut. */
    private List<Spot> warmest() {
        List<Spot> chosen = new ArrayList<>();
        for (Ranked warmth : warmest) {
            Spot spot = warmth.spot();
            boolean neighbour =
                    chosen.stream().anyMatch(other -> Math.abs(spots.indexOf(other) - spots.indexOf(spot)) <= 1);
            if (chosen.size() < MOST && !neighbour && spot.words() >= FEWEST) {
                chosen.add(spot);
            }
        }
        return chosen;
    }

    /** The warmest paragraphs as they are printed. */
    List<Excerpt> excerpts(Citations citations, HandoutWords wording) {
        List<Spot> chosen = warmest();
        return chosen.stream()
                .map(spot -> excerpt(spot, spot.equals(chosen.getFirst()) ? WARMEST_WORDS : WORDS, citations, wording))
                .toList();
    }

    private Excerpt excerpt(Spot spot, int words, Citations citations, HandoutWords wording) {
        String cut = Quotation.bounded(spot.paragraph().text(), heat.point(spot), words);
        Kind kind = spot.paragraph().kind();
        boolean lined = kind == Kind.VERSE || kind == Kind.PREFORMATTED;
        List<Tally> marks = heat.marks(spot).entrySet().stream()
                .map(mark -> new Tally(
                        String.valueOf(mark.getKey().sign()),
                        wording.say("mark." + mark.getKey().word()),
                        mark.getValue()))
                .toList();
        String at = citations.at(spot.slug(), Passage.of(spot.address()));
        String text = lined ? Sanitizer.text(cut) : Sanitizer.line(cut);
        return new Excerpt(at, kind.word(), lines(text), marks);
    }

    private static String lines(String text) {
        return LineBreaker.wrap(text, COLUMNS).stream()
                .map(line -> line.of(text).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** What is read aloud, and the warmest paragraphs with the one before and the one after each; empty where nothing is warm, or little would be saved. */
    Optional<Shortcut> shortcut(Citations citations) {
        int whole = spots.stream().mapToInt(Spot::words).sum();
        int budget = Math.min(whole / SHARE, SHORTCUT_MINUTES * ReadingTime.READING);
        TreeSet<Integer> core = new TreeSet<>();
        read().forEach(spot -> core.add(spots.indexOf(spot)));
        for (Ranked warmth : warmest) {
            TreeSet<Integer> wider = new TreeSet<>(core);
            wider.addAll(around(spots.indexOf(warmth.spot())));
            if (words(wider) <= budget) {
                core.addAll(wider);
            }
        }
        if (core.isEmpty() || ReadingTime.minutes(whole) < SHORT) {
            return Optional.empty();
        }
        return Optional.of(new Shortcut(runs(core, citations), ReadingTime.minutes(words(core))));
    }

    private List<Integer> around(int index) {
        List<Integer> near = new ArrayList<>();
        for (int i = Math.max(0, index - 1); i <= Math.min(spots.size() - 1, index + 1); i++) {
            if (sameChapter(spots.get(i), spots.get(index))) {
                near.add(i);
            }
        }
        return near;
    }

    private int words(NavigableSet<Integer> indices) {
        return indices.stream().mapToInt(index -> spots.get(index).words()).sum();
    }

    private List<String> runs(NavigableSet<Integer> indices, Citations citations) {
        List<String> runs = new ArrayList<>();
        int from = indices.getFirst();
        int to = from;
        for (int index : indices.tailSet(from, false)) {
            if (index != to + 1 || !sameChapter(spots.get(to), spots.get(index))) {
                runs.add(run(from, to, citations));
                from = index;
            }
            to = index;
        }
        runs.add(run(from, to, citations));
        return runs;
    }

    private String run(int from, int to, Citations citations) {
        Address first = spots.get(from).address();
        return citations.at(
                spots.get(from).slug(), new Passage(first, spots.get(to).address()));
    }

    private static boolean sameChapter(Spot one, Spot other) {
        return one.slug().equals(other.slug())
                && one.address().chapter() == other.address().chapter();
    }
}
