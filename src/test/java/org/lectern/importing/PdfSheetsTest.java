package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Repair;

/** What printers do to pages: two on a sheet, lines counted in the margin, contents in front. */
class PdfSheetsTest {
    private static final List<String> TITLES = List.of("The Lock", "The Door", "The Wall", "The Yard");

    private final List<String> text = new Prose(new Random(11)).paragraphs(16);

    @Test
    void twoPagesSideBySideAreTwo() throws IOException {
        Print print = new Print();
        for (int page = 0; page < 4; page++) {
            half(print, page, page % 2 == 0 ? 72 : 700);
            print = page == 1 ? print.page() : print;
        }
        assertRead(Importer.read("zine.pdf", wide(print), Options.DEFAULT));
    }

    @Test
    void aBookletsSheetsAreUnfolded() throws IOException {
        Print print = new Print();
        half(print, 3, 72);
        half(print, 0, 700);
        print.page();
        half(print, 1, 72);
        half(print, 2, 700);
        Imported read = Importer.read("zine.pdf", wide(print), Options.DEFAULT);
        assertRead(read);
        assertThat(read.repairs()).extracting(Repair::kind).contains("reordered-pages");
    }

    @Test
    void numbersThatCountLinesGo() {
        Print print = new Print().at(72);
        for (int line = 1; line <= 30; line++) {
            print.put(40, 6, Print.PLAIN, String.valueOf(line));
            print.line(
                    72,
                    11,
                    "these are words on line number " + "abcdefghij".charAt(line % 10)
                            + " of a draft that goes on and");
        }
        String words = Importer.read("draft.pdf", print.bytes(), Options.DEFAULT)
                .chapters()
                .getFirst()
                .paragraphs()
                .getFirst()
                .text();
        assertThat(words).doesNotContainPattern("\\d").startsWith("these are words");
    }

    @Test
    void printedContentsGo() {
        Print print = new Print()
                .line(72, 22, "On Walls")
                .down(20)
                .line(72, 16, "Contents")
                .down(10);
        for (int i = 0; i < 4; i++) {
            print.line(72, 11, TITLES.get(i) + " . . . . . . . . . . . . " + (i + 2));
        }
        print.page();
        for (int i = 0; i < 4; i++) {
            print.line(72, 16, TITLES.get(i))
                    .down(10)
                    .prose(72, 11, 80, text.get(i))
                    .down(20);
        }
        Imported read = Importer.read("walls.pdf", print.bytes(), Options.DEFAULT);
        assertThat(read.title()).isEqualTo("On Walls");
        assertThat(read.chapters()).extracting(Chapter::title).containsExactlyElementsOf(TITLES);
        assertThat(read.chapters().getFirst().paragraphs()).hasSize(1);
    }

    private void half(Print print, int page, double x) {
        print.at(72).line(x, 16, TITLES.get(page)).down(12);
        for (int i = 0; i < 3; i++) {
            print.prose(x, 11, 60, text.get(page * 3 + i)).down(8);
        }
        print.at(740).line(x + 150, 9, String.valueOf(page + 1));
    }

    private void assertRead(Imported read) {
        assertThat(read.chapters()).extracting(Chapter::title).containsExactlyElementsOf(TITLES);
        assertThat(read.chapters())
                .flatExtracting(Chapter::paragraphs)
                .extracting(Block.Paragraph::text)
                .containsExactlyElementsOf(text.subList(0, 12));
    }

    private static byte[] wide(Print print) throws IOException {
        try (PDDocument document = Loader.loadPDF(print.bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPages().forEach(page -> {
                page.setMediaBox(new PDRectangle(1300, 792));
                page.setCropBox(new PDRectangle(1300, 792));
            });
            document.save(out);
            return out.toByteArray();
        }
    }
}
