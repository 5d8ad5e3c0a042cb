package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** Whatever a file holds, it is either a reading with sound chapters or refused in words. */
class HostileTest {
    private static final int MUTANTS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "markdown", "html", "epub", "docx", "odt", "pdf", "rtf", "mhtml", "notes", "printed"})
    void mutants(String format) throws IOException {
        byte[] sample = sample(format);
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            byte[] mutant = mutated(sample, random);
            try {
                sound(Importer.read("mutant." + seed, mutant, Options.DEFAULT));
            } catch (UserException refused) {
                assertThat(refused).hasMessageContaining("mutant." + seed);
            } catch (RuntimeException | StackOverflowError escaped) {
                fail(format + " " + seed + ": " + escaped, escaped);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "[",
                "* ",
                "<div>",
                "(",
                "#",
                "\f",
                "a-\n",
                "1.\n",
                "“",
                "e\u0301",
                "\u202e",
                "CONTENTS\n\n",
                "Chapter 1\n\n",
                "a.B",
                "{\\\\rtf1 ",
                "[1] ",
                "x¹ ",
                "[^1]",
                "^[",
                "<a href=#n1>1</a><p id=n1>",
                "\nNotes\n\n1. a\n",
                "--- ",
                "\n>>\n",
                "| "
            })
    void oneSignOverAndOver(String sign) {
        String text = "A beginning that is long enough to be a text.\n\n" + sign.repeat(60_000)
                + "\n\nAn end that is long enough to be a text.\n";
        sound(Importer.read("many.txt", text.getBytes(StandardCharsets.UTF_8), Options.DEFAULT));
    }

    @Test
    void noiseIsRefusedOrRead() {
        for (int seed = 0; seed < 40; seed++) {
            byte[] noise = new byte[4_000];
            new Random(seed).nextBytes(noise);
            try {
                sound(Importer.read("noise", noise, Options.DEFAULT));
            } catch (UserException refused) {
                assertThat(refused).hasMessageContaining("noise");
            }
        }
    }

    @Test
    void pagesThatDrawEachOtherWithoutEndAreRefused() throws IOException {
        byte[] small = formsThatDrawEachOther();
        assertThat(small.length).isLessThan(2_000);
        assertThatThrownBy(() -> Importer.read("loop.pdf", small, Options.DEFAULT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("loop.pdf: draws far more than a file of its size holds");
    }

    /** A page that draws a form that draws another twice, and that one the first twice. */
    private static byte[] formsThatDrawEachOther() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject first = form(document);
            PDFormXObject second = form(document);
            first.getResources().put(COSName.getPDFName("X"), second);
            second.getResources().put(COSName.getPDFName("X"), first);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(first);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument document) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        try (OutputStream content = form.getStream().createOutputStream()) {
            content.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Test
    void aBookThatNamesOneFileOverAndOverIsReadOnce() {
        StringBuilder spine = new StringBuilder();
        StringBuilder manifest = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            manifest.append("<item id='i").append(i).append("' href='a.xhtml' media-type='application/xhtml+xml'/>");
            spine.append("<itemref idref='i").append(i).append("'/>");
        }
        byte[] book = Zips.of(Map.of(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>",
                "c.opf",
                "<package><metadata/><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>",
                "a.xhtml",
                "<html><body><p>" + "The chair opens the meeting. ".repeat(2_000) + "</p></body></html>"));
        Imported imported = Importer.read("again.epub", book, Options.DEFAULT);
        assertThat(imported.chapters().stream().mapToInt(Chapter::words).sum()).isEqualTo(10_000);
        assertThat(imported.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("each was read once"));
    }

    @Test
    void aPdfWithoutTextSaysWhatToDo() throws IOException {
        refusal(pdf(List.of("")), "no text layer", "ocrmypdf");
    }

    @Test
    void aLockedPdfSaysWhatToDo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        refusal(out.toByteArray(), "password");
    }

    @Test
    void aPdfsPageTreeMayLoop() {
        String loop = """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Count 1 /Kids [2 0 R] >>
                endobj
                trailer
                << /Root 1 0 R /Size 3 >>
                %%EOF
                """;
        refusal(loop.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void cutOffFilesAreRefused() throws IOException {
        byte[] epub = Zips.epub(true);
        refusal(Arrays.copyOf(epub, epub.length / 3), "cut off");
        byte[] rtf = sample("rtf");
        for (int length : new int[] {rtf.length / 3, rtf.length / 2, rtf.length - 2}) {
            refusal(Arrays.copyOf(rtf, length), "cut off");
        }
        byte[] pdf = sample("pdf");
        try {
            sound(Importer.read("cut.pdf", Arrays.copyOf(pdf, pdf.length / 3), Options.DEFAULT));
        } catch (UserException refused) {
            assertThat(refused).hasMessageContaining("cut.pdf");
        }
    }

    @Test
    void archivesInArchivesAreNeverUnpacked() {
        byte[] bomb = Zips.of(Map.of("zeros.txt", "0".repeat(5_000_000)));
        String inner = new String(bomb, StandardCharsets.ISO_8859_1);
        refusal(Zips.of(Map.of("inner.zip", inner)), "inner.zip");
        refusal(Zips.of(Map.of("notes.txt", "Read me.", "book/inner.epub", inner)), "book/inner.epub");
        // A book with another in it is that book; what is in it is neither unpacked nor read.
        sound(Importer.read("book.epub", Zips.with(Zips.epub(true), "OEBPS/other.epub", inner), Options.DEFAULT));
        Imported read = Importer.read(
                "letter.docx", Zips.with(Zips.docx(), "word/embeddings/bomb.zip", inner), Options.DEFAULT);
        sound(read);
        assertThat(read.chapters().stream()
                        .flatMap(chapter -> chapter.paragraphs().stream())
                        .map(paragraph -> paragraph.text()))
                .noneMatch(text -> text.contains("0000"));
    }

    @Test
    void aPdfsLinesBecomeParagraphs() throws IOException {
        Imported imported = Importer.read("x", sample("pdf"), Options.DEFAULT);
        assertThat(imported.chapters().getFirst().paragraphs().getFirst().text())
                .contains("Every meeting has somebody who decides that it has begun");
    }

    private static void refusal(byte[] content, String... words) {
        try {
            Importer.read("this.file", content, Options.DEFAULT);
        } catch (UserException refused) {
            assertThat(refused).hasMessageContaining("this.file");
            assertThat(words)
                    .allMatch(word -> String.valueOf(refused.getMessage()).contains(word));
            return;
        }
        fail("it was read");
    }

    /** Numbers from 1 without a gap, no empty text, nothing a terminal could trip over. */
    private static void sound(Imported imported) {
        assertThat(imported.title()).isNotBlank();
        assertThat(imported.chapters()).isNotEmpty();
        int number = 1;
        for (Chapter chapter : imported.chapters()) {
            assertThat(chapter.number()).isEqualTo(number++);
            assertThat(chapter.title()).isNotBlank().isEqualTo(Sanitizer.line(chapter.title()));
            List<Block.Paragraph> paragraphs = chapter.paragraphs();
            assertThat(paragraphs).isNotEmpty();
            for (int i = 0; i < paragraphs.size(); i++) {
                assertThat(paragraphs.get(i).number()).isEqualTo(i + 1);
                String text = paragraphs.get(i).text();
                assertThat(text).isNotBlank();
                assertThat(Sanitizer.text(text)).isEqualTo(text);
            }
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] mutant = sample.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
                case 2 -> {
                    int length = Math.min(random.nextInt(64), mutant.length - at);
                    System.arraycopy(mutant, random.nextInt(mutant.length - length + 1), mutant, at, length);
                }
                default -> mutant[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return mutant;
    }

    private static byte[] sample(String format) throws IOException {
        Prose prose = new Prose(new Random(7));
        return switch (format) {
            case "epub" -> Zips.epub(true);
            case "docx" -> Zips.docx();
            case "odt" -> Zips.odt();
            case "html" ->
                ("<!DOCTYPE html><html><head><title>A</title></head><body><h1>A</h1><p>"
                                + String.join("</p><p>", prose.paragraphs(5)) + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            case "rtf" ->
                ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title A}}"
                                + "\\pard\\s1 One\\par\\pard "
                                + String.join(
                                        "{\\super\\chftn}{\\footnote\\pard note \\'e9\\u233?}\\par ",
                                        prose.paragraphs(4))
                                + "\\par{\\listtext 1.}\\ls1 item\\par}")
                        .getBytes(StandardCharsets.UTF_8);
            case "mhtml" ->
                ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>A</h1><p>"
                                + String.join("</p><p>=C3=A9 ", prose.paragraphs(4))
                                + "</p></body></html>\r\n--B--\r\n")
                        .getBytes(StandardCharsets.UTF_8);
            case "notes" ->
                ("<html><body><h1>A</h1><p>"
                                + String.join(
                                        "<sup><a href=\"#n1\">1</a></sup> and.<a href=\"#n2\">[2]</a></p><p>",
                                        prose.paragraphs(4))
                                + "</p><ol class=\"footnotes\"><li id=\"n1\">One <a href=\"#n2\">2</a></li><li id=\"n2\"><p>Two</p></li></ol></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            case "printed" ->
                new Print()
                        .mark(1, "Doors")
                        .line(60, 11, "Doors")
                        .prose(60, 10, 46, prose.paragraphs(2).toArray(String[]::new))
                        .at(80)
                        .prose(320, 10, 46, "A key.|1| " + prose.paragraphs(1).getFirst())
                        .at(700)
                        .line(320, 8, "|1| A note.")
                        .bytes();
            case "markdown" ->
                ("# A\n\n## B\n\n" + String.join("\n\n> ", prose.paragraphs(4)) + "\n\n* a\n* b\n")
                        .getBytes(StandardCharsets.UTF_8);
            case "pdf" ->
                pdf(List.of(
                        "Every meeting has somebody who decides that it has begun, and we may",
                        "call that person the chair or not; the job is done either way."));
            default ->
                String.join(
                                "\n\n",
                                new Degraded(new Random(1)).blocks(prose.book(4, 1), Degraded.Headings.NUMBERED, true))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] pdf(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : new ArrayList<>(lines)) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
