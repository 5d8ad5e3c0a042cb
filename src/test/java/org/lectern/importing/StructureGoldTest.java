package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Repair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The structure of essays against what a person found in them: of five real ones, which are not in this repository, and of one of our own, which runs
 * everywhere.
 */
class StructureGoldTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Path OURS = Path.of("src/test/resources/org/lectern/importing/gold");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anarchist-organization",
                "bolshevization-thread",
                "leninist-parties",
                "smashing-the-orderly-party",
                "stalinist-realism"
            })
    void findsWhatAPersonFound(String name) throws IOException {
        Path essay = SHARED.resolve("essays").resolve(name + ".txt");
        Path goldFile = SHARED.resolve("gold").resolve(name + ".json");
        assumeTrue(Files.exists(essay) && Files.exists(goldFile), "the real essays are not at ../shared");
        compare(essay, goldFile);
    }

    @ParameterizedTest
    @ValueSource(strings = "the-minutes")
    void findsWhatItsAuthorPutIn(String name) throws IOException {
        compare(OURS.resolve(name + ".txt"), OURS.resolve(name + ".json"));
    }

    private static void compare(Path essay, Path goldFile) throws IOException {
        JsonNode gold = new JsonMapper().readTree(Files.readString(goldFile));
        Imported imported = Importer.read(essay.getFileName().toString(), Files.readAllBytes(essay), Options.DEFAULT);
        SoftAssertions checks = new SoftAssertions();
        new Comparison(checks, gold, imported).all();
        checks.assertAll();
    }

    private record Comparison(SoftAssertions checks, JsonNode gold, Imported imported) {

        void all() {
            if (gold.has("title")) {
                checks.assertThat(key(imported.title()))
                        .as("title")
                        .isEqualTo(key(gold.get("title").asString()));
            }
            chapters();
            headings();
            text();
            thread();
        }

        private void chapters() {
            if (!gold.has("chapters")) {
                return;
            }
            List<String> want = new ArrayList<>();
            gold.get("chapters")
                    .forEach(chapter -> want.add(key(chapter.get("title").asString())));
            checks.assertThat(imported.chapters())
                    .extracting(chapter -> key(chapter.title()))
                    .as("chapters")
                    .isEqualTo(want);
            for (int i = 0; i < Math.min(want.size(), imported.chapters().size()); i++) {
                chapter(gold.get("chapters").get(i), imported.chapters().get(i));
            }
        }

        private void chapter(JsonNode expected, Chapter chapter) {
            String name = chapter.title();
            if (expected.has("sections")) {
                List<String> want = new ArrayList<>();
                expected.get("sections").forEach(section -> want.add(key(section.asString())));
                checks.assertThat(chapter.sections())
                        .extracting(section -> key(section.title()))
                        .as(name)
                        .isEqualTo(want);
            }
            if (expected.has("first")) {
                String first = plain(chapter.paragraphs().getFirst().text());
                checks.assertThat(first)
                        .as(name)
                        .startsWith(shorten(plain(expected.get("first").asString())));
            }
            if (expected.has("last")) {
                String last = plain(chapter.paragraphs().getLast().text());
                checks.assertThat(last)
                        .as(name)
                        .endsWith(plain(expected.get("last").asString()));
            }
        }

        private void headings() {
            Set<String> found = new HashSet<>();
            for (Chapter chapter : imported.chapters()) {
                found.add(key(chapter.title()));
                chapter.sections().forEach(section -> found.add(key(section.title())));
            }
            for (String heading : strings("headings")) {
                checks.assertThat(found).as("heading").contains(key(heading));
            }
            if (gold.has("headings")) {
                Set<String> allowed = new HashSet<>(Set.of(key(imported.title())));
                strings("headings").forEach(heading -> allowed.add(key(heading)));
                strings("either").forEach(heading -> allowed.add(key(heading)));
                checks.assertThat(allowed).as("no false heading").containsAll(found);
            }
            for (String line : strings("not_headings")) {
                checks.assertThat(found).as("no heading").doesNotContain(key(line));
            }
        }

        private void text() {
            List<Block.Paragraph> paragraphs = paragraphs();
            String text = plain(String.join(
                    " ", paragraphs.stream().map(Block.Paragraph::text).toList()));
            for (String item : strings("list_items")) {
                checks.assertThat(paragraphs)
                        .as(item)
                        .anyMatch(p ->
                                p.kind() == Kind.LIST_ITEM && plain(p.text()).contains(plain(item)));
            }
            for (String quote : strings("quotes")) {
                checks.assertThat(paragraphs)
                        .as(quote)
                        .anyMatch(p -> p.kind() == Kind.QUOTATION
                                && plain(p.text()).contains(plain(quote))
                                && !p.text().startsWith(">"));
            }
            if (gold.has("paragraphs")) {
                checks.assertThat(paragraphs.size())
                        .isBetween(
                                gold.get("paragraphs").get(0).asInt(),
                                gold.get("paragraphs").get(1).asInt());
            }
            int position = -1;
            for (String piece : strings("order")) {
                int at = text.indexOf(plain(piece));
                checks.assertThat(at).as("in order: " + piece).isGreaterThan(position);
                position = Math.max(position, at);
            }
            for (String word : strings("joined")) {
                checks.assertThat(text).as("joined").contains(plain(word));
            }
            for (String phrase : strings("absent")) {
                checks.assertThat(text).as("absent").doesNotContain(plain(phrase));
            }
            if (gold.has("line_end_hyphens")) {
                checks.assertThat(List.of(text.split(" ", -1)))
                        .filteredOn(word -> word.endsWith("-") && word.length() > 2)
                        .isEmpty();
            }
            checks.assertThat(imported.repairs()).extracting(Repair::kind).containsAll(strings("repairs"));
        }

        private void thread() {
            if (!gold.has("posts")) {
                return;
            }
            JsonNode posts = gold.get("posts");
            Set<String> starts = new HashSet<>();
            int replies = 0;
            for (Chapter chapter : imported.chapters()) {
                for (Chapter.Section section : chapter.sections()) {
                    replies++;
                    starts.add(plain(
                            chapter.paragraphs().get(section.paragraph() - 1).text()));
                }
            }
            checks.assertThat(replies)
                    .as("replies")
                    .isBetween(posts.get("min").asInt(), posts.get("max").asInt());
            String text = plain(String.join(
                    " ", paragraphs().stream().map(Block.Paragraph::text).toList()));
            checks.assertThat(text.substring(0, 600))
                    .contains(plain(posts.get("opening_first").asString()));
            for (JsonNode reply : posts.get("replies")) {
                checks.assertThat(starts).as("reply").anyMatch(start -> start.startsWith(plain(reply.asString())));
            }
        }

        private List<Block.Paragraph> paragraphs() {
            return imported.chapters().stream()
                    .flatMap(chapter -> chapter.paragraphs().stream())
                    .toList();
        }

        private List<String> strings(String field) {
            List<String> values = new ArrayList<>();
            if (gold.has(field)) {
                gold.get(field).forEach(value -> values.add(value.asString()));
            }
            return values;
        }
    }

    private static String shorten(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String plain(String text) {
        String flat = text.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('–', '-')
                .replace('—', '-')
                .replace("…", "...")
                .replace('\u00a0', ' ');
        return flat.replaceAll("\\s+", " ").strip();
    }

    private static String key(String title) {
        return NOT_PLAIN
                .matcher(plain(title).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The helpers above level what they should. */
    @Test
    void levelsTypography() {
        assertThat(key("“Seizing — Power”")).isEqualTo("seizing power");
    }
}
