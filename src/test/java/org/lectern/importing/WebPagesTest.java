package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as sites really serve them, beside what should be made of them. */
class WebPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"blog", "review", "thread", "nineties", "paper"})
    void becomesItsOutline(String name) throws IOException {
        String outline = SamplesTest.outline(Importer.read(name + ".html", resource(name + ".html"), Options.DEFAULT));
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(Path.of("src/test/resources/org/lectern/importing/web", name + ".outline"), outline);
        }
        assertThat(outline).isEqualTo(new String(resource(name + ".outline"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WebPagesTest.class.getResourceAsStream("web/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
