package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.handout.template.Templates;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

/** Pages as pictures, on either paper: what leaves ink lies where both can print, and no heading stands alone. */
class PagesTest {
    /** Millimetres that a letter may reach beyond its place, and a dot of the picture. */
    private static final double NEAR = 1.2;

    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(Edition.MEMBER, Edition.FACILITATOR, Edition.LARGE)
                .flatMap(edition ->
                        Stream.of(Paper.EITHER, Paper.A4, Paper.LETTER).map(paper -> Arguments.of(edition, paper)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allInkLiesInTheLiveArea(Edition edition, Paper paper) throws IOException {
        try (Circle circle = Circle.busy(folder);
                PDDocument pdf = Loader.loadPDF(new PdfWriter(Templates.shipped(), paper)
                        .write(circle.maker().of(2, edition)))) {
            Ink ink = Ink.of(pdf);
            double side = (ink.width() - 170) / 2;
            assertThat(ink.left()).isGreaterThan(side - NEAR);
            assertThat(ink.right()).isLessThan(ink.width() - side + NEAR);
            boolean own = paper != Paper.EITHER;
            double end = own ? 8 : (ink.height() - 231) / 2 - 22;
            assertThat(ink.top()).isGreaterThan(end);
            assertThat(ink.bottom()).isLessThan(ink.height() - end);
            assertThatNoHeadingIsLast(pdf);
        }
    }

    /** A page that is for A4 alone holds more than one that prints on both. */
    @Test
    void eachPaperHasItsOwnHeight() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            String either = text(circle, Edition.MEMBER, Paper.EITHER).getFirst();
            String letter = text(circle, Edition.MEMBER, Paper.LETTER).getFirst();
            String a4 = text(circle, Edition.MEMBER, Paper.A4).getFirst();
            assertThat(a4.length()).isGreaterThan(either.length());
            assertThat(letter.length()).isBetween(either.length(), a4.length());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "LETTER"})
    void aReadersEditionLiesThereToo(Paper paper) throws IOException {
        try (Circle circle = Circle.busy(folder);
                PDDocument pdf =
                        Loader.loadPDF(ReaderFormat.PDF.bytes(circle.edition("", true), Templates.shipped(), paper))) {
            Ink ink = Ink.of(pdf);
            double side = (ink.width() - 170) / 2;
            assertThat(ink.left()).isGreaterThan(side - NEAR);
            assertThat(ink.right()).isLessThan(ink.width() - side + NEAR);
        }
    }

    /**
     * Handouts as chance makes them: none ends a page with a heading, and the members' edition never takes a third. Below
     * the heading of the room for notes stand lines and no words.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noHeadingIsLeftAtAFootWhateverTheGroupWrote(long seed) throws IOException {
        Random chance = new Random(seed);
        try (Circle circle = Circle.busy(folder)) {
            for (int i = chance.nextInt(20); i > 0; i--) {
                String words = "words that someone wrote in the margin ".repeat(1 + chance.nextInt(4)) + i;
                circle.note(circle.ben, "3." + (1 + chance.nextInt(8)), Mark.UNCLEAR, Audience.GROUP, words);
            }
            for (int i = chance.nextInt(9); i > 0; i--) {
                circle.term("term" + i, "what the text means by it ".repeat(1 + chance.nextInt(4)), "3.3");
            }
            for (Edition edition : List.of(Edition.MEMBER, Edition.FACILITATOR, Edition.LARGE)) {
                byte[] file = new PdfWriter(Templates.shipped(), Paper.A4)
                        .write(circle.maker().of(2, edition));
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    assertThat(edition == Edition.MEMBER ? pdf.getNumberOfPages() : 0)
                            .isLessThanOrEqualTo(2);
                    assertThatNoHeadingIsLast(pdf);
                }
            }
        }
    }

    private static void assertThatNoHeadingIsLast(PDDocument pdf) throws IOException {
        for (String last : lastLines(pdf)) {
            assertThat(last)
                    .doesNotMatch(
                            "(?i)(opening|clarify|interpret [a-z]|evaluate|closing|from members|passages|terms|questions"
                                    + "|next|decisions|attendance|from our margins)( · .*)?");
        }
    }

    private static List<String> text(Circle circle, Edition edition, Paper paper) throws IOException {
        byte[] file =
                new PdfWriter(Templates.shipped(), paper).write(circle.maker().of(2, edition));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    /** The last line of each page above its foot, which the attribution begins. */
    private static List<String> lastLines(PDDocument pdf) throws IOException {
        List<String> last = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<String> lines =
                    stripper.getText(pdf).lines().map(String::strip).toList();
            int foot = lines.size() - 1;
            while (foot > 0 && !lines.get(foot).startsWith("R. Ash")) {
                foot--;
            }
            last.add(foot > 0 ? lines.get(foot - 1) : "");
        }
        return last;
    }
}
