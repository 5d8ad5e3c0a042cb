package org.lectern.handout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.handout.Circle;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.format.Paper;
import org.lectern.handout.format.StyleSheet;
import org.lectern.handout.format.Words;
import org.lectern.handout.template.Templates;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.text.UserException;

public class ReaderFormatTest {
    @TempDir
    Path folder;

    @Test
    void theTextHasItsAddressesAndOnlyWhatTheGroupWrote() {
        try (Circle circle = Circle.busy(folder)) {
            circle.note(circle.ben, "3.3", Mark.STRIKING, Audience.GROUP, "<script>alert(1)</script> \u202e");
            String html = html(circle.edition("", true));
            assertThat(html)
                    .contains(
                            "<p class=\"at\">3.4</p>", "<strong>Ben</strong> Who says it follows?", "<h3>Rotation</h3>")
                    .contains(
                            "Item one: the roof.<br/>",
                            "whoever decides that a meeting has begun",
                            "R. Ash. Ash Press, 2019.")
                    .contains("&lt;script&gt;")
                    .doesNotContain("PRIVATE", "\u202e", "<script", "http:", "https:", "url(");
            assertThat(html(circle.edition("", false))).doesNotContain("Who says it follows?");
        }
    }

    @Test
    void footnotesStandBelowTheirParagraphWithASignAtTheirPlace() {
        try (Circle circle = Circle.busy(folder)) {
            ReadersEdition noted = noted(circle.edition("", false));
            assertThat(html(noted))
                    .contains(
                            "A &lt;b&gt;<sup><a role=\"doc-noteref\" id=\"sign1.1-1\" href=\"#note1.1-1\">1</a></sup> key.",
                            "id=\"note1.1-1\"><p><a role=\"doc-backlink\" href=\"#sign1.1-1\">1</a> Of &amp; for<br/>\nthe door.</p>",
                            "href=\"#sign1.1-2\">*</a> Last.</p>");
            assertThat(new ReaderHtml(noted, Templates.shipped(), NoteLinks.PAPER).print(StyleSheet.READER, Paper.A4))
                    .contains("A &lt;b&gt;<sup>1</sup> key.<sup>*</sup></p>")
                    .doesNotContain("href=\"#note");
        }
    }

    /** The same with one paragraph that has notes of its own. */
    public static ReadersEdition noted(ReadersEdition plain) {
        ReadersEdition.Paragraph paragraph = new ReadersEdition.Paragraph(
                "1.1",
                "paragraph",
                "A <b> key.",
                List.of(),
                List.of(
                        new ReadersEdition.Footnote("1", 5, "Of & for\nthe door."),
                        new ReadersEdition.Footnote("*", 99, "Last.")));
        return new ReadersEdition(
                plain.slug(),
                plain.language(),
                plain.words(),
                plain.source(),
                "",
                List.of(new ReadersEdition.Chapter(1, "Only", List.of(paragraph))),
                List.of(),
                plain.made());
    }

    @Test
    void aPassageIsAPartOfIt() {
        try (Circle circle = Circle.busy(folder)) {
            ReadersEdition part = circle.edition("3.4-4.1", false);
            assertThat(html(part)).contains(">3.4<", ">4.1<", "Passage 3.4–4.1").doesNotContain(">3.3<", ">4.2<");
            assertThat(ReaderFormat.EPUB.fileName(part)).isEqualTo("long-table-3.4-4.1.epub");
            assertThatThrownBy(() -> circle.edition("9.1", false))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("9.1");
        }
    }

    @Test
    void onPaperItHasTheSameWordsAndContentsWithPages() throws IOException {
        try (Circle circle = Circle.busy(folder)) {
            ReadersEdition edition = circle.edition("", true);
            try (PDDocument pdf = Loader.loadPDF(ReaderFormat.PDF.bytes(edition))) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(Words.of(text)).containsAll(Words.of(body(html(edition))));
                assertThat(text).containsPattern("4 The Agenda[ .]+[0-9]+");
                assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                        .hasSize(7);
            }
            try (PDDocument booklet = Loader.loadPDF(ReaderFormat.BOOKLET.bytes(edition))) {
                assertThat(booklet.getNumberOfPages()).isEven();
            }
        }
    }

    @Test
    void anEpubsPartsAreWellFormedListedAndReadInOrder() throws Exception {
        try (Circle circle = Circle.busy(folder)) {
            Map<String, String> parts = parts(ReaderFormat.EPUB.bytes(circle.edition("", true)));
            assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getKey().endsWith("ml") || part.getKey().endsWith("opf")) {
                    assertThat(DocumentBuilderFactory.newDefaultInstance()
                                    .newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(
                                            part.getValue().getBytes(StandardCharsets.UTF_8))))
                            .isNotNull();
                }
                if (part.getKey().endsWith("xhtml")) {
                    assertThat(parts.get("content.opf")).contains("href=\"" + part.getKey() + "\"");
                }
            }
            assertThat(parts).hasSize(14).containsKeys("c7.xhtml", "terms.xhtml", "nav.xhtml");
        }
    }

    private static String html(ReadersEdition edition) {
        return new String(ReaderFormat.HTML.bytes(edition), StandardCharsets.UTF_8);
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body")).replaceAll("<[^>]+>", " ").replace("&#39;", "'");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
