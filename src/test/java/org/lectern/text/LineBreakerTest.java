package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void breaksAfterSpacesHyphensAndDashesNeverBeforeThem() {
        assertThat(wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(wrap("rank-and-file", 9)).containsExactly("rank-and-", "file");
        assertThat(wrap("yes—no yes", 4)).containsExactly("yes—", "no", "yes");
        assertThat(wrap("aaa bbb — ccc", 8)).containsExactly("aaa", "bbb —", "ccc");
        assertThat(wrap("run --flag", 5)).containsExactly("run", "--fla", "g");
        assertThat(wrap("at -5 degrees", 5)).containsExactly("at -5", "degre", "es");
    }

    @Test
    void closingPunctuationStaysWithItsWord() {
        assertThat(wrap("abc def…", 7)).containsExactly("abc", "def…");
        assertThat(wrap("abc …", 4)).containsExactly("ab", "c …");
        assertThat(wrap("mot deux !", 8)).containsExactly("mot", "deux !");
        assertThat(wrap("abcdef.", 6)).containsExactly("abcde", "f.");
        assertThat(wrap("he said (so)", 11)).containsExactly("he said", "(so)");
        assertThat(wrap("“yes,” I", 6)).containsExactly("“yes,”", "I");
    }

    @Test
    void eastAsianTextBreaksBetweenCharactersButNotBeforeItsPunctuation() {
        assertThat(wrap("日本語です。次", 8)).containsExactly("日本語で", "す。次");
        assertThat(wrap("日本語。次", 6)).containsExactly("日本", "語。次");
        assertThat(wrap("日本「語」", 6)).containsExactly("日本", "「語」");
        assertThat(wrap("サーバー", 4)).containsExactly("サー", "バー");
    }

    @Test
    void aUrlIsBrokenOnlyWhereItIsWiderThanALine() {
        String url = "https://example.org/a-b/c";
        assertThat(wrap("see " + url + " now", 26)).containsExactly("see", url, "now");
        assertThat(wrap("see " + url, 22)).containsExactly("see", "https://example.org/a-", "b/c");
        assertThat(wrap("(" + url + ").", 30)).containsExactly("(" + url + ").");
    }

    @Test
    void aWordWiderThanALineIsCutBetweenClusters() {
        assertThat(wrap("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
        assertThat(wrap("a👍🏽b", 2)).containsExactly("a", "👍🏽", "b");
    }

    @Test
    void aLineFeedEndsALineAndIndentationIsKept() {
        assertThat(wrap("a\n\n  b c\n", 10)).containsExactly("a", "", "  b c", "");
        assertThat(wrap("", 10)).containsExactly("");
        assertThat(wrap("a\r\nb", 10)).containsExactly("a", "b");
    }

    @Test
    void noBreakSpacesHold() {
        assertThat(wrap("ab c\u00a0d", 5)).containsExactly("ab", "c\u00a0d");
    }

    @Test
    void losesNothingButWhiteSpaceAndIsNeverTooWide() {
        Random random = new Random(11);
        for (int i = 0; i < 4000; i++) {
            String text = Samples.of(random, 40);
            int columns = 2 + random.nextInt(30);
            List<TextLine> lines = LineBreaker.wrap(text, columns);
            StringBuilder kept = new StringBuilder();
            int end = 0;
            for (TextLine line : lines) {
                assertThat(line.start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, line.start())).isBlank();
                assertThat(line.width()).isLessThanOrEqualTo(columns).isEqualTo(DisplayWidth.of(line.of(text)));
                kept.append(line.of(text));
                end = line.end();
            }
            assertThat(text.substring(end)).isBlank();
            assertThat(withoutSpace(kept.toString())).isEqualTo(withoutSpace(text));
        }
    }

    @Test
    void splitsNoCluster() {
        Random random = new Random(12);
        for (int i = 0; i < 2000; i++) {
            String text = Samples.of(random, 30);
            List<Integer> boundaries = new java.util.ArrayList<>(List.of(0));
            for (int at = 0; at < text.length(); at = boundaries.getLast()) {
                boundaries.add(Graphemes.next(text, at));
            }
            assertThat(LineBreaker.wrap(text, 2 + random.nextInt(9)))
                    .allSatisfy(line -> assertThat(boundaries).contains(line.start(), line.end()));
        }
    }

    /** The bound is for a hang, not a measure: quadratic work on a megabyte takes many minutes. */
    @Test
    void pathologicalTextStaysLinear() {
        int megabyte = 1 << 20;
        for (String unit : List.of(
                "x", "日", " ", "-", "!", "…", "\u200b", "\u2060", "https://", "🇫", "🇫🇷!", "क्", "(", ". ", "’ ")) {
            String text = "a " + unit.repeat(megabyte / unit.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(5),
                    () -> assertThat(LineBreaker.wrap(text, 72)).isNotEmpty(),
                    unit);
        }
        String marks = "x" + "\u0301".repeat(10_000);
        assertThat(wrap(marks + marks + marks, 2)).containsExactly(marks + marks, marks);
    }

    @Test
    void refusesALineWithoutRoom() {
        assertThatThrownBy(() -> LineBreaker.wrap("a", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static List<String> wrap(String text, int columns) {
        return LineBreaker.wrap(text, columns).stream()
                .map(line -> line.of(text))
                .toList();
    }
}
