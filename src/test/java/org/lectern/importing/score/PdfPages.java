package org.lectern.importing.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A set book: pages with running heads and numbers, words broken at line ends. */
final class PdfPages {
    private static final int COLUMNS = 74;
    private static final float LEADING = 13.5f;
    private static final int LINES = 44;

    private PdfPages() {}

    private record Row(String text, float size, boolean bold, float indent, float space) {}

    /** Headings larger, or only bold; pages in order, or as a booklet's sheets carry them. */
    static byte[] of(Work work, boolean larger, boolean booklet) {
        List<Row> rows = rows(work, larger);
        List<List<Row>> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += LINES) {
            pages.add(rows.subList(from, Math.min(rows.size(), from + LINES)));
        }
        List<Integer> order = new ArrayList<>();
        int size = (pages.size() + 3) / 4 * 4;
        for (int sheet = 0; booklet && sheet < size / 4; sheet++) {
            int left = size - 2 * sheet;
            int right = 1 + 2 * sheet;
            order.addAll(List.of(left, right, right + 1, left - 1));
        }
        for (int page = 1; !booklet && page <= size; page++) {
            order.add(page);
        }
        try (PDDocument document = new PDDocument()) {
            PDFont roman = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            PDFont bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
            for (int number : order) {
                if (number <= pages.size()) {
                    page(document, pages.get(number - 1), number, work, roman, bold, !booklet);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(
            PDDocument document, List<Row> rows, int number, Work work, PDFont roman, PDFont bold, boolean furniture)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            if (furniture && number > 1) {
                line(out, roman, 9, 90, 800, number % 2 == 0 ? work.title() : work.author());
            }
            float y = 760;
            for (Row row : rows) {
                y -= row.space();
                if (!row.text().isEmpty()) {
                    line(out, row.bold() ? bold : roman, row.size(), 90 + row.indent(), y, row.text());
                }
                y -= LEADING;
            }
            if (furniture) {
                line(out, roman, 9, 290, 60, String.valueOf(number));
            }
        }
    }

    private static void line(PDPageContentStream out, PDFont font, float size, float x, float y, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static List<Row> rows(Work work, boolean larger) {
        List<Row> rows = new ArrayList<>();
        heading(rows, work.title(), larger ? 20 : 11);
        Faults faults = new Faults(new Random(1));
        int item = 0;
        int part = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    int depth = MarkedUp.depth(work, head);
                    heading(rows, MarkedUp.spelled(head, part), larger ? 20 - 2.5f * (depth - 1) : 11);
                }
                case Work.Text text -> {
                    item = text.form() == Work.Form.NUMBERED ? item + 1 : 0;
                    String body = switch (text.form()) {
                        case BULLET -> "• " + text.text();
                        case NUMBERED -> item + ". " + text.text();
                        case EPIGRAPH -> text.text() + "\n— " + text.source();
                        default -> text.text();
                    };
                    boolean lines = text.form() == Work.Form.VERSE || text.form() == Work.Form.EPIGRAPH;
                    Printed block = new Printed(lines ? Printed.Sort.LINES : Printed.Sort.PROSE, body, 0);
                    float indent = text.form() == Work.Form.BLOCK_QUOTE || lines ? 20 : 0;
                    for (String line : faults.wrapped(List.of(block), COLUMNS, true)) {
                        rows.add(new Row(line, 11, false, indent, 0));
                    }
                    rows.add(new Row("", 11, false, 0, 0));
                }
            }
        }
        return rows;
    }

    private static void heading(List<Row> rows, String text, float size) {
        for (String line :
                new Faults(new Random(1)).wrapped(List.of(new Printed(Printed.Sort.PROSE, text, 0)), 50, false)) {
            rows.add(new Row(line, size, true, 0, size - 11));
        }
        rows.add(new Row("", 11, false, 0, 0));
    }
}
