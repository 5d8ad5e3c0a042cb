package org.lectern.desk.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;

/** Where a paragraph is still taken for another, on either side of each threshold. Texts are words that stand once. */
class ParagraphAlignmentTest {

    /** Of a paragraph of 14 words, which has 10 runs of five, so many stay at its beginning; what follows is new, and long. */
    @ParameterizedTest
    @CsvSource({"10, true", "5, true", "4, true", "3, false", "1, false", "0, false"})
    void aParagraphIsKnownByFourTenthsOfItsRunsOfWords(int kept, boolean known) {
        String before = words("old", 0, 14);
        String after = words("old", 0, kept == 0 ? 0 : kept + 4) + " " + words("new", 0, 60);
        ParagraphAlignment likeness =
                ParagraphAlignment.of(reading(before), reading("Something else stands here", after));
        assertThat(likeness.image(Address.of(1, 1))).isEqualTo(known ? passage("1.2") : Optional.empty());
    }

    /** A paragraph of 14 words of which so many runs come from a long old one, too few for that one to be known by them. */
    @ParameterizedTest
    @CsvSource({"10, true", "6, true", "5, false"})
    void aPartOfAParagraphIsKnownByMostOfItsOwnRuns(int kept, boolean known) {
        String before = words("old", 0, 100);
        String after = words("old", 40, 44 + kept) + " " + words("new", 0, 10 - kept);
        ParagraphAlignment likeness =
                ParagraphAlignment.of(reading(before), reading("Something else stands here", after.strip()));
        assertThat(likeness.image(Address.of(1, 1))).isEqualTo(known ? passage("1.2") : Optional.empty());
    }

    @Test
    void aParagraphThatWasPartedIsSeveralInARow() {
        String before = words("old", 0, 40);
        ParagraphAlignment likeness = ParagraphAlignment.of(
                reading(before), reading(words("old", 0, 14), words("old", 14, 28), words("old", 28, 40), "The end"));
        assertThat(likeness.image(Address.of(1, 1))).isEqualTo(passage("1.1-3"));
    }

    private static Optional<Passage> passage(String words) {
        return Optional.of(Passage.require(words));
    }

    private static String words(String stem, int from, int to) {
        // No two of them fold to the same, and none is part of another.
        return String.join(
                " ",
                IntStream.range(from, to)
                        .mapToObj(number -> stem + (char) ('a' + number / 10) + (char) ('k' + number % 10))
                        .toList());
    }

    private static Reading reading(String... paragraphs) {
        List<Block> blocks = Stream.iterate(0, number -> number + 1)
                .limit(paragraphs.length)
                .<Block>map(number -> new Block.Paragraph(number + 1, Kind.PARAGRAPH, paragraphs[number]))
                .toList();
        return new Reading(
                "book", new Reading.About("Book", "", "", "", "", "", false), List.of(new Chapter(1, "One", blocks)));
    }
}
