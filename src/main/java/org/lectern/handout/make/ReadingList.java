package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.handout.Handout.Assigned;
import org.lectern.handout.Handout.Heading;
import org.lectern.handout.Handout.Source;
import org.lectern.handout.HandoutWords;
import org.lectern.handout.make.Assignment.Spot;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.ReadingTime;
import org.lectern.study.schedule.Part;
import org.lectern.text.Sanitizer;

/** What to read, in words: its titles, addresses, length, and whose it is. */
record ReadingList(Assignment assignment) {
    /** Of a title beside others. */
    private static final int TITLE_LETTERS = 48;

    List<Assigned> parts() {
        return assignment.parts().stream().map(this::assigned).toList();
    }

    /** All readings with their chapters, in a line. */
    String title(HandoutWords wording) {
        String title = "";
        int most = assignment.slugs().size() > 1 ? TITLE_LETTERS : Integer.MAX_VALUE;
        for (String slug : assignment.slugs()) {
            String one = named(slug, wording, most);
            title = title.isEmpty() ? one : title + " · " + one;
        }
        return title;
    }

    List<Source> sources() {
        return assignment.slugs().stream()
                .map(assignment::reading)
                .flatMap(Optional::stream)
                .map(reading -> new Source(
                        Sanitizer.line(reading.about().title()),
                        Sanitizer.line(reading.about().author()),
                        Sanitizer.line(reading.about().source()),
                        Sanitizer.line(reading.about().rights())))
                .toList();
    }

    private Assigned assigned(Part part) {
        Optional<Reading> reading = assignment.reading(part.slug());
        List<Spot> spots = assignment.spots(part);
        int words = spots.stream().mapToInt(Spot::words).sum();
        Passage whole = spots.isEmpty()
                ? part.passage()
                : new Passage(spots.getFirst().address(), spots.getLast().address());
        return new Assigned(
                part.slug(),
                Citations.letter(assignment, part.slug()),
                title(part.slug()),
                reading.map(known -> Sanitizer.line(known.about().author())).orElse(""),
                Citations.address(whole),
                assignment.chapters(part).stream()
                        .map(chapter -> new Heading(chapter.number(), Sanitizer.line(chapter.title())))
                        .toList(),
                words,
                ReadingTime.minutes(words),
                ReadingTime.minutes(words, ReadingTime.STUDY),
                assignment.digest(part.slug()));
    }

    private String title(String slug) {
        return assignment
                .reading(slug)
                .map(reading -> Sanitizer.line(reading.about().title()))
                .orElse(slug);
    }

    private String named(String slug, HandoutWords wording, int letters) {
        TreeSet<Integer> chapters = new TreeSet<>();
        for (Part part : assignment.parts()) {
            if (part.slug().equals(slug)) {
                assignment.chapters(part).stream().map(Chapter::number).forEach(chapters::add);
            }
        }
        boolean whole = assignment
                .reading(slug)
                .map(reading -> reading.chapters().size() == chapters.size())
                .orElse(true);
        if (whole || chapters.isEmpty()) {
            return head(title(slug), letters);
        }
        return wording.say(
                "list.comma",
                head(title(slug), letters),
                wording.say(chapters.size() == 1 ? "chapter" : "chapters", runs(chapters)));
    }

    /** Its first words; a title that is longer stands in full where it says what to read. */
    private static String head(String title, int letters) {
        int end = title.length() <= letters ? title.length() : title.lastIndexOf(' ', letters);
        return end == title.length() ? title : title.substring(0, end < 1 ? letters : end) + "…";
    }

    /** {@code 3–4, 7}. */
    private static String runs(NavigableSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = numbers.getFirst();
        for (int number : numbers) {
            if (!numbers.contains(number + 1)) {
                runs.add(from == number ? "" + number : from + "–" + number);
                Integer next = numbers.higher(number);
                from = next == null ? number : next;
            }
        }
        return String.join(", ", runs);
    }
}
