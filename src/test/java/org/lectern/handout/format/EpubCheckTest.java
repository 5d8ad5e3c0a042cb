package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.handout.Circle;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.handout.reader.ReaderFormatTest;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

/** An EPUB as its own checker sees it. */
class EpubCheckTest {
    @TempDir
    Path folder;

    @Test
    void theCheckerFindsNothing() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            circle.note(circle.ben, "3.3", Mark.STRIKING, Audience.GROUP, "<script>alert(1)</script> & \u202e");
            ReadersEdition edition = circle.edition("", true);
            assertThatNothingIsFound(Files.write(folder.resolve("book.epub"), ReaderFormat.EPUB.bytes(edition)));
            ReadersEdition noted = ReaderFormatTest.noted(edition);
            assertThatNothingIsFound(Files.write(folder.resolve("noted.epub"), ReaderFormat.EPUB.bytes(noted)));
        }
    }

    private void assertThatNothingIsFound(Path file) throws IOException {
        String said = Browser.output(
                folder,
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        Browser.program("epubcheck").toString(),
                        "--failonwarnings",
                        file.toString()));
        assertThat(said + Files.readString(folder.resolve("err.txt")))
                .contains("No errors or warnings detected")
                .doesNotContain("ERROR", "WARNING(");
    }
}
