package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;

/**
 * No words outgrow their place: titles of 5 to 200 letters, 1 to 30 members, 0 to 40 questions, three languages, measured in the
 * PDF and in a browser at the width of a telephone, of a desk and of paper.
 */
class LayoutsTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "zh");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void onPaperNothingOverlapsOrOverflows(long seed) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (ActiveGroup group = ActiveGroup.of(seed, folder, extent(seed))) {
            for (Edition edition : Edition.values()) {
                Paper paper = edition == Edition.BOOKLET ? Paper.A5 : seed % 2 == 0 ? Paper.A4 : Paper.LETTER;
                Handout handout = group.maker().of(ActiveGroup.SESSION, edition);
                look(softly, Laid.of(new PdfWriter(Templates.shipped(), paper).write(handout)), edition.word());
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 5, 9})
    void inABrowserNeither(long seed) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (ActiveGroup group = ActiveGroup.of(seed, folder, extent(seed))) {
            for (Edition edition : List.of(Edition.MEMBER, Edition.FACILITATOR)) {
                String html =
                        new HtmlWriter().write(group.maker().of(ActiveGroup.SESSION, edition), Templates.shipped());
                for (int width : List.of(390, 1280)) {
                    softly.assertThat(Browser.strays(folder, html, width))
                            .as("%s at %d", edition.word(), width)
                            .isEmpty();
                }
                look(softly, Laid.letters(Files.readAllBytes(Browser.printed(folder, html))), "printed");
            }
        }
        softly.assertAll();
    }

    @Test
    void aBrowserFindsWhatLiesOnOtherWords() {
        String html = "<html><head></head><body><p>some words</p><p style=\"margin-top:-2em\">other words</p>"
                + "<p style=\"white-space:nowrap\">" + "far ".repeat(400) + "</p></body></html>";
        assertThat(Browser.strays(folder, html, 1280))
                .anyMatch(line -> line.startsWith("over: some words"))
                .anyMatch(line -> line.startsWith("wide: far"));
    }

    private static ActiveGroup.Extent extent(long seed) {
        SplittableRandom chance = new SplittableRandom(seed * 31);
        return new ActiveGroup.Extent(
                seed == 1 ? 1 : 1 + chance.nextInt(30),
                seed == 2 ? 40 : chance.nextInt(41),
                seed == 3 ? 5 : seed == 2 ? 200 : 5 + chance.nextInt(196),
                LANGUAGES.get((int) (seed % 3)));
    }

    private static void look(SoftAssertions softly, Laid laid, String what) {
        for (int page = 0; page < laid.pages(); page++) {
            softly.assertThat(Overlap.on(laid.letters().get(page)))
                    .as("%s, page %d: letters on letters", what, page + 1)
                    .isEmpty();
            softly.assertThat(Overlap.outside(
                            laid.letters().get(page), laid.sizes().get(page)))
                    .as("%s, page %d: beyond the edge", what, page + 1)
                    .isEmpty();
        }
    }
}
