package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    @Test
    void whatAPersonCallsACharacterIsOneCluster() {
        assertThat(Graphemes.of("ae\u0301\r\n👩\u200d🚀🇫🇷🇩🇪👍🏽1\ufe0f\u20e3한"))
                .containsExactly("a", "e\u0301", "\r\n", "👩\u200d🚀", "🇫🇷", "🇩🇪", "👍🏽", "1\ufe0f\u20e3", "한");
    }

    @Test
    void agreesWithTheJdkOnEveryCharacterAmongNeighbours() {
        String[] neighbours = {"a", "\u0301", "\u200d", "日", "👍"};
        for (int c = 0; c <= 0x3FFFF; c += c < 0x3200 ? 1 : 7) {
            for (String neighbour : neighbours) {
                String text = neighbour + Character.toString(c) + neighbour;
                assertThat(Graphemes.of(text))
                        .as("U+%04X between %s", c, neighbour)
                        .isEqualTo(byTheJdk(text));
            }
        }
    }

    @Test
    void agreesWithTheJdkOnTextMadeByChanceForwardsAndBackwards() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String text = Samples.of(random, 25);
            List<String> expected = byTheJdk(text);
            assertThat(Graphemes.of(text)).isEqualTo(expected);
            List<String> backwards = new ArrayList<>();
            for (int to = text.length(); to > 0; to = Graphemes.previous(text, to)) {
                backwards.addFirst(text.substring(Graphemes.previous(text, to), to));
            }
            assertThat(backwards).as("backwards through %s", text).isEqualTo(expected);
        }
    }

    @Test
    void aCharacterUnderTenThousandMarksIsOneCluster() {
        String text = "x" + "\u0301".repeat(10_000) + "y";
        assertThat(Graphemes.next(text, 0)).isEqualTo(10_001);
        assertThat(Graphemes.previous(text, 10_001)).isZero();
    }

    @Test
    void endsAreSafe() {
        assertThat(Graphemes.next("", 0)).isZero();
        assertThat(Graphemes.next("a", 1)).isEqualTo(1);
        assertThat(Graphemes.previous("a", 0)).isZero();
    }

    private static List<String> byTheJdk(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
            all.add(text.substring(from, to));
            from = to;
        }
        return all;
    }
}
