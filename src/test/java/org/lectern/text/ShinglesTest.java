package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guides were made by another program: these vectors hold both to the same hashes. */
class ShinglesTest {

    @Test
    void plainSentence() {
        assertThat(hex(Shingles.of("The quick brown fox jumps over the lazy dog, twice.")))
                .containsExactly(
                        "0f49a560de95baaf",
                        "53d7bc809d873eae",
                        "6479b266551f97b5",
                        "ad9f35afe361bd34",
                        "ed3e6a6105f95a08",
                        "fa8f333d7af5d1d8");
    }

    @Test
    void hyphensQuotesAndDashes() {
        String text = "Cafés — naïve “re-reading” isn’t co-\n operation; it’s rank-and-file work: 1917–1921!";
        assertThat(Words.of(text))
                .containsExactly(
                        "cafes", "naive", "rereading", "isnt", "cooperation", "its", "rankandfile", "work", "19171921");
        assertThat(hex(Shingles.of(text)))
                .containsExactly(
                        "2da3b0cb2d4cf175",
                        "48814a67b6f857ec",
                        "bbf907cda9b208d1",
                        "c3f93ff603d3f25b",
                        "cd699b72fdf06153");
    }

    @Test
    void compatibilityFormsAndOtherScripts() {
        String text = "ﬁnal ½ ① İstanbul ΣΊΣΥΦΟΣ 你好 世界 soft\u00adhyphen zero\u200bwidth under_score a--b c- d";
        assertThat(Words.of(text))
                .containsExactly(
                        "final",
                        "1",
                        "2",
                        "1",
                        "istanbul",
                        "σισυφος",
                        "你好",
                        "世界",
                        "softhyphen",
                        "zerowidth",
                        "under",
                        "score",
                        "a",
                        "b",
                        "cd");
        assertThat(hex(Shingles.sketch(text, 3)))
                .containsExactly("196c7a4ce9990bb5", "31d3544405d9d80e", "33bfb7c7815f53ca");
    }

    @Test
    void aShingleCountsOnceAndAShortTextHasNone() {
        assertThat(Shingles.of("one two three four five ".repeat(3))).hasSize(5);
        assertThat(Shingles.of("too few words here")).isEmpty();
        assertThat(Shingles.sketch("too few words here", 8)).isEmpty();
    }

    @Test
    void containment() {
        long[] whole = Shingles.of("one two three four five six seven eight nine ten");
        assertThat(Shingles.contained(Shingles.of("two three four five six seven"), whole))
                .isEqualTo(1.0);
        assertThat(Shingles.contained(Shingles.of("six seven eight nine ten eleven"), whole))
                .isEqualTo(0.5);
        assertThat(Shingles.contained(new long[0], whole)).isZero();
    }

    @Test
    void aTextInParagraphsHasTheShinglesOfTheWholeAndOfEach() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                paragraphs.add(random.ints(random.nextInt(20), 0, 9)
                        .mapToObj(word -> List.of("a", "long", "table", "—", "co-op", "Cafés", "is", "not", "laid")
                                .get(word))
                        .collect(Collectors.joining(" ")));
            }
            paragraphs.replaceAll(paragraph -> paragraph + " end.");
            ShingledText text = ShingledText.of(paragraphs);
            assertThat(text.set()).containsExactly(Shingles.of(String.join("\n", paragraphs)));
            assertThat(text.paragraphs()).isEqualTo(paragraphs.size());
            for (int i = 0; i < paragraphs.size(); i++) {
                assertThat(Shingles.sortedSet(text.in(i))).containsExactly(Shingles.of(paragraphs.get(i)));
            }
        }
        assertThat(ShingledText.of(List.of()).set()).isEmpty();
    }

    private static List<String> hex(long[] hashes) {
        return Arrays.stream(hashes).mapToObj(HexFormat.of()::toHexDigits).toList();
    }
}
