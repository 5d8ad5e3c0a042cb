package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;

/** Small texts with the faults of real ones, beside what should be made of them. */
class SamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zine", "email", "chan", "curly", "plain", "roman", "blog", "archive", "letters", "play", "scan",
                "sheets", "forum", "digest", "small", "twice", "news", "minutes", "stacked", "counted"
            })
    void becomesItsOutline(String name) throws IOException {
        Imported imported = Importer.read(name + ".txt", resource(name + ".txt"), Options.DEFAULT);
        assertThat(outline(imported)).isEqualTo(new String(resource(name + ".outline"), StandardCharsets.UTF_8));
    }

    static String outline(Imported imported) {
        StringBuilder text = new StringBuilder(imported.title());
        text.append(imported.author().isEmpty() ? "" : ", by " + imported.author())
                .append('\n');
        imported.repairs()
                .forEach(repair -> text.append("  ")
                        .append(repair.kind())
                        .append(' ')
                        .append(repair.count())
                        .append('\n'));
        imported.warnings()
                .forEach(warning -> text.append("  warning: ").append(warning).append('\n'));
        for (Chapter chapter : imported.chapters()) {
            text.append('\n')
                    .append(chapter.number())
                    .append(' ')
                    .append(chapter.title())
                    .append('\n');
            for (Block block : chapter.blocks()) {
                text.append(
                        switch (block) {
                            case Block.Heading heading -> "   = " + heading.title();
                            case Block.Rule rule -> "   ---";
                            case Block.Paragraph p ->
                                "   " + chapter.number() + "." + p.number() + " "
                                        + p.kind().word() + ": " + p.text().replace("\n", " / ");
                        });
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("samples/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
