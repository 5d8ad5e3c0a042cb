package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Paragraphs broken as a whole. */
class TotalFitTest {
    private static final String[] WORDS = {
        "a",
        "of",
        "committee",
        "minutes",
        "organisation",
        "—",
        "“quoted”",
        "会議は",
        "踊る",
        "e\u0301tude",
        "👩‍👩‍👧",
        "שלום",
        "https://example.org/a/very/long/path/that/goes/on?and=on",
        "self-government",
        "…",
        "(so)",
        "\u00a0stuck"
    };

    private static final String PROSE =
            "Nobody counted the votes that evening, because the counting had been put off to a"
                    + " committee, and the committee had been put off to the spring; what remained was the habit of raising one's"
                    + " hand, and a certain tenderness for those who raised it late.";

    @Test
    void linesHoldAllOfTheTextAndFit() {
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            String text = text(random);
            int columns = 2 + random.nextInt(90);
            Optional<Hyphenation> hyphenation = random.nextBoolean() ? Hyphenation.of("en") : Optional.empty();
            List<FittedLine> lines = TotalFit.lines(text, columns, random.nextBoolean(), hyphenation);
            int at = 0;
            for (FittedLine line : lines) {
                assertThat(text.substring(at, line.start())).isBlank();
                assertThat(line.width() + line.extra()).isLessThanOrEqualTo(columns);
                assertThat(DisplayWidth.of(text.substring(line.start(), line.end())) + (line.hyphen() ? 1 : 0))
                        .isEqualTo(line.width());
                at = line.end();
            }
            assertThat(text.substring(at)).isBlank();
        }
    }

    @Test
    void spreadLinesAreAsWideAsAskedButForTheLast() {
        List<FittedLine> lines = TotalFit.lines(PROSE, 50, true, Optional.empty());
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width() + line.extra()).isEqualTo(50));
        assertThat(lines.getLast().extra()).isZero();
    }

    @Test
    void aLineThatWouldHaveHolesStaysRagged() {
        assertThat(TotalFit.lines("a bbbbbbbbbbbbbbbbbbb cccccccccccccccccc dd", 22, true, Optional.empty()))
                .allSatisfy(line -> assertThat(line.extra()).isLessThanOrEqualTo(4));
    }

    @Test
    void theWholeIsNoMoreRaggedThanFillingLineByLine() {
        for (int columns = 30; columns < 80; columns++) {
            int width = columns;
            long filled = LineBreaker.wrap(PROSE, columns).reversed().stream()
                    .skip(1)
                    .mapToLong(line -> cube(width - line.width()))
                    .sum();
            long fitted = TotalFit.lines(PROSE, columns, false, Optional.empty()).reversed().stream()
                    .skip(1)
                    .mapToLong(line -> cube(width - line.width()))
                    .sum();
            assertThat(fitted).isLessThanOrEqualTo(filled + cube(columns / 5));
        }
    }

    private static long cube(long slack) {
        return slack * slack * slack;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("w");
        for (int i = 0; i < random.nextInt(80); i++) {
            text.append(random.nextInt(12) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
