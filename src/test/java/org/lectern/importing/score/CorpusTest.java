package org.lectern.importing.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.importing.score.Faults.Fault;

/** The floors under the structure score, on a part of the corpus that is quick to make. {@link Table} prints all of it. */
class CorpusTest {
    private static final int SEEDS = 4;
    private static final int TYPED = 8;

    @ParameterizedTest
    @EnumSource(MarkedUp.class)
    void markedUpFormats(MarkedUp format) {
        Score score = sum(Sample.each(0, SEEDS, List.of(format), each -> seed -> Sample.marked(seed, each)));
        assertThat(score.chapters().f1()).as("chapters").isGreaterThanOrEqualTo(0.95);
        assertThat(score.paragraphs().f1()).as("paragraphs").isGreaterThanOrEqualTo(0.9);
        assertThat(score.junkLeftShare()).as("junk").isLessThanOrEqualTo(0.02);
        assertThat(score.moved()).as("paragraphs out of order").isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "SCRAMBLED")
    void plainTexts(Fault fault) {
        Score score = sum(Sample.each(0, SEEDS, List.of(fault), each -> seed -> Sample.plain(seed, each, false)));
        assertThat(score.chapters().f1()).as("chapters").isGreaterThanOrEqualTo(0.9);
        assertThat(score.paragraphs().f1()).as("paragraphs").isGreaterThanOrEqualTo(0.85);
        assertThat(score.kept()).as("words").isGreaterThanOrEqualTo(fault == Fault.GLUED ? 0.98 : 0.995);
        assertThat(score.junkLeftShare()).as("junk").isLessThanOrEqualTo(0.02);
        assertThat(score.moved()).as("paragraphs out of order").isZero();
    }

    /** Every way to type a head, those that were not looked at while the repairs were tuned too. */
    @ParameterizedTest
    @EnumSource(HeadStyle.class)
    void typedTexts(HeadStyle head) {
        Score score = sum(Sample.each(0, TYPED, List.of(head), each -> seed -> Sample.typed(seed, each)));
        assertThat(score.chapters().f1()).as("chapters").isGreaterThanOrEqualTo(floor(head));
        assertThat(score.paragraphs().f1()).as("paragraphs").isGreaterThanOrEqualTo(0.95);
        assertThat(score.kept()).as("words").isGreaterThanOrEqualTo(0.99);
        assertThat(score.moved()).as("paragraphs out of order").isZero();
    }

    /** A short line that ends as a sentence does, or begins as one that goes on, shows a title by the space above alone. */
    private static double floor(HeadStyle head) {
        return switch (head) {
            case FULL_STOP, SMALL_LETTERS -> 0.75;
            default -> 0.9;
        };
    }

    @ParameterizedTest
    @EnumSource(Converter.class)
    void convertedTexts(Converter converter) {
        Score score = sum(Sample.each(0, TYPED, List.of(converter), each -> seed -> Sample.converted(seed, each)));
        assertThat(score.chapters().f1()).as("chapters").isGreaterThanOrEqualTo(0.95);
        assertThat(score.paragraphs().f1()).as("paragraphs").isGreaterThanOrEqualTo(floor(converter));
        assertThat(score.kept()).as("words").isGreaterThanOrEqualTo(0.99);
        assertThat(score.moved()).as("paragraphs out of order").isZero();
    }

    /** Nothing tells that a paragraph ends with a full line where neither a blank line nor an indent follows. */
    private static double floor(Converter converter) {
        return switch (converter) {
            case PLAIN_WRITER, E_BOOK -> 0.95;
            case PAGES, LAYOUT -> 0.8;
            case LAYOUT_COLUMNS -> 0.75;
        };
    }

    @Test
    void scrambledPagesArePutInOrderOrWarnedAbout() {
        Score score =
                sum(Sample.each(0, SEEDS, List.of(Fault.SCRAMBLED), each -> seed -> Sample.plain(seed, each, false)));
        assertThat(score.moved())
                .as("paragraphs out of order without a warning")
                .isZero();
        assertThat(score.kept()).as("words").isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @EnumSource(Threads.Style.class)
    void threads(Threads.Style style) {
        Score score = sum(Sample.each(0, SEEDS, List.of(style), each -> seed -> Sample.thread(seed, each)));
        assertThat(score.chapters().f1()).as("chapters").isEqualTo(1);
        assertThat(score.sections().f1()).as("replies, by what they begin with").isGreaterThanOrEqualTo(0.95);
        assertThat(score.paragraphs().f1()).as("paragraphs").isGreaterThanOrEqualTo(0.95);
    }

    private static Score sum(List<Sample> samples) {
        return samples.stream().map(Sample::score).reduce(Score.NONE, Score::plus);
    }
}
