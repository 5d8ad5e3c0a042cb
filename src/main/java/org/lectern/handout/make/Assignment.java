package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.study.schedule.Part;
import org.lectern.text.Words;

/**
 * What a session reads, with its text. A reading that is gone from the shelf has no paragraphs.
 *
 * @param parts in the order in which they are to be read
 * @param readings by slug, those that are on the shelf
 */
record Assignment(List<Part> parts, Map<String, Reading> readings) {

    /** A paragraph that is to be read. */
    record Spot(String slug, Address address, Block.Paragraph paragraph) {

        int words() {
            return Words.count(paragraph.text());
        }
    }

    static Assignment of(List<Part> parts, Shelf shelf) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Part part : parts) {
            shelf.load(part.slug()).ifPresent(reading -> readings.put(part.slug(), reading));
        }
        return new Assignment(parts, readings);
    }

    Optional<Reading> reading(String slug) {
        return Optional.ofNullable(readings.get(slug));
    }

    Set<String> slugs() {
        Set<String> slugs = new java.util.LinkedHashSet<>();
        parts.forEach(part -> slugs.add(part.slug()));
        return slugs;
    }

    /** The paragraphs that are to be read, each once, part after part. */
    List<Spot> spots() {
        return parts.stream().flatMap(part -> spots(part).stream()).distinct().toList();
    }

    List<Spot> spots(Part part) {
        List<Spot> spots = new ArrayList<>();
        for (Chapter chapter : chapters(part)) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address address = new Address(chapter.number(), paragraph.number(), digest(part.slug()));
                if (part.passage().contains(address)) {
                    spots.add(new Spot(part.slug(), address, paragraph));
                }
            }
        }
        return spots;
    }

    /** The chapters that a part touches. */
    List<Chapter> chapters(Part part) {
        int first = part.passage().first().chapter();
        int last = part.passage().last().chapter();
        return reading(part.slug()).map(Reading::chapters).orElse(List.of()).stream()
                .filter(chapter -> chapter.number() >= first && chapter.number() <= last)
                .toList();
    }

    /** Whether any paragraph of a passage is to be read. */
    boolean touches(String slug, Passage passage) {
        return parts.stream().anyMatch(part -> part.slug().equals(slug) && overlap(part.passage(), passage));
    }

    boolean digest(String slug) {
        return reading(slug).map(reading -> reading.about().digest()).orElse(false);
    }

    private static boolean overlap(Passage one, Passage other) {
        return one.contains(other.first()) || other.contains(one.first());
    }
}
