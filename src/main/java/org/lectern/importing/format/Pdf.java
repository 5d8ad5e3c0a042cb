package org.lectern.importing.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.lectern.text.UserException;

/** The text layer of a PDF, page by page, as printed lines. */
final class Pdf {
    private static final int MOST_PAGES = 5_000;
    /** Kept, for loggers that nobody holds are forgotten with their level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Pdf() {}

    static Source.Plain read(String name, byte[] content) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UserException(
                        name + ": more than " + MOST_PAGES + " pages; split it into parts and import each");
            }
            PdfLines lines = new PdfLines();
            lines.setEndPage(pages);
            List<String> text = lines.pages(document);
            if (text.stream().allMatch(String::isBlank)) {
                throw new UserException(name + ": no text layer (" + pages
                        + (pages == 1 ? " page is an image" : " pages are images") + "); run OCR first, e.g. ocrmypdf");
            }
            return new Source.Plain(
                    text,
                    title(document.getDocumentInformation().getTitle()),
                    tidy(document.getDocumentInformation().getAuthor()),
                    lines.headings(),
                    List.of());
        } catch (InvalidPasswordException e) {
            throw new UserException(name + ": locked with a password; save a copy without one and import that", e);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError e) {
            throw new UserException(
                    name + ": a damaged PDF; open it in a viewer, print it to a new PDF, and import that", e);
        }
    }

    /** What a word processor put there is no title. */
    private static String title(@Nullable String raw) {
        String title = tidy(raw);
        String lower = title.toLowerCase(Locale.ROOT);
        boolean file = lower.startsWith("microsoft word")
                || lower.startsWith("untitled")
                || lower.matches(".*\\.(docx?|pdf|indd|qxd|odt|tex|dvi|rtf)$");
        return file || title.length() < 4 ? "" : title;
    }

    private static String tidy(@Nullable String raw) {
        return raw == null ? "" : raw.strip();
    }
}
