package org.lectern.desk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.desk.port.Origins;
import org.lectern.guide.Guide;
import org.lectern.guide.Resolver;
import org.lectern.importing.Imported;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.text.ShingledText;
import org.lectern.text.Shingles;
import org.lectern.text.Words;

/**
 * Which reading on the shelf a text is another copy of: the one that a person says; the one that this very file became
 * before; the one that a guide knows; one of the same title that shares half of the shorter one's shingles; or one of
 * whatever title that shares half of all, and not only what both repeat: texts of one form, like minutes, are no copies of
 * each other.
 */
final class Recognition {
    /** How many hashes of a text are kept to know it again. */
    private static final int SKETCH = 128;

    private static final double SAME_TEXT = 0.5;

    /** The share of the shorter text that a poor copy still has in common, of what each says only once. */
    private static final double OWN_WORDS = 0.3;

    private final Shelf shelf;
    private final Origins origins;
    private final long[] shingles;

    /** @param shingles of the text that comes in */
    Recognition(Shelf shelf, Origins origins, long[] shingles) {
        this.shelf = shelf;
        this.origins = origins;
        this.shingles = shingles;
    }

    /**
     * Where a text goes.
     *
     * @param present the reading whose place it takes
     */
    record Place(String slug, Optional<Reading> present) {}

    Place place(Imported imported, Optional<Guide> guide, String content, ImportWish.Target target) {
        return switch (target) {
            case ImportWish.Target.Into(String slug) -> new Place(slug, shelf.load(slug));
            case ImportWish.Target.Apart apart -> free(imported);
            case ImportWish.Target.Recognised recognised ->
                origins.of(content)
                        .flatMap(this::loaded)
                        .or(() -> guide.map(known -> new Place(known.id(), shelf.load(known.id()))))
                        .or(() -> byTitle(imported))
                        .or(() -> bySketch(imported))
                        .orElseGet(() -> free(imported));
        };
    }

    /** The few by which a text is known again. */
    static long[] sketch(long[] shingles) {
        return Arrays.copyOf(shingles, Math.min(SKETCH, shingles.length));
    }

    private Optional<Place> loaded(String slug) {
        return shelf.load(slug).map(reading -> new Place(slug, Optional.of(reading)));
    }

    private Place free(Imported imported) {
        String base = ReadingNaming.slug(imported.title());
        String candidate = base;
        for (int next = 2; shelf.fingerprint(candidate).isPresent(); next++) {
            candidate = base + "-" + next;
        }
        return new Place(candidate, Optional.empty());
    }

    private Optional<Place> byTitle(Imported imported) {
        String base = ReadingNaming.slug(imported.title());
        Optional<Reading> there = shelf.load(base);
        String candidate = base;
        for (int next = 2; there.isPresent(); next++) {
            if (sameText(there.get())) {
                return Optional.of(new Place(candidate, there));
            }
            candidate = base + "-" + next;
            there = shelf.load(candidate);
        }
        return Optional.empty();
    }

    private boolean sameText(Reading other) {
        long[] mine = shingles;
        long[] others = ShingledText.of(Resolver.texts(other.chapters())).set();
        long[] shorter = mine.length <= others.length ? mine : others;
        long[] longer = mine.length <= others.length ? others : mine;
        return Arrays.equals(mine, others) || Shingles.contained(shorter, longer) >= SAME_TEXT;
    }

    private Optional<Place> bySketch(Imported imported) {
        long[] mine = sketch(shingles);
        if (mine.length < SKETCH / 4) {
            return Optional.empty();
        }
        String best = "";
        double most = 0;
        for (Map.Entry<String, long[]> sketched : origins.sketches().entrySet()) {
            double here = resemblance(mine, sketched.getValue());
            if (here > most) {
                most = here;
                best = sketched.getKey();
            }
        }
        return most < SAME_TEXT
                ? Optional.empty()
                : loaded(best)
                        .filter(place -> place.present()
                                .filter(other -> sharesWhatIsOwn(imported, other))
                                .isPresent());
    }

    /** Whether both share a good part of what each says only once. */
    private static boolean sharesWhatIsOwn(Imported imported, Reading other) {
        List<String> mine = runs(imported.chapters());
        List<String> others = runs(other.chapters());
        Set<String> own = saidOnce(mine);
        own.retainAll(saidOnce(others));
        return own.size() >= OWN_WORDS * Math.min(mine.size(), others.size());
    }

    private static List<String> runs(Iterable<Chapter> chapters) {
        List<String> words = Words.of(text(chapters));
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + Shingles.WORDS)));
        }
        return runs;
    }

    private static Set<String> saidOnce(List<String> runs) {
        Set<String> once = new HashSet<>();
        Set<String> more = new HashSet<>();
        for (String run : runs) {
            if (!once.add(run)) {
                more.add(run);
            }
        }
        once.removeAll(more);
        return once;
    }

    /** The share of both texts' least hashes that both have (Broder 1997). */
    private static double resemblance(long[] a, long[] b) {
        long[] merged = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, merged, a.length, b.length);
        long[] least = Arrays.stream(merged)
                .boxed()
                .sorted(Long::compareUnsigned)
                .distinct()
                .limit(SKETCH)
                .mapToLong(Long::longValue)
                .toArray();
        long both = Arrays.stream(least)
                .filter(hash -> holds(a, hash) && holds(b, hash))
                .count();
        return least.length == 0 ? 0 : (double) both / least.length;
    }

    private static boolean holds(long[] hashes, long wanted) {
        for (long hash : hashes) {
            if (hash == wanted) {
                return true;
            }
        }
        return false;
    }

    private static String text(Iterable<Chapter> chapters) {
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : chapters) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                text.append(paragraph.text()).append('\n');
            }
        }
        return text.toString();
    }
}
