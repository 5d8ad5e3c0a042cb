package org.lectern.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.guide.Resolver;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.text.Shingles;

/**
 * Where the passages of one copy of a reading are in another. A paragraph is the same where it has the same words, or shares
 * most of its word shingles; what stood on a digest goes to the same chapter of the text.
 */
final class Carry {
    /** Below this share of a paragraph's shingles, another paragraph isn't taken for it. */
    private static final double SAME = 0.4;

    private final Reading from;
    private final Reading to;
    private final Map<Address, Address> paragraphs = new HashMap<>();
    private final Map<Integer, Integer> chapters = new HashMap<>();

    /** @param guide what knows the chapters of {@code to}, where {@code from} is the guide's digest */
    Carry(Reading from, Reading to, Optional<Resolver> guide) {
        this.from = from;
        this.to = to;
        if (from.about().digest() && !to.about().digest()) {
            for (Chapter chapter : from.chapters()) {
                chapters.put(
                        chapter.number(),
                        guide.flatMap(resolver -> resolver.chapter(chapter.number()))
                                .orElse(Math.min(chapter.number(), to.chapters().size())));
            }
        } else {
            matchParagraphs();
            matchChapters();
        }
    }

    Reading from() {
        return from;
    }

    Reading to() {
        return to;
    }

    /** Where the paragraph is now; empty where it can't be told. */
    Optional<Address> paragraph(Address old) {
        return Optional.ofNullable(paragraphs.get(plain(old)));
    }

    /** The chapter that has most of the old one's text, or else the nearest by number. */
    Address chapter(int old) {
        int number = chapters.getOrDefault(old, Math.min(old, to.chapters().size()));
        return new Address(number, 0, to.about().digest());
    }

    /** The same passage: by its ends where both are found, else the chapters that it was in. */
    Passage passage(Passage old) {
        if (!old.wholeChapters()) {
            Optional<Address> first = paragraph(old.first());
            Optional<Address> last = paragraph(old.last());
            if (first.isPresent() && last.isPresent()) {
                return ordered(first.get(), last.get());
            }
        }
        return ordered(chapter(old.first().chapter()), chapter(old.last().chapter()));
    }

    private static Passage ordered(Address a, Address b) {
        return a.compareTo(b) <= 0 ? new Passage(a, b) : new Passage(b, a);
    }

    private static Address plain(Address address) {
        return Address.of(address.chapter(), address.paragraph());
    }

    private void matchParagraphs() {
        Map<String, List<Address>> byText = new HashMap<>();
        Map<Long, List<Address>> byShingle = new HashMap<>();
        for (Chapter chapter : to.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address address = new Address(
                        chapter.number(), paragraph.number(), to.about().digest());
                byText.computeIfAbsent(paragraph.text(), text -> new ArrayList<>())
                        .add(address);
                for (long shingle : Shingles.of(paragraph.text())) {
                    byShingle.computeIfAbsent(shingle, key -> new ArrayList<>()).add(address);
                }
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Chapter chapter : from.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                int nth = seen.merge(paragraph.text(), 1, Integer::sum) - 1;
                List<Address> same = byText.getOrDefault(paragraph.text(), List.of());
                Optional<Address> found = same.isEmpty()
                        ? closest(Shingles.of(paragraph.text()), byShingle)
                        : Optional.of(same.get(Math.min(nth, same.size() - 1)));
                found.ifPresent(address -> paragraphs.put(Address.of(chapter.number(), paragraph.number()), address));
            }
        }
    }

    private static Optional<Address> closest(long[] shingles, Map<Long, List<Address>> byShingle) {
        Map<Address, Integer> votes = new HashMap<>();
        for (long shingle : shingles) {
            for (Address address : byShingle.getOrDefault(shingle, List.of())) {
                votes.merge(address, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= SAME * shingles.length)
                .max(Map.Entry.<Address, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, java.util.Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private void matchChapters() {
        for (Chapter chapter : from.chapters()) {
            Map<Integer, Integer> votes = new HashMap<>();
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                paragraph(Address.of(chapter.number(), paragraph.number()))
                        .ifPresent(address ->
                                votes.merge(address.chapter(), paragraph.text().length(), Integer::sum));
            }
            votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> chapters.put(chapter.number(), entry.getKey()));
        }
    }
}
