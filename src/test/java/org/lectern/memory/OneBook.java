package org.lectern.memory;

import java.util.List;
import java.util.Optional;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.reading.Summary;
import org.lectern.text.Words;

/** A shelf with one reading, which stays as it is. */
record OneBook(Reading book, Summary summary) implements Shelf {

    static OneBook of(Reading book) {
        return new OneBook(
                book,
                new Summary(
                        book.slug(),
                        book.about(),
                        false,
                        book.chapters().stream()
                                .map(chapter -> new Summary.ChapterSummary(
                                        chapter.number(),
                                        chapter.title(),
                                        chapter.paragraphs().stream()
                                                .mapToInt(paragraph -> Words.count(paragraph.text()))
                                                .sum(),
                                        chapter.paragraphs().size()))
                                .toList()));
    }

    @Override
    public List<Summary> readings() {
        return List.of(summary);
    }

    @Override
    public Optional<Reading> load(String slug) {
        return slug.equals(book.slug()) ? Optional.of(book) : Optional.empty();
    }

    @Override
    public Optional<String> fingerprint(String slug) {
        return Optional.empty();
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return List.of();
    }

    @Override
    public void put(Reading reading, String fingerprint) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setHidden(String slug, boolean hidden) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTitle(String slug, String title) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String slug) {
        throw new UnsupportedOperationException();
    }
}
