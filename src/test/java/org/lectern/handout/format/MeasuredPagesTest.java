package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Shortening;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.handout.template.Templates;

/** What a good page keeps, measured where its letters came to stand, over evenings that chance makes. */
class MeasuredPagesTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    /** Points that a letter may reach beyond its place. */
    private static final float NEAR = 1.5f;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, evening {1}")
    @CsvSource({
        "MEMBER, 1",
        "MEMBER, 2",
        "MEMBER, 3",
        "MEMBER, 4",
        "FACILITATOR, 1",
        "FACILITATOR, 2",
        "LARGE, 3",
        "LARGE, 4",
        "BOOKLET, 1",
        "BOOKLET, 2"
    })
    void aHandoutKeepsWhatAGoodPageKeeps(Edition edition, long seed) throws IOException {
        try (Circle circle = Evenings.of(seed, folder)) {
            Paper paper = edition == Edition.BOOKLET ? Paper.A5 : seed == 2 ? Paper.LETTER : Paper.EITHER;
            Handout handout = circle.maker().of(Evenings.SESSION, edition);
            Printed printed = new PdfWriter(Templates.shipped(), paper).print(handout);
            Laid laid = Laid.of(printed.bytes());
            SoftAssertions softly = new SoftAssertions();
            noHeadingEndsAPage(softly, laid);
            noItemIsParted(softly, laid);
            noParagraphLeavesALineAlone(softly, laid);
            nothingReachesOutside(softly, laid, edition);
            nothingLiesOnAnything(softly, laid);
            lettersAreLargeEnough(softly, laid, edition == Edition.LARGE ? 18 : 12);
            linesAreAsLongAsOneReadsWell(softly, laid, edition == Edition.MEMBER || edition == Edition.FACILITATOR);
            if (edition == Edition.MEMBER) {
                shortenedAsLittleAsWillDo(softly, handout, printed, laid);
            }
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReaderFormat.class,
            names = {"PDF", "BOOKLET"})
    void aReadersEditionDoesToo(ReaderFormat format) throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            Paper paper = format == ReaderFormat.BOOKLET ? Paper.A5 : Paper.EITHER;
            Laid laid = Laid.of(format.bytes(circle.edition("", true), Templates.shipped(), paper));
            SoftAssertions softly = new SoftAssertions();
            noHeadingEndsAPage(softly, laid);
            noParagraphLeavesALineAlone(softly, laid);
            nothingReachesOutside(softly, laid, format == ReaderFormat.BOOKLET ? Edition.BOOKLET : Edition.MEMBER);
            nothingLiesOnAnything(softly, laid);
            linesAreAsLongAsOneReadsWell(softly, laid, format == ReaderFormat.PDF);
            softly.assertAll();
        }
    }

    /** The heading of the room to write never stands without lines below it. */
    @ParameterizedTest
    @CsvSource({"MEMBER, 1", "FACILITATOR, 2", "LARGE, 3", "BOOKLET, 4"})
    void theRoomToWriteIsRuledWhereItsHeadingStands(Edition edition, long seed)
            throws IOException, InterruptedException {
        try (Circle circle = Evenings.of(seed, folder)) {
            Paper paper = edition == Edition.BOOKLET ? Paper.A5 : Paper.EITHER;
            byte[] file = new PdfWriter(Templates.shipped(), paper)
                    .write(circle.maker().of(Evenings.SESSION, edition));
            Laid.Run heading = Laid.of(file).runs().stream()
                    .filter(run -> run.heading() && run.text().strip().equalsIgnoreCase("notes"))
                    .findFirst()
                    .orElseThrow();
            double down = heading.letters().getFirst().getYDirAdj() / MILLIMETRE;
            List<Double> lines =
                    Picture.of(file, folder).get(heading.page()).lines(edition == Edition.BOOKLET ? 115 : 165);
            assertThat(lines.stream().filter(line -> line > down).toList()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    /** Two pages on a sheet: each keeps off the paper's edges and the fold. */
    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"EITHER", "A4", "LETTER"})
    void aBookletsPagesKeepOffTheFold(Paper paper) throws IOException, InterruptedException {
        try (Circle circle = Evenings.of(2, folder)) {
            byte[] file = new PdfWriter(Templates.shipped(), paper)
                    .write(circle.maker().of(Evenings.SESSION, Edition.BOOKLET));
            for (Picture sheet : Picture.of(file, folder)) {
                for (int half = 0; half < 2; half++) {
                    double[] margins = sheet.margins(half * sheet.width() / 2, (half + 1) * sheet.width() / 2);
                    assertThat(Arrays.stream(margins)).allMatch(margin -> margin > 6);
                }
            }
        }
    }

    /** The room for notes has no words: its heading is looked at where its lines are. */
    private static void noHeadingEndsAPage(SoftAssertions softly, Laid laid) {
        for (int at = 0; at < laid.runs().size(); at++) {
            Laid.Run heading = laid.runs().get(at);
            if (heading.heading() && !heading.text().strip().equalsIgnoreCase("notes")) {
                int next = at + 1;
                while (next < laid.runs().size() && laid.runs().get(next).heading()) {
                    next++;
                }
                if (next < laid.runs().size()) {
                    softly.assertThat(laid.runs().get(next).page())
                            .as("what follows the heading %s", heading.text())
                            .isEqualTo(heading.page());
                }
            }
        }
    }

    /** A question, a note, a term: whoever turns the page in the middle of it has lost it. */
    private static void noItemIsParted(SoftAssertions softly, Laid laid) {
        for (Map.Entry<String, TreeMap<Integer, Integer>> item :
                laid.linesOf("LI").entrySet()) {
            softly.assertThat(item.getValue().keySet()).as("pages of an item").hasSize(1);
        }
    }

    private static void noParagraphLeavesALineAlone(SoftAssertions softly, Laid laid) {
        for (Map.Entry<String, TreeMap<Integer, Integer>> one :
                laid.linesOf("P").entrySet()) {
            if (one.getValue().size() > 1) {
                softly.assertThat(one.getValue().values())
                        .as("lines of a paragraph on its pages")
                        .allMatch(lines -> lines >= 2);
            }
        }
    }

    /** A page of A4 may be printed on Letter and the other way: all lies where both have paper, and a printer reaches. */
    private static void nothingReachesOutside(SoftAssertions softly, Laid laid, Edition edition) {
        for (int page = 0; page < laid.pages(); page++) {
            float[] size = laid.sizes().get(page);
            boolean booklet = edition == Edition.BOOKLET;
            float across = booklet ? size[0] - 20 * MILLIMETRE : 170 * MILLIMETRE;
            float down = booklet ? size[1] - 12 * MILLIMETRE : 267 * MILLIMETRE;
            float left = (size[0] - across) / 2;
            float top = (size[1] - down) / 2;
            List<TextPosition> outside = laid.letters().get(page).stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .filter(letter -> letter.getXDirAdj() < left - NEAR
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > size[0] - left + NEAR
                            || letter.getYDirAdj() < top
                            || letter.getYDirAdj() > size[1] - top)
                    .toList();
            softly.assertThat(outside).as("outside on page %d", page + 1).isEmpty();
        }
    }

    private static void nothingLiesOnAnything(SoftAssertions softly, Laid laid) {
        for (List<TextPosition> page : laid.letters()) {
            for (List<TextPosition> line : Laid.lines(page)) {
                List<String> over = new ArrayList<>();
                for (int i = 1; i < line.size(); i++) {
                    TextPosition before = line.get(i - 1);
                    TextPosition letter = line.get(i);
                    boolean seen = !before.getUnicode().isBlank()
                            && !letter.getUnicode().isBlank();
                    if (seen && before.getXDirAdj() + before.getWidthDirAdj() - letter.getXDirAdj() > NEAR) {
                        over.add(letter + " on " + before);
                    }
                }
                softly.assertThat(over).as("letters on others in %s", line).isEmpty();
            }
        }
    }

    /** What is read at length is in the text's font; labels and what is said in passing are in the other. */
    private static void lettersAreLargeEnough(SoftAssertions softly, Laid laid, float points) {
        List<TextPosition> small = laid.letters().stream()
                .flatMap(List::stream)
                .filter(letter -> points > 12 || letter.getFont().getName().contains("Serif"))
                .filter(letter -> letter.getFontSizeInPt() < points - .1f)
                .toList();
        softly.assertThat(small).as("letters smaller than %s points", points).isEmpty();
    }

    /**
     * Full lines of the text's font: about 60 to 70 letters, fewer where a page is narrow. Passages are left out: their lines
     * are the same in every edition, so that the narrowest decides.
     */
    private static void linesAreAsLongAsOneReadsWell(SoftAssertions softly, Laid laid, boolean wide) {
        List<Integer> lengths = new ArrayList<>();
        for (String tag : List.of("P", "LI")) {
            for (String element : laid.linesOf(tag).keySet()) {
                List<TextPosition> letters = laid.runs().stream()
                        .filter(run -> run.path().contains(element)
                                && run.in("BlockQuote").isEmpty())
                        .flatMap(run -> run.letters().stream())
                        .filter(letter -> letter.getFont().getName().contains("Serif"))
                        .toList();
                List<List<TextPosition>> lines = Laid.lines(letters);
                lines.stream().limit(Math.max(0, lines.size() - 1)).forEach(line -> lengths.add(line.size()));
            }
        }
        if (lengths.size() > 5) {
            double mean = lengths.stream().mapToInt(each -> each).average().orElseThrow();
            softly.assertThat(mean).as("letters a line: %s", lengths).isBetween(wide ? 54.0 : 34.0, 71.0);
        }
    }

    /** It fits two pages, or nothing more can be left out; and with a step less it wouldn't have fitted. */
    private static void shortenedAsLittleAsWillDo(SoftAssertions softly, Handout whole, Printed printed, Laid laid) {
        Shortening shortening = new Shortening(whole);
        int step = 0;
        while (step < Shortening.STEPS && !shortening.after(step).equals(printed.handout())) {
            step++;
        }
        softly.assertThat(step == Shortening.STEPS ? 0 : laid.pages()).isLessThanOrEqualTo(2);
        if (step > 0) {
            try (PdfPage longer =
                    new PdfPage(shortening.after(step - 1), StyleSheet.PAPER, Templates.shipped(), Paper.EITHER)) {
                softly.assertThat(longer.pages()).as("pages with a step less").isGreaterThan(2);
            }
        }
    }
}
