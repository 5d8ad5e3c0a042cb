package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;

/** What no file of this repository may hold. */
class RepositoryTest {
    private static final Path ESSAYS = Path.of("../shared/essays");
    private static final List<Path> ROOTS = List.of(
            Path.of("src"),
            Path.of("readings"),
            Path.of("README.md"),
            Path.of("LICENSE"),
            Path.of("pom.xml"),
            Path.of(".ci"),
            Path.of(".github"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void noEightWordsOfAnEssayAreInTheRepository() throws IOException {
        assumeTrue(Files.isDirectory(ESSAYS), "skipped: no essays at " + ESSAYS);
        Set<String> known = new HashSet<>();
        for (Path essay : filesUnder(ESSAYS)) {
            known.addAll(runs(Files.readString(essay)));
        }
        assertThat(known).isNotEmpty();
        known.removeAll(titles());
        for (Path file : repository()) {
            List<String> shared =
                    runs(text(file)).stream().filter(known::contains).toList();
            assertThat(shared).as("words of an essay in %s", file).isEmpty();
        }
    }

    /** A file holds one idea, and one idea takes no more than this. */
    @Test
    void noSourceFileHasOverFourHundredLines() throws IOException {
        for (Path file : filesUnder(Path.of("src"))) {
            if (file.toString().endsWith(".java")) {
                assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    @Test
    void noPathOfAMachineIsInTheRepository() throws IOException {
        Pattern own = Pattern.compile(Pattern.quote(Path.of("").toAbsolutePath().getParent() + "/"));
        for (Path file : repository()) {
            assertThat(own.matcher(text(file)).find())
                    .as("a path of this machine in %s", file)
                    .isFalse();
        }
    }

    /** Titles are facts about an essay, and stay as they are. */
    private static Set<String> titles() {
        Set<String> runs = new HashSet<>();
        for (Guide guide : Guides.bundled().all()) {
            runs.addAll(runs(guide.about().title()));
            guide.chapters().forEach(chapter -> runs.addAll(runs(chapter.title())));
        }
        return runs;
    }

    private static List<Path> repository() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : ROOTS) {
            files.addAll(filesUnder(root));
        }
        return files;
    }

    private static List<Path> filesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Empty for what is no text. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException binary) {
            return "";
        }
    }

    /** Every run of eight words. */
    private static List<String> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
        while (word.find()) {
            words.add(word.group());
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 8 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 8)));
        }
        return runs;
    }
}
