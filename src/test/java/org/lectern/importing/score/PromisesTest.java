package org.lectern.importing.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importing.Imported;
import org.lectern.importing.Importer;
import org.lectern.importing.Options;
import org.lectern.importing.score.Faults.Fault;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Repair;

/** What importing promises of every text, whatever befell it. */
class PromisesTest {
    private static final int SEEDS = 5;
    private static final Set<Fault> WHOLE = Set.of(
            Fault.NONE, Fault.NO_BLANK_LINES, Fault.WRAPPED_60, Fault.HYPHENATED, Fault.INDENTED, Fault.STRAY_BREAKS);

    /** Letters may be parted and joined anew, but none goes where nothing was dropped. */
    @Test
    void noLetterOfTheBodyIsLost() {
        for (Fault fault : WHOLE) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Sample sample = Sample.plain(seed, fault, false);
                String letters = letters(whole(imported(sample, Set.of())));
                for (Work.Text text : sample.work().texts()) {
                    for (String line : text.text().split("\n", -1)) {
                        assertThat(letters)
                                .as(sample.group() + " " + sample.about())
                                .contains(letters(line));
                    }
                }
            }
        }
    }

    @Test
    void aCleanTextStaysAsItIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Sample sample = Sample.marked(seed, MarkedUp.MARKDOWN);
            Imported once = imported(sample, Set.of());
            assertThat(once.repairs()).as(sample.about()).isEmpty();
            StringBuilder again = new StringBuilder("# " + once.title() + "\n\n");
            for (Chapter chapter : once.chapters()) {
                again.append("## ").append(chapter.title()).append("\n\n");
                for (Block block : chapter.blocks()) {
                    if (block instanceof Block.Heading heading) {
                        again.append("### ").append(heading.title()).append("\n\n");
                    } else if (block instanceof Block.Paragraph paragraph) {
                        again.append(paragraph.text().replace("\n", "  \n")).append("\n\n");
                    }
                }
            }
            Imported twice =
                    Importer.read("sample.md", again.toString().getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
            assertThat(letters(whole(twice))).as(sample.about()).isEqualTo(letters(whole(once)));
            assertThat(titles(twice)).as(sample.about()).isEqualTo(titles(once));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unwrapped, WRAPPED_72",
        "dehyphenated, HYPHENATED",
        "respaced, GLUED",
        "reordered-pages, BOOKLET",
        "dropped-tail, WEB_TAIL",
        "dropped-head, LICENCE",
        "joined-paragraphs, STRAY_BREAKS"
    })
    void aRepairThatIsTurnedOffIsNotDone(String kind, Fault fault) {
        int done = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Sample sample = Sample.plain(seed, fault, false);
            done += kinds(imported(sample, Set.of())).contains(kind) ? 1 : 0;
            assertThat(kinds(imported(sample, Set.of(kind)))).as(sample.about()).doesNotContain(kind);
        }
        assertThat(done).as("texts that " + kind + " mends").isPositive();
    }

    private static Imported imported(Sample sample, Set<String> without) {
        return Importer.read(sample.name(), sample.file().get(), new Options("", "", without));
    }

    private static Set<String> kinds(Imported imported) {
        return imported.repairs().stream().map(Repair::kind).collect(Collectors.toSet());
    }

    private static List<String> titles(Imported imported) {
        return imported.chapters().stream().map(Chapter::title).toList();
    }

    private static String whole(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
