package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "e\u0301, 1",
        "日, 2",
        "ｗ, 2",
        "한, 2",
        "\u1112\u1161\u11ab, 2",
        "👍, 2",
        "👍🏽, 2",
        "☝🏽, 2",
        "👩\u200d🚀, 2",
        "❤\u200d🔥, 2",
        "❤, 1",
        "❤\ufe0f, 2",
        "1\ufe0f\u20e3, 2",
        "🇫🇷, 2",
        "\u200b, 0",
        "\u00ad, 0",
        "\u0301, 0",
        "\u0600, 1",
        "\u001b, 0",
        "\u009b, 0",
        "…, 1",
        "“, 1",
        "กำ, 2",
        "🏴\udb40\udc67\udb40\udc62\udb40\udc7f, 2"
    })
    void aClusterTakes(String cluster, int columns) {
        assertThat(DisplayWidth.ofCluster(cluster)).isEqualTo(columns);
    }

    /** What differs, and why we think that we are right: a difference outside this list is a fault. */
    @Test
    void agreesWithJlineOnEveryCharacterButTheKnownOnes() {
        List<String> differences = new ArrayList<>();
        for (int c = 0; c <= 0x10FFFF; c++) {
            if (Character.isDefined(c)
                    && !isKnownDifference(c)
                    && DisplayWidth.ofCluster(Character.toString(c)) != Math.max(0, WCWidth.wcwidth(c))) {
                differences.add(Character.getName(c) + " U+" + Integer.toHexString(c) + ": " + WCWidth.wcwidth(c));
            }
        }
        assertThat(differences).isEmpty();
    }

    private static boolean isKnownDifference(int c) {
        boolean neverPainted = c == 0xAD || c == 0x2028 || c == 0x2029;
        boolean seenThoughFormat = (c >= 0x600 && c <= 0x605)
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x110BD
                || c == 0x110CD;
        boolean laterHangulVowelsAndFinals = c >= 0xD7B0 && c <= 0xD7FB;
        boolean skinColourAlone = c >= 0x1F3FB && c <= 0x1F3FF;
        return neverPainted || seenThoughFormat || laterHangulVowelsAndFinals || skinColourAlone;
    }

    @Test
    void allThatIsDrawnAsAnEmojiIsWide() {
        for (int c = 0; c <= 0x1FFFF; c++) {
            if (Character.isEmojiPresentation(c)) {
                assertThat(DisplayWidth.ofCluster(Character.toString(c)))
                        .as("U+%04X", c)
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void aTextIsAsWideAsItsClusters() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String text = Samples.of(random, 20);
            assertThat(DisplayWidth.of(text))
                    .isEqualTo(Graphemes.of(text).stream()
                            .mapToInt(DisplayWidth::ofCluster)
                            .sum());
        }
    }
}
