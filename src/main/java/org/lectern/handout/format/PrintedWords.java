package org.lectern.handout.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF that was made here. */
public final class PrintedWords {

    private PrintedWords() {}

    /** The text of each page, in its order. */
    public static List<String> pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
