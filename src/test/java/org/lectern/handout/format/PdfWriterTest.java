package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.template.Templates;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

class PdfWriterTest {
    private static final float MILLIMETRE = 72 / 25.4f;

    @TempDir
    Path folder;

    @Test
    void theMembersEditionFitsTwoPagesAndKeepsWhatMembersAsked() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            crowd(circle);
            Handout handout = circle.handout(2);
            try (PdfPage whole = new PdfPage(handout, StyleSheet.PAPER, Templates.shipped(), Paper.EITHER)) {
                assertThat(whole.pages()).isGreaterThan(2);
            }
            try (PDDocument pdf = Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER).write(handout))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
                String text = text(pdf);
                assertThat(text).contains("Left out:", "more notes", "more terms");
                handout.questions().stream()
                        .flatMap(cluster -> cluster.questions().stream())
                        .filter(asked ->
                                asked.minutes() > 0 && !asked.proposer().isEmpty())
                        .forEach(asked -> assertThat(text).contains(asked.text()));
            }
        }
    }

    /** Over handouts that chance makes: a guess that is further off makes pages be set again, or too much be left out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aGuessTellsAboutWhereTheWholeEnds(long seed) throws IOException {
        Random chance = new Random(seed);
        try (Circle circle = Circle.busy(folder)) {
            for (int i = chance.nextInt(14); i > 0; i--) {
                String words = "what someone wrote in the margin, and why ".repeat(1 + chance.nextInt(4)) + i;
                circle.note(circle.ben, "3." + (1 + chance.nextInt(8)), Mark.UNCLEAR, Audience.GROUP, words);
                circle.term("term" + i, "what the text means by it ".repeat(1 + chance.nextInt(4)), "3.3");
            }
            Sheet sheet = Composer.sheet(circle.handout(2), Templates.shipped());
            try (PdfPage whole = new PdfPage(sheet, StyleSheet.PAPER, Templates.shipped(), Paper.EITHER)) {
                assertThat(new PageEstimate(Paper.EITHER.text(), StyleSheet.PAPER.lineHeight()).end(sheet))
                        .isCloseTo(whole.end(), offset(25.0));
            }
        }
    }

    @Test
    void whatIsLeftOfTheLastPageIsRuled() throws IOException {
        try (Circle circle = Circle.bare(folder)) {
            Handout bare = circle.handout(1);
            try (PdfPage page = new PdfPage(bare, StyleSheet.PAPER, Templates.shipped(), Paper.EITHER);
                    PdfPage filled = new PdfPage(
                            bare.withLines(bare.lines() + page.spareLines()),
                            StyleSheet.PAPER,
                            Templates.shipped(),
                            Paper.EITHER)) {
                assertThat(page.spareLines()).isBetween(5, 20);
                assertThat(filled.pages()).isOne();
                assertThat(filled.spareLines()).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void allWordsAreThereAndNoneOutsideWhatA4AndLetterShare(Edition edition) throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.maker().of(2, edition);
            Places places = new Places();
            places.setSortByPosition(true);
            try (PDDocument pdf = Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER).write(handout))) {
                assertThat(Words.of(places.getText(pdf)).stream().distinct())
                        .containsAll(Words.of(new TextWriter().write(handout)));
            }
            if (edition != Edition.BOOKLET) {
                assertThat(places.left).isGreaterThan(20 * MILLIMETRE - 1);
                assertThat(places.right).isLessThan(190 * MILLIMETRE + 1);
                assertThat(places.top).isGreaterThan(20 * MILLIMETRE);
                assertThat(places.bottom).isLessThan((297 - 15) * MILLIMETRE);
            }
        }
    }

    @Test
    void whoCannotSeeItIsToldTitleLanguageOutlineAndStructure() throws IOException {
        try (Circle circle = Circle.busy(folder);
                PDDocument pdf =
                        Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER).write(circle.handout(2)))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Thursday Circle: The Long Table, chapters 3–4");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(8);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = "BOOKLET", mode = EnumSource.Mode.EXCLUDE)
    void headingsAreTaggedWhereTheyAreReadAndSkipNoLevel(Edition edition) throws IOException {
        try (Circle circle = Circle.busy(folder);
                PDDocument pdf = Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER)
                        .write(circle.maker().of(2, edition)))) {
            List<Integer> levels = new ArrayList<>();
            headings(pdf.getDocumentCatalog().getStructureTreeRoot(), levels);
            assertThat(levels).startsWith(1, 2).contains(3);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
            }
        }
    }

    private static void headings(PDStructureNode node, List<Integer> levels) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("H[1-6]")) {
                    levels.add(element.getStructureType().charAt(1) - '0');
                }
                headings(element, levels);
            }
        }
    }

    @Test
    void aBookletsSheetsFoldIntoOrder() throws IOException {
        try (Circle circle = Circle.busy(folder);
                PDDocument pdf = Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER)
                        .write(circle.maker().of(2, Edition.BOOKLET)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper side = new PDFTextStripper();
            side.setEndPage(1);
            assertThat(side.getText(pdf))
                    .as("the last page is empty")
                    .contains("1/3")
                    .doesNotContain("2/3", "3/3");
            side.setStartPage(2);
            side.setEndPage(2);
            assertThat(side.getText(pdf)).contains("2/3", "3/3").doesNotContain("1/3");
        }
    }

    @Test
    void lettersThatTheFontLacksAreCounted() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            circle.note(circle.ben, "3.2", Mark.STRIKING, Audience.GROUP, "李雷 read χαῖρε and שלום and said 👍\u202e");
            try (PDDocument pdf =
                    Loader.loadPDF(new PdfWriter(Templates.shipped(), Paper.EITHER).write(circle.handout(2)))) {
                assertThat(text(pdf))
                        .contains("□□ read", "χαῖρε", "3 characters have no shape")
                        .doesNotContain("#");
            }
        }
    }

    private static void crowd(Circle circle) {
        for (int i = 0; i < 14; i++) {
            circle.note(
                    circle.ben,
                    "3." + (i % 8 + 1),
                    Mark.UNCLEAR,
                    Audience.GROUP,
                    "A note that says a good deal about its passage, and asks for more, number " + i);
            circle.term("term" + i, "what the text means by it, said at some length so that it takes its line", "3.3");
        }
        for (int i = 0; i < 5; i++) {
            circle.member(
                    circle.cleo,
                    "4." + (i + 1),
                    QuestionKind.INTERPRETIVE,
                    Status.PROPOSED,
                    "Members ask " + i + ", at some length, what they want to know of the author and of one another?");
            circle.guide(
                    "r" + i,
                    "4." + (i + 1),
                    QuestionKind.INTERPRETIVE,
                    QuestionPlace.CORE,
                    "The guide asks, at some length, what it wants the members to talk about this evening " + i + "?");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** Where the letters stand, in points from the left and the top. */
    private static final class Places extends PDFTextStripper {
        private float left = Float.MAX_VALUE;
        private float right;
        private float top = Float.MAX_VALUE;
        private float bottom;

        @Override
        protected void processTextPosition(TextPosition at) {
            left = Math.min(left, at.getXDirAdj());
            right = Math.max(right, at.getXDirAdj() + at.getWidthDirAdj());
            top = Math.min(top, at.getYDirAdj() - at.getHeightDir());
            bottom = Math.max(bottom, at.getYDirAdj());
            super.processTextPosition(at);
        }
    }
}
