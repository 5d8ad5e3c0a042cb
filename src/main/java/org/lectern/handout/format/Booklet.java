package org.lectern.handout.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays pages two by two on sheets of twice their size, so that, printed on both sides along the short edge, folded and put into one
 * another, they are in order. Empty pages at the end make their number a multiple of four. A sheet has no order in which it
 * is read, so it has no tags: who needs them takes the pages one by one.
 */
public final class Booklet {
    private Booklet() {}

    /** The pages on sheets of that paper, or one by one where that is what it is for. */
    public static byte[] of(byte[] pages, Paper paper) {
        return paper.sheet().map(sheet -> imposed(pages, sheet)).orElse(pages);
    }

    private static byte[] imposed(byte[] pages, PDRectangle sheetSize) {
        try (PDDocument single = Loader.loadPDF(pages);
                PDDocument booklet = new PDDocument()) {
            LayerUtility layers = new LayerUtility(booklet);
            int count = single.getNumberOfPages();
            int padded = (count + 3) / 4 * 4;
            for (int side = 0; side < padded / 2; side++) {
                PDPage sheet = new PDPage(sheetSize);
                booklet.addPage(sheet);
                int outer = padded - 1 - side;
                int left = side % 2 == 0 ? outer : side;
                int right = side % 2 == 0 ? side : outer;
                try (PDPageContentStream content = new PDPageContentStream(booklet, sheet)) {
                    place(layers, single, left, content, 0);
                    place(layers, single, right, content, sheetSize.getWidth() / 2);
                }
            }
            booklet.setDocumentInformation(single.getDocumentInformation());
            booklet.getDocumentCatalog().setLanguage(single.getDocumentCatalog().getLanguage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            booklet.save(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void place(LayerUtility layers, PDDocument from, int page, PDPageContentStream content, float x)
            throws IOException {
        if (page < from.getNumberOfPages()) {
            content.saveGraphicsState();
            content.transform(Matrix.getTranslateInstance(x, 0));
            content.drawForm(layers.importPageAsForm(from, page));
            content.restoreGraphicsState();
        }
    }
}
