package org.lectern.desk.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.guide.Guide;
import org.lectern.importing.Imported;
import org.lectern.importing.Options;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.text.Folded;
import org.lectern.text.LanguageDetector;
import org.lectern.text.Sanitizer;

/** What an imported text is called, once it is known which reading it becomes. */
final class ReadingNaming {
    /** As much of a text as tells its language. */
    private static final int PARAGRAPHS = 200;

    private static final int LONGEST = 48;

    private final Imported imported;
    private final Optional<Guide> guide;
    private final Options options;
    private final String source;
    private final Recognition.Place place;

    /** @param source the file's name */
    ReadingNaming(Imported imported, Optional<Guide> guide, Options options, String source, Recognition.Place place) {
        this.imported = imported;
        this.guide = guide;
        this.options = options;
        this.source = Sanitizer.line(source);
        this.place = place;
    }

    /** The reading as it goes on the shelf; a title that the group gave to an earlier copy stays, unless told otherwise. */
    Reading reading() {
        Reading asImported = asImported();
        boolean renamed = options.title().isEmpty()
                && place.present().filter(old -> !old.about().digest()).isPresent();
        return renamed
                ? withTitle(asImported, place.present().orElseThrow().about().title())
                : asImported;
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
                .orElseGet(() -> new Reading.About(title(), imported.author(), source, "", language(), "", false));
        return new Reading(place.slug(), about, chapters());
    }

    /** The chapters; text that stood under the file's title stands under the reading's. */
    private List<Chapter> chapters() {
        return imported.chapters().stream()
                .map(chapter -> chapter.title().equals(imported.title())
                        ? new Chapter(chapter.number(), title(), chapter.blocks())
                        : chapter)
                .toList();
    }

    private String language() {
        return LanguageDetector.of(imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .limit(PARAGRAPHS)
                .collect(Collectors.joining("\n")));
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

    /** Letters as they are {@linkplain Folded folded}, digits and hyphens; cut at a word where it is long. */
    static String slug(String title) {
        String plain = Normalizer.normalize(Folded.of(title).text(), Normalizer.Form.NFC)
                .replace("'", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, end > LONGEST / 2 ? end : LONGEST);
        }
        return plain.isEmpty() ? "reading" : plain;
    }
}
