package org.lectern.desk.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.guide.Resolver;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;

/** Where the passages of one copy of a reading are in another; what stood on a digest goes to the same chapter of the text. */
public final class PassageMapping {
    private final Reading from;
    private final Reading to;
    private final ParagraphAlignment likeness;
    private final Supplier<Map<Integer, Integer>> matching;
    private @Nullable Map<Integer, Integer> matched;

    /** Without a guide. */
    public PassageMapping(Reading from, Reading to) {
        this(from, to, Optional::empty);
    }

    /**
     * @param guide gives what knows the chapters of {@code to}, where {@code from} is the guide's digest; asked when something
     *     is to be carried
     */
    public PassageMapping(Reading from, Reading to, Supplier<Optional<Resolver>> guide) {
        this.from = from;
        this.to = to;
        boolean fromDigest = from.about().digest() && !to.about().digest();
        this.likeness = fromDigest ? ParagraphAlignment.none() : ParagraphAlignment.of(from, to);
        this.matching = fromDigest ? () -> fromDigest(guide) : this::byText;
    }

    /** Looked for when something is to be carried. */
    private Map<Integer, Integer> chapters() {
        Map<Integer, Integer> known = matched;
        if (known == null) {
            known = matching.get();
            matched = known;
        }
        return known;
    }

    private Map<Integer, Integer> fromDigest(Supplier<Optional<Resolver>> guide) {
        Optional<Resolver> known = guide.get();
        Map<Integer, Integer> chapters = new HashMap<>();
        for (Chapter chapter : from.chapters()) {
            chapters.put(
                    chapter.number(),
                    known.flatMap(resolver -> resolver.chapter(chapter.number()))
                            .orElse(Math.min(chapter.number(), to.chapters().size())));
        }
        return chapters;
    }

    Reading from() {
        return from;
    }

    Reading to() {
        return to;
    }

    /** Where the paragraph is now, or its beginning; empty where it can't be told. */
    Optional<Address> paragraph(Address old) {
        return likeness.image(old).map(Passage::first);
    }

    /** What the paragraph has become: one, or several in a row. */
    Optional<Passage> image(Address old) {
        return likeness.image(old);
    }

    /** The paragraph of the new copy that has these words, or most of them. */
    Optional<Address> holding(String words) {
        return likeness.holding(words);
    }

    /** Whether the old copy had these words. */
    boolean heldBefore(String words) {
        return likeness.heldBefore(words);
    }

    /** The chapter that has most of the old one's text; empty where none has any. */
    Optional<Integer> knownChapter(int old) {
        return Optional.ofNullable(chapters().get(old));
    }

    /** The chapter that has most of the old one's text, or else the nearest by number. */
    Address chapter(int old) {
        int number = chapters().getOrDefault(old, Math.min(old, to.chapters().size()));
        return new Address(number, 0, to.about().digest());
    }

    /** The same passage, as far as its paragraphs are found; where none is, the chapters that it was in. */
    Passage passage(Passage old) {
        if (!old.wholeChapters()) {
            Optional<Passage> found = found(old);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return ordered(chapter(old.first().chapter()), chapter(old.last().chapter()));
    }

    /** Whether any of the passage is found. */
    boolean knows(Passage old) {
        return old.wholeChapters()
                ? knownChapter(old.first().chapter()).isPresent()
                        || knownChapter(old.last().chapter()).isPresent()
                : found(old).isPresent();
    }

    /**
     * What was assigned, as exactly as can be told: chapters that are now a part of one become its paragraphs, and those that
     * were parted become several.
     */
    Passage part(Passage old) {
        if (!old.wholeChapters()) {
            return passage(old);
        }
        List<Address> inside = new ArrayList<>();
        for (Chapter chapter : from.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                Address here = Address.of(chapter.number(), paragraph.number());
                if (old.contains(here)) {
                    likeness.image(here).ifPresent(image -> {
                        inside.add(image.first());
                        inside.add(image.last());
                    });
                }
            }
        }
        if (inside.isEmpty()) {
            return passage(old);
        }
        inside.sort(null);
        Passage span = new Passage(inside.getFirst(), inside.getLast());
        boolean mixed = likeness.images().entrySet().stream()
                .anyMatch(entry -> !old.contains(entry.getKey())
                        && span.contains(entry.getValue().first()));
        if (mixed) {
            return passage(old);
        }
        boolean whole = likeness.images().entrySet().stream()
                .noneMatch(entry -> !old.contains(entry.getKey())
                        && between(span, entry.getValue().first().chapter()));
        return whole ? new Passage(chapterOf(span.first()), chapterOf(span.last())) : span;
    }

    private static boolean between(Passage span, int chapter) {
        return chapter >= span.first().chapter() && chapter <= span.last().chapter();
    }

    private static Address chapterOf(Address address) {
        return new Address(address.chapter(), 0, address.digest());
    }

    /** From the first of the passage's paragraphs that are found to the last; empty where they lie far apart now. */
    private Optional<Passage> found(Passage old) {
        List<Address> found = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<Address, Passage> entry : likeness.within(plain(old)).entrySet()) {
            asked++;
            found.add(entry.getValue().first());
            found.add(entry.getValue().last());
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.sort(null);
        Passage span = new Passage(found.getFirst(), found.getLast());
        // Paragraphs that another copy has far apart: where the passage began says more than all between.
        boolean torn = span.last().chapter() - span.first().chapter()
                > old.last().chapter() - old.first().chapter() + 1;
        return Optional.of(asked > 1 && torn ? Passage.of(span.first()) : span);
    }

    private static Passage plain(Passage passage) {
        return new Passage(
                Address.of(passage.first().chapter(), passage.first().paragraph()),
                Address.of(passage.last().chapter(), passage.last().paragraph()));
    }

    private static Passage ordered(Address a, Address b) {
        return a.compareTo(b) <= 0 ? new Passage(a, b) : new Passage(b, a);
    }

    private Map<Integer, Integer> byText() {
        Map<Integer, Integer> chapters = new HashMap<>();
        for (Chapter chapter : from.chapters()) {
            Map<Integer, Integer> votes = new TreeMap<>();
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                paragraph(Address.of(chapter.number(), paragraph.number()))
                        .ifPresent(address ->
                                votes.merge(address.chapter(), paragraph.text().length(), Integer::sum));
            }
            votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> chapters.put(chapter.number(), entry.getKey()));
        }
        return chapters;
    }
}
