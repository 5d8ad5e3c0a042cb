package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.template.Templates;

/** Key passages at every height of a page: a long one goes on over it, a short one doesn't, and nothing is left alone. */
class PartedPassagesTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String LINE = "who came furthest say least. All of that is true, and none\n";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongPassageGoesOnOverThePageAndAShortOneStays(boolean large) throws IOException {
        StyleSheet style = large ? StyleSheet.LARGE : StyleSheet.PAPER;
        SoftAssertions softly = new SoftAssertions();
        boolean parted = false;
        for (int before = 8; before < 24; before++) {
            Laid laid = laid(before, style);
            for (Map.Entry<String, TreeMap<Integer, Integer>> passage :
                    laid.linesOf("BlockQuote").entrySet()) {
                TreeMap<Integer, Integer> pages = passage.getValue();
                parted |= pages.size() > 1;
                softly.assertThat(pages.values())
                        .as("lines of a passage by page, %d lines before", before)
                        .allMatch(lines -> lines >= 3);
            }
            if (!large) {
                softly.assertThat(free(laid))
                        .as("millimetres free on the first page, %d lines before", before)
                        .isLessThan(28);
            }
            softly.assertThat(alone(laid))
                    .as("what stands below a passage, %d lines before", before)
                    .isEmpty();
        }
        softly.assertAll();
        assertThat(parted).as("a passage went on over a page").isTrue();
    }

    /** Terms, then passages of nine, four and nine lines. */
    private static Laid laid(int before, StyleSheet style) throws IOException {
        List<SheetPiece.Entry> terms = IntStream.range(0, before)
                .mapToObj(i -> new SheetPiece.Entry("term " + i, SheetLine.of("what it means"), "", 0))
                .toList();
        SheetPiece nine = new SheetPiece.Quote("3.4", LINE.repeat(9).strip(), "+ 3   - 2");
        SheetPiece four = new SheetPiece.Quote("3.5", LINE.repeat(4).strip(), "");
        Sheet sheet = new Sheet(
                "en",
                "Thursday Circle",
                "The Long Table",
                List.of("Session 4 of 9"),
                "",
                List.of(
                        new Sheet.Section(
                                "terms", "Terms", List.of(new SheetPiece.Items(SheetPiece.Sort.TERMS, terms))),
                        new Sheet.Section("passages", "Passages", List.of(nine, four, nine))),
                List.of(SheetLine.of("R. Ash, The Long Table.")),
                "");
        try (PdfPage page = new PdfPage(sheet, style, Templates.shipped(), Paper.EITHER)) {
            return Laid.of(page.bytes());
        }
    }

    /** How much of the first page's text is empty at its foot. */
    private static double free(Laid laid) {
        double lowest = laid.runs().stream()
                .filter(run -> run.page() == 0)
                .flatMap(run -> run.letters().stream())
                .mapToDouble(letter -> letter.getYDirAdj() / MILLIMETRE)
                .filter(y -> y < 33 + Paper.EITHER.text())
                .max()
                .orElseThrow();
        return 33 + Paper.EITHER.text() - lowest;
    }

    /** Words below a passage that begin a page. */
    private static List<String> alone(Laid laid) {
        return IntStream.range(1, laid.runs().size())
                .filter(i -> laid.runs().get(i).text().contains("+ 3")
                        && laid.runs().get(i).page() != laid.runs().get(i - 1).page())
                .mapToObj(i -> laid.runs().get(i).text())
                .toList();
    }
}
