package org.lectern.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.reading.Chapter;
import org.lectern.reading.Reading;
import org.lectern.text.Shingles;
import org.lectern.text.Words;

/** The guides are what the project promises of them. Tests of real copies need {@code ../shared/essays}. */
class GuidesTest {
    private static final Path ESSAYS = Path.of("../shared/essays");
    private static final Guides GUIDES = Guides.bundled();
    private static final Pattern CLOSED =
            Pattern.compile("(?i)^(is|are|was|were|does|do|did|should|can|could|would|will|has|have)\\b.*");

    static List<Guide> guides() {
        return GUIDES.all();
    }

    @Test
    void theFiveAreThere() {
        assertThat(GUIDES.all())
                .extracting(Guide::id)
                .containsExactly(
                        "anarchist-organization",
                        "bolshevization-thread",
                        "leninist-parties",
                        "smashing-the-orderly-party",
                        "stalinist-realism");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aDigestTellsEachChapter(Guide guide) {
        Reading digest = guide.digest();
        assertThat(digest.about().digest()).isTrue();
        assertThat(digest.words()).isGreaterThan(250);
        assertThat(digest.chapters())
                .allSatisfy(chapter ->
                        assertThat(chapter.words()).as(chapter.title()).isBetween(100, 700));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void questionsAreOfAllKindsAndPlacesAndOpen(Guide guide) {
        assertThat(guide.questions()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(guide.questions())
                .extracting(Guide.GuideQuestion::kind)
                .contains("factual", "interpretive", "evaluative");
        assertThat(guide.questions()).extracting(Guide.GuideQuestion::place).contains("opening", "core", "closing");
        assertThat(guide.questions())
                .allSatisfy(question ->
                        assertThat(question.text()).doesNotMatch(CLOSED).contains("?"));
        assertThat(guide.questions())
                .allSatisfy(question -> assertThat(Words.count(question.text())).isLessThanOrEqualTo(50));
        assertThat(guide.terms()).hasSizeBetween(3, 8);
        assertThat(guide.plan()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPassageIsFoundInARealCopy(Guide guide) throws IOException {
        Reading copy = copy(guide);
        Resolver resolver = new Resolver(guide, copy);
        List<String> lost = new ArrayList<>();
        for (Guide.GuideQuestion question : guide.questions()) {
            question.passages().stream()
                    .filter(passage -> resolver.paragraph(passage).isEmpty())
                    .forEach(passage -> lost.add(question.id()));
        }
        guide.terms().stream()
                .filter(term -> resolver.paragraph(term.passage()).isEmpty())
                .forEach(term -> lost.add(term.term()));
        for (int chapter = 1; chapter <= guide.chapters().size(); chapter++) {
            if (resolver.chapter(chapter).isEmpty()) {
                lost.add("chapter " + chapter);
            }
        }
        assertThat(lost).as("what %s points at and the copy hasn't", guide.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aCopyIsRecognisedAndNoOtherIs(Guide guide) throws IOException {
        assertThat(recognised(copy(guide).chapters())).contains(guide);
        List<Chapter> digest = guide.digest().chapters();
        assertThat(recognised(digest)).as("our own digest is no copy").isEmpty();
    }

    private static Optional<Guide> recognised(List<Chapter> chapters) {
        String text = chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(paragraph -> paragraph.text() + '\n')
                .collect(Collectors.joining());
        return GUIDES.recognise(chapters.stream().mapToInt(Chapter::words).sum(), Shingles.of(text));
    }

    private static Reading copy(Guide guide) throws IOException {
        Path file = ESSAYS.resolve(guide.id() + ".txt");
        assumeTrue(Files.exists(file), "skipped: no essays at " + ESSAYS);
        List<Chapter> chapters = Importer.read(file.getFileName().toString(), Files.readAllBytes(file), Options.DEFAULT)
                .chapters();
        Reading.About about = guide.about();
        return new Reading(
                guide.id(),
                new Reading.About(
                        about.title(),
                        about.author(),
                        about.source(),
                        about.rights(),
                        about.language(),
                        guide.id(),
                        false),
                chapters);
    }
}
