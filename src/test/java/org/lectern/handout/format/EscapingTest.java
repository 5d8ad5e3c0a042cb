package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.make.HandoutMaker;
import org.lectern.handout.reader.ReaderFormat;
import org.lectern.handout.template.Templates;
import org.lectern.study.members.Group;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;

/** Words that a format could take for more than words stay words. */
class EscapingTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> =cmd|'/C calc' \u202egnp.exe\u0007 &amp; <img src=x onerror=alert(2)>";
    private static final String MARKUP = "# 1. *a* _b_ [c](javascript:alert(3)) `d` ~~e~~ $f$ ^g^ @h | i \\ j --- k";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = HandoutFormat.class,
            names = {"PDF", "DOCX", "ODT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noFormatCarriesAnActiveOrInvisibleCharacter(HandoutFormat format) {
        String written = written(format);
        assertThat(written).doesNotContain("\u202e", "\u0007").contains("alert(1)");
        assertThat(written.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)))
                .isEmpty();
    }

    @Test
    void htmlShowsMarkupAsWords() {
        String html = written(HandoutFormat.HTML);
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "onerror=alert(2)>");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; =cmd|&#39;/C calc&#39;", "&amp;amp;");
    }

    @Test
    void htmlLoadsAndRunsNothing() {
        assertThat(written(HandoutFormat.HTML))
                .doesNotContain("http:", "https:", "//", "url(", "@import", "<link", "src=\"", "href=")
                .contains("default-src 'none'");
    }

    @Test
    void markdownReadsBackAsTheWordsThatWereWritten() {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(written(HandoutFormat.MARKDOWN)));
        assertThat(html).doesNotContain("<script", "<img", "<a ", "<code>", "<h1># 1");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; =cmd|'/C calc'")
                .contains("# 1. *a* _b_ [c](javascript:alert(3)) `d` ~~e~~ $f$ ^g^ @h | i \\ j --- k");
    }

    /** The facilitator's edition has all there is: charts with chapters' names, helps, scripts with members' words. */
    @ParameterizedTest
    @EnumSource(HandoutFormat.class)
    void everyFormatOfTheFacilitatorsGermanEditionInAGroupsOwnWordsHoldsWordsAlone(HandoutFormat format)
            throws IOException {
        Templates own = new Templates(
                Templates.text(Templates.SHEET),
                Map.of(),
                Map.of("de", Map.of("questions", HOSTILE, "heat", MARKUP)),
                warning -> {});
        try (Circle circle = hostile()) {
            HandoutMaker german = circle.maker().saying(own.wording("de"));
            byte[] file = format.print(german.of(4, Edition.FACILITATOR), own, Paper.A4)
                    .bytes();
            switch (format) {
                case PDF -> assertThatNothingActs(file);
                case DOCX, ODT -> Zipped.of(file).forEach(EscapingTest::assertThatItIsText);
                case HTML -> assertThatItIsText("page.html", file);
                case MARKDOWN, TEXT, JSON ->
                    assertThat(new String(file, StandardCharsets.UTF_8))
                            .contains("alert(1)")
                            .doesNotContain("\u202e", "\u0007");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReaderFormat.class)
    void everyFormatOfAReadersEditionDoesToo(ReaderFormat format) throws IOException {
        try (Circle circle = hostile()) {
            byte[] file = format.bytes(circle.edition("3", true));
            switch (format) {
                case PDF, BOOKLET -> assertThatNothingActs(file);
                case EPUB -> Zipped.of(file).forEach(EscapingTest::assertThatItIsText);
                case HTML -> assertThatItIsText("page.html", file);
            }
        }
    }

    /** Nothing that runs, is fetched, or turns what is read around; what is XML is well-formed. */
    private static void assertThatItIsText(String part, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).as(part).doesNotContain("\u202e", "\u0007");
        assertThat(text.toLowerCase(Locale.ROOT))
                .as(part)
                .doesNotContain(
                        "<script", "<img", "targetmode=\"external\"", "=\"javascript:", "vbaproject", "<!entity")
                .doesNotMatch("(?s).*<[a-z][^<>]*\\son[a-z]+=.*");
        if (part.endsWith("xml") || part.endsWith("rels") || part.endsWith("opf") || part.endsWith("xhtml")) {
            assertThatCode(() -> DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes)))
                    .as(part)
                    .doesNotThrowAnyException();
        }
    }

    private static void assertThatNothingActs(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("alert(1)");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames() == null
                            || pdf.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations().stream()
                                .map(each -> each.getCOSObject().getCOSDictionary(COSName.A))
                                .filter(Objects::nonNull)
                                .map(action -> action.getNameAsString(COSName.S)))
                        .as("what a link does")
                        .allMatch("GoTo"::equals);
            }
        }
    }

    private String written(HandoutFormat format) {
        try (Circle circle = hostile()) {
            return new String(format.bytes(circle.handout(4)), StandardCharsets.UTF_8);
        }
    }

    private Circle hostile() {
        Circle circle = Circle.busy(folder);
        Group group = circle.store.members().group();
        circle.store.members().setGroup(new Group(HOSTILE, group.zone(), group.sessionMinutes()));
        circle.store.shelf().put(Circle.book("hostile", HOSTILE, false), "1");
        circle.session("2026-12-24T19:00", HOSTILE, "", "long-table:3-4", "hostile:1");
        circle.note(circle.ben, "3.2", Mark.STRIKING, Audience.GROUP, HOSTILE);
        circle.note(circle.ben, "3.3", null, Audience.GROUP, MARKUP);
        circle.member(circle.ben, "4.6", QuestionKind.INTERPRETIVE, Status.PROPOSED, MARKUP);
        circle.member(circle.ben, "4.6", QuestionKind.INTERPRETIVE, Status.PICKED, HOSTILE);
        circle.term(HOSTILE, MARKUP, "3.3");
        return circle;
    }
}
