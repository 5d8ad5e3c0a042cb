package org.lectern.reading;

import java.util.List;
import java.util.Optional;

/**
 * A text on the shelf.
 *
 * @param slug its short name in commands: lower-case letters, digits and hyphens; the guide's id where a guide knows it
 * @param chapters numbered from 1 without a gap
 * @param revision how often the text has been replaced or mended since it came; 0 for one that isn't on the shelf yet
 */
public record Reading(String slug, About about, List<Chapter> chapters, long revision) {

    /** A text that isn't on the shelf yet. */
    public Reading(String slug, About about, List<Chapter> chapters) {
        this(slug, about, chapters, 0);
    }

    public Reading {
        chapters = List.copyOf(chapters);
    }

    /**
     * What is known about a text besides its words. Texts are empty where nothing is known.
     *
     * @param source where and when it was published, or the file's name
     * @param guide the id of the guide that knows it, or empty
     * @param digest whether this is the guide's digest rather than the text itself
     */
    public record About(
            String title, String author, String source, String rights, String language, String guide, boolean digest) {}

    public Optional<Chapter> chapter(int number) {
        return number >= 1 && number <= chapters.size() ? Optional.of(chapters.get(number - 1)) : Optional.empty();
    }

    public Optional<Block.Paragraph> paragraph(Address address) {
        return chapter(address.chapter())
                .flatMap(chapter -> chapter.paragraphs().stream()
                        .filter(paragraph -> paragraph.number() == address.paragraph())
                        .findFirst());
    }

    public int words() {
        return chapters.stream().mapToInt(Chapter::words).sum();
    }
}
