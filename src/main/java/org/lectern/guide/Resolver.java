package org.lectern.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;

/** Finds the passages that a guide points at in one copy of the essay, or in the digest. */
public final class Resolver {
    /** A paragraph is the one meant where it holds at least this share of the passage's hashes. */
    private static final double SAME = 0.4;

    /** A chapter of the copy is a chapter of the guide where it holds at least this share of its hashes. */
    private static final double SAME_CHAPTER = 0.25;

    private final Reading copy;
    private final Guide guide;
    private final List<Candidate> paragraphs = new ArrayList<>();
    private @Nullable List<Sketch.HashSet> chapters;

    private record Candidate(Address address, Sketch.HashSet hashes) {}

    public Resolver(Guide guide, Reading copy) {
        this.guide = guide;
        this.copy = copy;
        if (!copy.about().digest()) {
            copy.chapters().forEach(this::index);
        }
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

    /** The paragraph that has the words of the passage; empty in a digest, and where the copy hasn't it. */
    public Optional<Passage> paragraph(Sketch passage) {
        Candidate best = null;
        int most = 0;
        for (Candidate candidate : paragraphs) {
            int count = passage.countIn(candidate.hashes());
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best != null && most >= SAME * passage.size()
                ? Optional.of(Passage.of(best.address()))
                : Optional.empty();
    }

    /** The passages as far as the copy has them; where it has none, the chapter; where it lacks that too, nothing. */
    public List<Passage> passages(List<Sketch> wanted, int chapter) {
        List<Passage> found = wanted.stream()
                .flatMap(passage -> paragraph(passage).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Passage::first))
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

    private void index(Chapter chapter) {
        for (Block.Paragraph paragraph : chapter.paragraphs()) {
            paragraphs.add(new Candidate(
                    Address.of(chapter.number(), paragraph.number()), Sketch.HashSet.of(paragraph.text())));
        }
    }
}
