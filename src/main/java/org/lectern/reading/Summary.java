package org.lectern.reading;

import java.util.List;
import java.util.Optional;

/**
 * A reading as the shelf shows it, without its text.
 *
 * @param revision as the reading's
 */
public record Summary(String slug, Reading.About about, boolean hidden, List<ChapterSummary> chapters, long revision) {

    /** One whose text has never been replaced. */
    public Summary(String slug, Reading.About about, boolean hidden, List<ChapterSummary> chapters) {
        this(slug, about, hidden, chapters, 0);
    }

    public Summary {
        chapters = List.copyOf(chapters);
    }

    /** A chapter without its text. */
    public record ChapterSummary(int number, String title, int words, int paragraphs) {}

    public int words() {
        return chapters.stream().mapToInt(ChapterSummary::words).sum();
    }

    public Optional<ChapterSummary> chapter(int number) {
        return number >= 1 && number <= chapters.size() ? Optional.of(chapters.get(number - 1)) : Optional.empty();
    }
}
