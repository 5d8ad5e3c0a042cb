package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;

/**
 * What handouts look like: files that a person can read. {@code -Dlectern.write=true} writes them anew, to be looked at before
 * they are kept.
 */
class GoldenTest {
    private static final Path FILES = Path.of("src/test/resources/org/lectern/handout");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html"})
    void aBusyGroupsHandout(String format) throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            check("busy." + format, circle.handout(2), format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html"})
    void aGroupWithNothingYetStillGetsAPage(String format) throws IOException {
        try (Circle circle = Circle.bare(folder)) {
            check("bare." + format, circle.handout(1), format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html"})
    void theFacilitatorsEdition(String format) throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            check("facilitator." + format, circle.maker().of(2, Edition.FACILITATOR), format);
        }
    }

    @Test
    void aSessionsQuestionsOnTheirOwn() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            check("questions.md", circle.maker().questions(2), "md");
        }
    }

    private static void check(String name, Handout handout, String format) throws IOException {
        String written = new String(HandoutFormat.of(format).bytes(handout), StandardCharsets.UTF_8);
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
