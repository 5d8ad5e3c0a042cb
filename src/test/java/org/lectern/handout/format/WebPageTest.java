package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

/** HTML pages as a browser shows them, on a phone and on a laptop, by day and by night, and on paper. */
class WebPageTest {
    private static final String HOSTILE = "<script>alert(1)</script> =cmd|'/C calc' \u202e" + "x".repeat(90);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"360, false", "1280, false", "1280, true"})
    void theFacilitatorsHandoutIsWholeAndOpenToEverybody(int width, boolean dark) {
        look(facilitators(), width, dark);
    }

    @ParameterizedTest
    @CsvSource({"360, false", "1280, true"})
    void soIsTheReadersEdition(int width, boolean dark) {
        look(reader(), width, dark);
    }

    @Test
    void onPaperNothingIsCut() throws IOException {
        for (String html : List.of(facilitators(), reader())) {
            try (PDDocument pdf = Loader.loadPDF(Browser.printed(folder, html).toFile())) {
                Ink ink = Ink.of(pdf);
                assertThat(ink.left()).isGreaterThan(15);
                assertThat(ink.right()).isLessThan(ink.width() - 15);
            }
        }
    }

    private void look(String html, int width, boolean dark) {
        List<String> seen = Browser.seen(folder, html, width, dark);
        assertThat(seen)
                .contains("overflow 0", "wide 0", "h1 1", "main 1", "lang en", "unnamed 0", "violations ")
                .anyMatch(line ->
                        line.startsWith("checked ") && line.contains("color-contrast") && line.contains("region"));
        assertThat(seen.getFirst()).isEqualTo("width " + width);
    }

    private String facilitators() {
        try (Circle circle = Circle.busy(folder("leading"))) {
            circle.note(circle.ben, "3.3", Mark.STRIKING, Audience.GROUP, HOSTILE);
            return new HtmlWriter().write(circle.maker().of(2, Edition.FACILITATOR));
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String reader() {
        try (Circle circle = Circle.busy(folder("reading"))) {
            circle.note(circle.ben, "3.3", Mark.STRIKING, Audience.GROUP, HOSTILE);
            return new String(ReaderFormat.HTML.bytes(circle.edition("", true)), StandardCharsets.UTF_8);
        }
    }
}
