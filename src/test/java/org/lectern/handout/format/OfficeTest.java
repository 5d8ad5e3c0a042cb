package org.lectern.handout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.template.Templates;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;

class OfficeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"DOCX, word/document.xml, word/footer1.xml", "ODT, content.xml, styles.xml"})
    void wordProcessorsGetTheSameWords(HandoutFormat format, String body, String foot) throws Exception {
        try (Circle circle = Circle.busy(folder)) {
            circle.note(
                    circle.ben,
                    "3.2",
                    Mark.STRIKING,
                    Audience.GROUP,
                    "<w:p>& <script>alert(1)</script> =cmd|'/C calc' \u202e");
            Handout handout = circle.maker().of(2, Edition.FACILITATOR);
            Map<String, byte[]> parts = parts(format.bytes(handout));
            String words = text(parts, body);
            assertThat(words).contains("<script>alert(1)</script>").doesNotContain("\u202e");
            assertThat(Words.of(words + " " + text(parts, foot)))
                    .containsAll(Words.of(new TextWriter().write(handout)))
                    .hasSizeGreaterThan(600);
        }
    }

    @ParameterizedTest
    @CsvSource({"DOCX", "ODT"})
    void everyPartIsWellFormedAndTwoRunsGiveTheSameFile(HandoutFormat format) throws Exception {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.maker().of(2, Edition.FACILITATOR);
            Map<String, byte[]> parts = parts(format.bytes(handout));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals("mimetype")) {
                    assertThat(text(parts, part.getKey())).as(part.getKey()).isNotNull();
                }
            }
            byte[] again = format.bytes(circle.maker().of(2, Edition.FACILITATOR));
            assertThat(again).isEqualTo(format.bytes(handout));
        }
    }

    /** Every format that has pages says their size; that no other can be asked is what its writer's type says. */
    @ParameterizedTest
    @CsvSource({
        "PDF, LETTER, 612 x 792",
        "PDF, A4, 595 x 842",
        "DOCX, LETTER, 12240 x 15840",
        "DOCX, A4, 11906 x 16838",
        "ODT, LETTER, 215.9mm x 279.4mm",
        "ODT, A4, 210mm x 297mm"
    })
    void aPageIsAsLargeAsThePaper(HandoutFormat format, Paper paper, String size) throws Exception {
        try (Circle circle = Circle.busy(folder)) {
            for (Edition edition : List.of(Edition.MEMBER, Edition.FACILITATOR, Edition.LARGE)) {
                byte[] file = format.print(circle.maker().of(2, edition), Templates.shipped(), paper)
                        .bytes();
                assertThat(size(format, file)).as("%s", edition).isEqualTo(size);
            }
        }
    }

    @Test
    void theSizesOfPagesAreKnownOfEveryFormatThatHasAny() {
        assertThat(HandoutFormat.values())
                .filteredOn(HandoutFormat::paged)
                .containsExactly(HandoutFormat.PDF, HandoutFormat.DOCX, HandoutFormat.ODT);
    }

    @ParameterizedTest
    @CsvSource({"PDF", "DOCX", "ODT"})
    void aBookletsPageIsRefusedToOtherEditions(HandoutFormat format) throws Exception {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.maker().of(2, Edition.MEMBER);
            assertThatThrownBy(() -> format.print(handout, Templates.shipped(), Paper.A5))
                    .hasMessageContaining("--paper a4 or letter");
        }
    }

    private static String size(HandoutFormat format, byte[] file) throws IOException {
        Pattern pattern = Pattern.compile(
                format == HandoutFormat.DOCX
                        ? "<w:pgSz w:w=\"(\\d+)\" w:h=\"(\\d+)\"/>"
                        : "fo:page-width=\"([\\d.]+mm)\" fo:page-height=\"([\\d.]+mm)\"");
        if (format == HandoutFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                PDRectangle page = pdf.getPage(0).getMediaBox();
                return Math.round(page.getWidth()) + " x " + Math.round(page.getHeight());
            }
        }
        byte[] part = parts(file).get(format == HandoutFormat.DOCX ? "word/document.xml" : "styles.xml");
        Matcher matcher = pattern.matcher(new String(part, StandardCharsets.UTF_8));
        return matcher.find() ? matcher.group(1) + " x " + matcher.group(2) : "none";
    }

    private static String text(Map<String, byte[]> parts, String name) throws Exception {
        String spaced = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8)
                .replaceAll("<w:tab/>|<w:br/>|<text:tab/>|<text:line-break/>|</w:p>|</text:p>|</text:h>", " $0");
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(spaced.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
