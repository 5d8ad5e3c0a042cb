package org.lectern.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDFs: text put at places on pages, and bookmarks. Places are points from the page's upper left corner. */
final class Print {
    static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

    private record Put(int page, double x, double y, double size, PDFont font, String text, double turned) {
        Put(int page, double x, double y, double size, PDFont font, String text) {
            this(page, x, y, size, font, text, 0);
        }
    }

    private record Mark(int page, double y, int depth, String title) {}

    private final List<Put> puts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int page;
    private double y = 80;

    Print page() {
        page++;
        y = 80;
        return this;
    }

    Print down(double points) {
        y += points;
        return this;
    }

    Print at(double place) {
        y = place;
        return this;
    }

    Print put(double x, double size, PDFont font, String text) {
        puts.add(new Put(page, x, y, size, font, text));
        return this;
    }

    /** Words that run up the page by so many degrees. */
    Print aslant(double x, double size, double degrees, String text) {
        puts.add(new Put(page, x, y, size, BOLD, text, Math.toRadians(degrees)));
        return this;
    }

    /** A line of text, with what is between two bars raised; then down to the next. */
    Print line(double x, double size, String text) {
        return line(x, size, PLAIN, text);
    }

    Print line(double x, double size, PDFont font, String text) {
        double at = x;
        boolean raised = false;
        for (String part : text.split("\\|", -1)) {
            puts.add(new Put(page, at, raised ? y - size * 0.35 : y, raised ? size * 0.6 : size, font, part));
            at += width(font, part) * (raised ? size * 0.6 : size);
            raised = !raised;
        }
        y += size * 1.2;
        return this;
    }

    /** Lines, each as wide as so many letters at most; a paragraph each, the first line of which is set in. */
    Print prose(double x, double size, int letters, String... paragraphs) {
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            double indent = size;
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() + word.length() >= letters) {
                    line(x + indent, size, line.toString());
                    indent = 0;
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            line(x + indent, size, line.toString());
        }
        return this;
    }

    Print mark(int depth, String title) {
        marks.add(new Mark(page, y, depth, title));
        return this;
    }

    /** What was put, in the order in which it was. */
    List<String> lines() {
        return puts.stream().map(Put::text).toList();
    }

    /** The same, written row by row across all columns, as some programs do. */
    byte[] rows() {
        puts.sort(Comparator.comparingInt(Put::page).thenComparingDouble(Put::y).thenComparingDouble(Put::x));
        return bytes();
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i <= page; i++) {
                document.addPage(new PDPage());
            }
            for (int i = 0; i <= page; i++) {
                write(document, i);
            }
            outline(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDDocument document, int number) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(number))) {
            for (Put put : puts) {
                if (put.page() == number && !put.text().isEmpty()) {
                    content.beginText();
                    content.setFont(put.font(), (float) put.size());
                    content.setTextMatrix(
                            Matrix.getRotateInstance(put.turned(), (float) put.x(), (float) (792 - put.y())));
                    content.showText(put.text());
                    content.endText();
                }
            }
        }
    }

    private void outline(PDDocument document) {
        PDDocumentOutline root = new PDDocumentOutline();
        List<PDOutlineNode> open = new ArrayList<>(List.of(root));
        for (Mark mark : marks) {
            PDPageXYZDestination destination = new PDPageXYZDestination();
            destination.setPage(document.getPage(mark.page()));
            destination.setTop((int) (792 - mark.y() + 14));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.title());
            item.setDestination(destination);
            while (open.size() > mark.depth()) {
                open.removeLast();
            }
            open.getLast().addLast(item);
            open.add(item);
        }
        if (!marks.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(root);
        }
    }

    private static double width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
