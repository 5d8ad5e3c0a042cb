package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Passage;

class CuttingTest {

    @Test
    void leavesAChapterWholeThatIsNotTooLong() {
        assertThat(cut(100, 50, 50, 50)).containsExactly(piece("4", 150));
        assertThat(cut(10, 500)).containsExactly(piece("4", 500));
    }

    @Test
    void cutsAtSections() {
        // Sections begin at paragraphs 1, 3 and 4.
        assertThat(cut(100, 60, 30, -70, -50, 10)).containsExactly(piece("4.1-2", 90), piece("4.3-5", 130));
    }

    @Test
    void cutsAtParagraphsWhereThereIsNoSection() {
        assertThat(cut(100, 60, 60, 60, 60)).containsExactly(piece("4.1-2", 120), piece("4.3-4", 120));
    }

    @Test
    void cutsAtParagraphsWhereASectionIsTooLongItself() {
        assertThat(cut(100, 10, -90, 90, 90))
                .hasSize(3)
                .extracting(ReadingUnit::words)
                .allMatch(words -> words <= 150);
    }

    @Test
    void losesNoParagraph() {
        List<ReadingUnit> parts = cut(100, 30, -40, 50, 60, -10, 80, 90, -5, 5, 120);
        int next = 1;
        for (ReadingUnit part : parts) {
            assertThat(part.passage().first().paragraph()).isEqualTo(next);
            next = part.passage().last().paragraph() + 1;
        }
        assertThat(next).isEqualTo(11);
        assertThat(parts.stream().mapToInt(ReadingUnit::words).sum()).isEqualTo(490);
    }

    private static ReadingUnit piece(String passage, int words) {
        return new ReadingUnit("table", Passage.require(passage), words);
    }

    /** Paragraphs of so many words; one below zero has a heading above it. */
    private static List<ReadingUnit> cut(double target, int... words) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i] < 0) {
                blocks.add(new Block.Heading("Section"));
            }
            blocks.add(new Block.Paragraph(
                    i + 1, Kind.PARAGRAPH, "word ".repeat(Math.abs(words[i])).strip()));
        }
        return Cutting.cut("table", false, new Chapter(4, "Four", blocks), target);
    }
}
