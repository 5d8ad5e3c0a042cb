package org.lectern.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.text.ShingledText;

/** Finds the passages that a guide points at in one copy of the essay, or in the digest. */
public final class Resolver {
    /** A paragraph is the one meant where it holds at least this share of the passage's hashes. */
    private static final double SAME = 0.4;

    /** A chapter of the copy is a chapter of the guide where it holds at least this share of its hashes. */
    private static final double SAME_CHAPTER = 0.25;

    private final Reading copy;
    private final Guide guide;
    private final List<Address> paragraphs = new ArrayList<>();
    private final Map<Long, List<Integer>> places;
    private @Nullable List<Sketch.HashSet> chapters;

    public Resolver(Guide guide, Reading copy) {
        this(guide, copy, ShingledText.of(copy.about().digest() ? List.of() : texts(copy.chapters())));
    }

    /** @param text of the copy, by {@link #texts} */
    public Resolver(Guide guide, Reading copy, ShingledText text) {
        this.guide = guide;
        this.copy = copy;
        if (!copy.about().digest()) {
            for (Chapter chapter : copy.chapters()) {
                chapter.paragraphs()
                        .forEach(paragraph -> paragraphs.add(Address.of(chapter.number(), paragraph.number())));
            }
        }
        this.places = places(text, guide);
    }

    /** The paragraphs of all chapters. */
    public static List<String> texts(List<Chapter> chapters) {
        List<String> texts = new ArrayList<>();
        chapters.forEach(chapter -> chapter.paragraphs().forEach(paragraph -> texts.add(paragraph.text())));
        return texts;
    }

    /** In which paragraphs each hash of the guide's passages is. */
    private static Map<Long, List<Integer>> places(ShingledText text, Guide guide) {
        Map<Long, List<Integer>> places = new HashMap<>();
        guide.terms().forEach(term -> term.passage().each(hash -> places.put(hash, new ArrayList<>())));
        guide.questions()
                .forEach(question -> question.passages()
                        .forEach(passage -> passage.each(hash -> places.put(hash, new ArrayList<>()))));
        for (int paragraph = 0; paragraph < text.paragraphs(); paragraph++) {
            for (long hash : text.in(paragraph)) {
                List<Integer> there = places.get(hash);
                if (there != null && (there.isEmpty() || there.getLast() != paragraph)) {
                    there.add(paragraph);
                }
            }
        }
        return places;
    }

    /**
     * The copy's chapter that has the text of the guide's chapter; for a digest the same number. Empty where the copy has
     * no such chapter.
     */
    public Optional<Integer> chapter(int number) {
        if (copy.about().digest()) {
            return copy.chapter(number).map(Chapter::number);
        }
        Sketch wanted = guide.chapters().get(number - 1).sketch();
        int best = 0;
        double share = 0;
        List<Sketch.HashSet> known = chapters();
        for (int i = 0; i < known.size(); i++) {
            double here = wanted.shareIn(known.get(i));
            if (here > share) {
                share = here;
                best = i + 1;
            }
        }
        return share >= SAME_CHAPTER ? Optional.of(best) : Optional.empty();
    }

    /** The paragraph that has the words of one of the guide's passages; empty in a digest, and where the copy hasn't it. */
    public Optional<Passage> paragraph(Sketch passage) {
        int[] counts = new int[paragraphs.size()];
        passage.each(hash -> places.getOrDefault(hash, List.of()).forEach(paragraph -> counts[paragraph]++));
        int best = 0;
        for (int paragraph = 1; paragraph < counts.length; paragraph++) {
            best = counts[paragraph] > counts[best] ? paragraph : best;
        }
        boolean found = counts.length > 0 && counts[best] > 0 && counts[best] >= SAME * passage.size();
        return found ? Optional.of(Passage.of(paragraphs.get(best))) : Optional.empty();
    }

    /** The passages as far as the copy has them; where it has none, the chapter; where it lacks that too, nothing. */
    public List<Passage> passages(List<Sketch> wanted, int chapter) {
        List<Passage> found = wanted.stream()
                .flatMap(passage -> paragraph(passage).stream())
                .distinct()
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return chapter(chapter)
                .map(number ->
                        List.of(Passage.of(new Address(number, 0, copy.about().digest()))))
                .orElse(List.of());
    }

    /** Most guides' passages are found by their paragraphs, and nobody asks for these. */
    private List<Sketch.HashSet> chapters() {
        List<Sketch.HashSet> known = chapters;
        if (known == null) {
            known = copy.chapters().stream()
                    .map(chapter -> Sketch.HashSet.of(chapter.paragraphs().stream()
                            .map(paragraph -> paragraph.text() + '\n')
                            .collect(Collectors.joining())))
                    .toList();
            chapters = known;
        }
        return known;
    }
}
