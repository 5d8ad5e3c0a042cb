package org.lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingDoubtTest {
    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter(1, "Keys", List.of(paragraph(1, "Who has them?"), paragraph(2, "Of Doors"))),
            new Chapter(
                    2, "Locks", List.of(paragraph(1, "Of iron."), new Block.Heading("Oil"), paragraph(2, "Of Doors"))));

    @Test
    void chaptersSectionsAndParagraphsAreFoundInTheOrderOfTheText() {
        assertThat(HeadingDoubt.placed(
                        List.of(
                                new HeadingDoubt("Oil", true),
                                new HeadingDoubt("Of Doors", false),
                                new HeadingDoubt("Of Doors", false),
                                new HeadingDoubt("2. Locks", true)),
                        CHAPTERS))
                .extracting(HeadingDoubt::address)
                .containsExactly("1.2", "2", "2.2", "2.2");
    }

    @Test
    void aDoubtThatAMendHasSettledIsNone() {
        assertThat(HeadingDoubt.placed(
                        List.of(new HeadingDoubt("Oil", false), new HeadingDoubt("Of Doors", true)), CHAPTERS))
                .isEmpty();
    }

    /** Fifty letters are shown whole, of fifty-one the first fifty; letters outside the first plane are one. */
    @Test
    void longLinesAreShortened() {
        assertThat(new HeadingDoubt("1.2", "x".repeat(50), true).inWords())
                .isEqualTo("1.2 “" + "x".repeat(50) + "” was taken for a heading");
        assertThat(new HeadingDoubt("1.2", "𝒜".repeat(51), false).inWords())
                .isEqualTo("1.2 “" + "𝒜".repeat(50) + "…” was taken for text");
    }

    private static Block.Paragraph paragraph(int number, String text) {
        return new Block.Paragraph(number, Kind.PARAGRAPH, text);
    }
}
