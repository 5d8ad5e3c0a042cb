package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Repair;

/** Texts broken on purpose come out as they were. */
class RecoveryTest {
    private static final int SEEDS = 6;

    @ParameterizedTest
    @EnumSource(Degraded.Headings.class)
    void chaptersWithContents(Degraded.Headings headings) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Book book = new Prose(random).book(7, 2);
            assertWhole(book, Degraded.spaced(new Degraded(random).blocks(book, headings, true)), seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Degraded.Headings.class)
    void chaptersWithoutContents(Degraded.Headings headings) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Book book = new Prose(random).book(7, headings == Degraded.Headings.PLAIN ? 0 : 2);
            assertWhole(book, Degraded.spaced(new Degraded(random).blocks(book, headings, false)), seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"60,false", "72,true", "45,true", "100,false"})
    void hardWrapped(int columns, boolean hyphens) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Degraded degraded = new Degraded(random);
            Book book = new Prose(random).book(6, 0);
            List<String> lines =
                    degraded.wrapped(degraded.blocks(book, Degraded.Headings.NUMBERED, true), columns, hyphens);
            assertWhole(book, String.join("\n", lines), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void websiteTail(boolean contents) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Degraded degraded = new Degraded(random);
            Prose prose = new Prose(random);
            Book book = prose.book(6, 0);
            List<String> blocks = degraded.blocks(book, Degraded.Headings.NUMBERED_CAPITALS, contents);
            blocks.addAll(degraded.tail(prose));
            assertWhole(book, Degraded.spaced(blocks), seed);
        }
    }

    @Test
    void swallowedSpaces() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Book book = new Prose(random).book(4, 0);
            String text = Degraded.spaced(new Degraded(random).blocks(book, Degraded.Headings.NUMBERED, false));
            Imported imported = read(new Degraded(random).glued(text, 12));
            List<String> found = paragraphs(imported);
            long whole = book.paragraphs().stream().filter(found::contains).count();
            assertThat(whole)
                    .as("seed " + seed + " " + imported.repairs())
                    .isGreaterThanOrEqualTo(book.paragraphs().size() - 2);
        }
    }

    /** Pages in the order in which sheets carry them; -1 is an empty page of the booklet. */
    @ParameterizedTest
    @ValueSource(strings = {"saddle", "reversed", "signatures of 8", "odd then even", "octavo fold", "swapped saddle"})
    void imposed(String how) {
        int reordered = 0;
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Degraded degraded = new Degraded(random);
            Book book = new Prose(random).book(5, 0);
            List<String> lines = degraded.wrapped(degraded.blocks(book, Degraded.Headings.PLAIN, false), 64, true);
            List<List<String>> pages = Degraded.pages(lines, Math.max(8, lines.size() / 16 + 1));
            List<String> sheets = new ArrayList<>();
            for (int page : sheets(how, (pages.size() + 7) / 8 * 8)) {
                if (page <= pages.size()) {
                    sheets.add(String.join("\n", pages.get(page - 1)).strip());
                }
            }
            String marker = seed % 2 == 0 ? "\f" : "\n ";
            Imported imported = read(String.join(marker, sheets));
            if (imported.repairs().stream().anyMatch(repair -> repair.kind().equals("reordered-pages"))) {
                assertInOrder(book, imported, how + " " + seed);
                reordered++;
            }
        }
        assertThat(reordered).as(how).isGreaterThanOrEqualTo(9);
    }

    @Test
    void pagesInOrderAreLeftAlone() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Degraded degraded = new Degraded(random);
            Book book = new Prose(random).book(5, 0);
            List<String> lines = degraded.wrapped(degraded.blocks(book, Degraded.Headings.PLAIN, false), 64, true);
            List<String> pages = Degraded.pages(lines, 30).stream()
                    .map(page -> String.join("\n", page))
                    .toList();
            Imported imported = read(String.join("\f", pages));
            assertThat(imported.repairs()).extracting(Repair::kind).doesNotContain("reordered-pages");
            assertThat(imported.warnings()).isEmpty();
            assertInOrder(book, imported, "seed " + seed);
        }
    }

    @Test
    void runningHeadsAndPageNumbers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Degraded degraded = new Degraded(random);
            Book book = new Prose(random).book(5, 0);
            List<String> lines = degraded.wrapped(degraded.blocks(book, Degraded.Headings.PLAIN, false), 64, true);
            StringBuilder text = new StringBuilder();
            int number = 1;
            for (List<String> page : Degraded.pages(lines, 30)) {
                text.append(number == 1 ? "" : "\fThe Long Table\n\n")
                        .append(String.join("\n", page))
                        .append("\n\n")
                        .append(number++)
                        .append('\n');
            }
            Imported imported = read(text.toString());
            assertInOrder(book, imported, "seed " + seed);
            assertThat(words(imported).stream().filter("Table"::equals).count()).isLessThanOrEqualTo(1);
        }
    }

    private static List<Integer> sheets(String how, int size) {
        List<Integer> pages = new ArrayList<>();
        switch (how) {
            case "reversed" -> {
                for (int page = size; page >= 1; page--) {
                    pages.add(page);
                }
            }
            case "odd then even" -> {
                for (int page = 1; page <= size; page += 2) {
                    pages.add(page);
                }
                for (int page = 2; page <= size; page += 2) {
                    pages.add(page);
                }
            }
            case "octavo fold" -> {
                for (int from = 0; from < size; from += 8) {
                    for (int page : new int[] {5, 4, 8, 1, 3, 6, 2, 7}) {
                        pages.add(from + page);
                    }
                }
            }
            case "signatures of 8" -> {
                for (int from = 0; from < size; from += 8) {
                    saddle(from, 8, false, pages);
                }
            }
            case "swapped saddle" -> saddle(0, size, true, pages);
            default -> saddle(0, size, false, pages);
        }
        return pages;
    }

    private static void saddle(int from, int size, boolean swapped, List<Integer> pages) {
        for (int sheet = 0; sheet < size / 4; sheet++) {
            int left = from + size - 2 * sheet;
            int right = from + 1 + 2 * sheet;
            pages.add(swapped ? right : left);
            pages.add(swapped ? left : right);
            pages.add(swapped ? left - 1 : right + 1);
            pages.add(swapped ? right + 1 : left - 1);
        }
    }

    private static Imported read(String text) {
        return Importer.read("sample.txt", text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
    }

    private static void assertWhole(Book book, String text, int seed) {
        Imported imported = read(text);
        String name = "seed " + seed + " " + imported.repairs();
        assertThat(imported.title()).as(name).isEqualTo(book.title());
        assertThat(lower(imported.chapters().stream().map(Chapter::title).toList()))
                .as(name)
                .isEqualTo(lower(book.titles()));
        assertThat(imported.chapters().stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .map(Chapter.Section::title)
                        .toList())
                .as(name)
                .isEqualTo(book.sectionTitles());
        List<String> paragraphs = paragraphs(imported);
        for (int i = 0; i < Math.min(paragraphs.size(), book.paragraphs().size()); i++) {
            assertThat(paragraphs.get(i)).as(name).isEqualTo(book.paragraphs().get(i));
        }
        assertThat(paragraphs).as(name).hasSameSizeAs(book.paragraphs());
    }

    /** Nearly all words are there, and those of each paragraph in their order. */
    private static void assertInOrder(Book book, Imported imported, String name) {
        assertThat(imported.chapters()).as(name).extracting(Chapter::title).containsAll(book.titles());
        String text = String.join(" ", words(imported));
        int position = -1;
        int missed = 0;
        for (String paragraph : book.paragraphs()) {
            String beginning = paragraph.substring(0, paragraph.indexOf(' ', 30));
            int at = text.indexOf(beginning);
            missed += at < 0 ? 1 : 0;
            if (at >= 0 && text.indexOf(beginning, at + 1) < 0) {
                assertThat(at).as(name + ": " + beginning).isGreaterThan(position);
                position = at;
            }
        }
        assertThat(missed).as(name).isLessThanOrEqualTo(book.paragraphs().size() / 20);
        Set<String> lost =
                new HashSet<>(Arrays.asList(String.join(" ", book.paragraphs()).split(" ", -1)));
        words(imported).forEach(lost::remove);
        assertThat(lost).as(name).hasSizeLessThan(4);
    }

    private static List<String> paragraphs(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .toList();
    }

    /** Capitals say nothing about the spelling; they may stay where no list of contents spells it. */
    private static List<String> lower(List<String> titles) {
        return titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> words(Imported imported) {
        List<String> words = new ArrayList<>();
        for (Chapter chapter : imported.chapters()) {
            for (Block.Paragraph paragraph : chapter.paragraphs()) {
                words.addAll(List.of(paragraph.text().split("\\s+", -1)));
            }
        }
        return words;
    }
}
