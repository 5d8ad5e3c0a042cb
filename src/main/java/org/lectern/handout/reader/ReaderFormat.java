package org.lectern.handout.reader;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.format.Booklet;
import org.lectern.handout.format.Paper;
import org.lectern.handout.format.PdfPage;
import org.lectern.handout.format.StyleSheet;
import org.lectern.handout.template.Templates;
import org.lectern.text.UserException;

/** The formats in which a reader's edition is written. */
public enum ReaderFormat {
    HTML("html", "html"),
    PDF("pdf", "pdf"),
    BOOKLET("booklet", "pdf"),
    EPUB("epub", "epub");

    private final String word;
    private final String extension;

    ReaderFormat(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    public String word() {
        return word;
    }

    /** A name for the file: {@code long-table.epub}, {@code long-table-booklet.pdf}. */
    public String fileName(ReadersEdition edition) {
        String part = edition.passage().isEmpty() ? "" : "-" + edition.passage().replace('–', '-');
        return edition.slug() + part + (word.equals(extension) ? "" : "-" + word) + "." + extension;
    }

    /** The whole file, by the program's own templates. */
    public byte[] bytes(ReadersEdition edition) {
        return bytes(edition, Templates.shipped(), Paper.EITHER);
    }

    /**
     * The whole file.
     *
     * @param paper for what is set in type
     */
    public byte[] bytes(ReadersEdition edition, Templates templates, Paper paper) {
        paper.refuseUnlessABooklet(this == BOOKLET);
        ReaderHtml onPaper = new ReaderHtml(edition, templates, NoteLinks.PAPER);
        return switch (this) {
            case HTML ->
                new ReaderHtml(edition, templates, NoteLinks.WEB).whole().getBytes(StandardCharsets.UTF_8);
            case PDF -> Printing.pdf(onPaper.print(StyleSheet.READER, paper));
            case BOOKLET -> Booklet.of(Printing.pdf(onPaper.print(StyleSheet.READER_BOOKLET, paper)), paper);
            case EPUB -> new EpubWriter(edition, templates).bytes();
        };
    }

    /** The format of that name, whatever its case; refuses others with those there are. */
    public static ReaderFormat of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(word + ": no such format; there are "
                        + Arrays.stream(values()).map(ReaderFormat::word).collect(Collectors.joining(", "))));
    }

    /** Apart, so that who wants no PDF doesn't load what makes it. */
    private static final class Printing {

        static byte[] pdf(String html) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PdfBoxRenderer renderer = PdfPage.renderer(html, out)) {
                renderer.layout();
                renderer.createPDF();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return out.toByteArray();
        }
    }
}
