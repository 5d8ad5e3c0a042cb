package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.text.UserException;
import org.lectern.text.Words;

/** Nothing that an author wrote goes without a word: over every fixture, and over pages that chance made. */
class NetTest {
    private static final Path FIXTURES = Path.of("src/test/resources/org/lectern/importing");
    private static final int UNSAID = 40;
    private static final int PROSE = 8;
    private static final List<String> NAMES = List.of(
            "comments",
            "related",
            "archives",
            "social",
            "widget",
            "links",
            "stories",
            "popular",
            "share",
            "tags",
            "menu",
            "paywall",
            "footer",
            "sc-77 hJpRRP",
            "css-1adxYZ",
            "newsletter",
            "consent",
            "languages");
    private static final List<String> TITLES = List.of(
            "Archives",
            "Comments",
            "Donate",
            "Related",
            "Share this",
            "1848 and after",
            "Back to top",
            "Newsletter",
            "Most read",
            "Keys");
    private static final List<String> BOXES =
            List.of("div", "section", "main", "article", "form", "font", "span", "center");

    @TestFactory
    Stream<DynamicTest> everyFixture() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            files = all.filter(path -> path.toString().matches(".*\\.(?:html|txt|md)"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Imported imported = Importer.read(file.toString(), Files.readAllBytes(file), Options.DEFAULT);
                    assertThat(imported.weight().kept())
                            .isBetween(1, imported.weight().found());
                    if (file.toString().endsWith(".html")) {
                        String page = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        saysWhatIsGone(page, imported);
                    }
                }));
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** Whatever an element is called, what the mark-up heads stays with the prose below it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void pagesOfChance(int seed) {
        Random random = new Random(seed);
        List<String> titles = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Coal and Lamps</title></head><body>");
        String around = pick(BOXES, random);
        page.append('<').append(around).append(name(random)).append("><h1>Coal and Lamps</h1>");
        int sections = 2 + random.nextInt(4);
        for (int i = 0; i < sections; i++) {
            String title = pick(TITLES, random) + (random.nextBoolean() ? "" : " of the hall " + i);
            titles.add(title);
            boolean boxed = random.nextBoolean();
            page.append(boxed ? "<section" + name(random) + ">" : "");
            page.append("<h2").append(name(random)).append('>').append(title).append("</h2>");
            for (int k = 0; k <= random.nextInt(3); k++) {
                String paragraph = new Prose(random).paragraphs(1).getFirst() + " Mark " + i + "." + k + " of it.";
                paragraphs.add(paragraph);
                page.append("<p")
                        .append(name(random))
                        .append('>')
                        .append(paragraph)
                        .append("</p>\n");
            }
            page.append(boxed ? "</section>" : "");
        }
        page.append("</").append(around).append("></body></html>");
        Imported imported =
                Importer.read("page.html", page.toString().getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
        assertThat(headings(imported)).as(page.toString()).containsAll(titles);
        assertThat(text(imported).lines()).as(page.toString()).containsAll(paragraphs);
    }

    /** The same in Markdown, where only the words of headings could mislead. */
    @ParameterizedTest
    @MethodSource("seeds")
    void markdownOfChance(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("# Coal and Lamps\n\n");
        List<String> titles = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            titles.add(pick(TITLES, random));
            paragraphs.add(new Prose(random).paragraphs(1).getFirst() + " Mark " + i + " of it.");
            text.append("## ")
                    .append(titles.getLast())
                    .append("\n\n")
                    .append(paragraphs.getLast())
                    .append("\n\n");
        }
        Imported imported = Importer.read("page.md", text.toString().getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
        assertThat(headings(imported)).containsAll(titles);
        assertThat(text(imported).lines()).containsAll(paragraphs);
    }

    @Test
    void aFaultIsTheFilesOwnRefusal() {
        byte[] text = "Coal\n\nThe lamp smoked.".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Importer.read("coal.txt", text, Options.DEFAULT, (stage, share) -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("coal.txt")
                .hasMessageContaining("report it")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static void saysWhatIsGone(String page, Imported imported) {
        String kept = squeezed(text(imported) + imported.title());
        int gone = 0;
        for (Element paragraph : Jsoup.parse(page).select("p")) {
            String words = paragraph.text();
            boolean prose = Words.count(words) >= PROSE
                    && words.matches("(?s).*[.!?]$")
                    && paragraph.select("p, sup, span").size() == 1;
            gone += prose && !kept.contains(squeezed(words)) ? Words.count(words) : 0;
        }
        if (gone > UNSAID) {
            assertThat(imported.warnings()).anyMatch(warning -> warning.contains("left out"));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String name(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> " class=\"" + pick(NAMES, random) + "\"";
            case 1 -> " id=\"" + pick(NAMES, random) + "\"";
            default -> "";
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Set<String> headings(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.title()), chapter.sections().stream().map(Chapter.Section::title)))
                .collect(Collectors.toSet());
    }

    private static String text(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }
}
