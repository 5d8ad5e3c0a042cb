package org.lectern.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.guide.Guide;
import org.lectern.importing.Imported;
import org.lectern.importing.Options;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.reading.Shelf;
import org.lectern.text.Sanitizer;
import org.lectern.text.Shingles;

/** What an imported text is called, and which reading on the shelf it is a copy of, if any. */
final class Naming {
    private static final int LONGEST = 48;

    /** A text that shares this much of the shorter one's shingles is another copy of the same reading. */
    private static final double SAME_TEXT = 0.5;

    private final Imported imported;
    private final Optional<Guide> guide;
    private final Options options;
    private final String fileName;
    private final Optional<Reading> present;
    private final String slug;

    Naming(Shelf shelf, Imported imported, Optional<Guide> guide, Options options, String fileName) {
        this.imported = imported;
        this.guide = guide;
        this.options = options;
        this.fileName = Sanitizer.line(fileName);
        if (guide.isPresent()) {
            this.slug = guide.get().id();
            this.present = shelf.load(slug);
            return;
        }
        String base = slug(title());
        String candidate = base;
        Optional<Reading> there = shelf.load(candidate);
        for (int next = 2; there.isPresent() && !sameText(there.get()); next++) {
            candidate = base + "-" + next;
            there = shelf.load(candidate);
        }
        this.slug = candidate;
        this.present = there;
    }

    /** The reading on the shelf that this text takes the place of. */
    Optional<Reading> present() {
        return present;
    }

    /** The reading as it goes on the shelf; a title that the group gave to an earlier copy stays, unless told otherwise. */
    Reading reading() {
        Reading asImported = asImported();
        boolean renamed = options.title().isEmpty()
                && present.filter(old -> !old.about().digest()).isPresent();
        return renamed ? withTitle(asImported, present.orElseThrow().about().title()) : asImported;
    }

    /** The reading as the file and the guide tell it. */
    Reading asImported() {
        Reading.About about = guide.map(known -> new Reading.About(
                        title(),
                        options.author().isEmpty() ? known.about().author() : imported.author(),
                        known.about().source(),
                        known.about().rights(),
                        known.about().language(),
                        known.id(),
                        false))
                .orElseGet(() -> new Reading.About(title(), imported.author(), fileName, "", "", "", false));
        return new Reading(slug, about, chapters());
    }

    /** The chapters; text that stood under the file's title stands under the reading's. */
    private List<Chapter> chapters() {
        return imported.chapters().stream()
                .map(chapter -> chapter.title().equals(imported.title())
                        ? new Chapter(chapter.number(), title(), chapter.blocks())
                        : chapter)
                .toList();
    }

    private String title() {
        return options.title().isEmpty()
                ? guide.map(known -> known.about().title()).orElse(imported.title())
                : imported.title();
    }

    private static Reading withTitle(Reading reading, String title) {
        Reading.About about = reading.about();
        return new Reading(
                reading.slug(),
                new Reading.About(
                        title,
                        about.author(),
                        about.source(),
                        about.rights(),
                        about.language(),
                        about.guide(),
                        about.digest()),
                reading.chapters());
    }

    private boolean sameText(Reading other) {
        long[] mine = shingles(imported.chapters());
        long[] others = shingles(other.chapters());
        long[] shorter = mine.length <= others.length ? mine : others;
        long[] longer = mine.length <= others.length ? others : mine;
        return Arrays.equals(mine, others) || Shingles.contained(shorter, longer) >= SAME_TEXT;
    }

    private static long[] shingles(Iterable<Chapter> chapters) {
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : chapters) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                text.append(paragraph.text()).append('\n');
            }
        }
        return Shingles.of(text.toString());
    }

    /** Lower-case letters, digits and hyphens; cut at a word where it is long. */
    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, end > LONGEST / 2 ? end : LONGEST);
        }
        return plain.isEmpty() ? "reading" : plain;
    }
}
