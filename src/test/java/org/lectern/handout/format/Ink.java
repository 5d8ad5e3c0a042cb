package org.lectern.handout.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What of a document's pages is printed on, over all pages: how far from the left and the top of the paper, in millimetres.
 * Measured in pictures of the pages, so that whatever leaves ink counts.
 */
record Ink(double left, double top, double right, double bottom, double width, double height) {
    private static final float DOTS = 50;
    private static final int WHITE = 245;

    static Ink of(PDDocument pdf) throws IOException {
        List<int[]> bounds = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(pdf);
        int width = 0;
        int height = 0;
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, DOTS);
            width = image.getWidth();
            height = image.getHeight();
            bounds.add(bounds(image));
        }
        double unit = 25.4 / DOTS;
        return new Ink(
                bounds.stream().mapToInt(box -> box[0]).min().orElseThrow() * unit,
                bounds.stream().mapToInt(box -> box[1]).min().orElseThrow() * unit,
                bounds.stream().mapToInt(box -> box[2]).max().orElseThrow() * unit,
                bounds.stream().mapToInt(box -> box[3]).max().orElseThrow() * unit,
                width * unit,
                height * unit);
    }

    private static int[] bounds(BufferedImage image) {
        int[] box = {image.getWidth(), image.getHeight(), 0, 0};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb & 0xff) < WHITE || ((rgb >> 8) & 0xff) < WHITE || ((rgb >> 16) & 0xff) < WHITE) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }
}
