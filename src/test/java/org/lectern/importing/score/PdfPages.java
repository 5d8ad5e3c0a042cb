package org.lectern.importing.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private record Row(String text, float size, Face face, float indent, float space, boolean opens) {}

    private static final Row BLANK = new Row("", 11, Face.ROMAN, 0, 0, false);

    private enum Face {
        ROMAN,
        BOLD,
        ITALIC
    }

    /** What tells chapters from sections. */
    enum Heads {
        LARGER,
        /** The rest are bold at the size of the text. */
        CAPITALS,
        CENTRED,
        ROOM,
        NEW_PAGES,
        NUMBERS,
        /** Sections are in italics. */
        ITALICS,
        /** Nothing, in books that have none. */
        ALIKE
    }

    /** Pages in order, or as a booklet's sheets carry them. */
    static byte[] of(Work work, Heads heads, boolean booklet) {
        List<Row> rows = rows(work, heads);
        List<List<Row>> pages = new ArrayList<>();
        List<Row> filling = new ArrayList<>();
        for (Row row : rows) {
            if (filling.size() == LINES || (row.opens() && !filling.isEmpty())) {
                pages.add(filling);
                filling = new ArrayList<>();
            }
            filling.add(row);
        }
        pages.add(filling);
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
            Map<Face, PDFont> fonts = Map.of(
                    Face.ROMAN, roman,
                    Face.BOLD, new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD),
                    Face.ITALIC, new PDType1Font(Standard14Fonts.FontName.TIMES_ITALIC));
            for (int number : order) {
                if (number <= pages.size()) {
                    page(document, pages.get(number - 1), number, work, fonts, !booklet);
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
            PDDocument document, List<Row> rows, int number, Work work, Map<Face, PDFont> fonts, boolean furniture)
            throws IOException {
        PDFont roman = fonts.getOrDefault(Face.ROMAN, new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN));
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
                    line(out, fonts.getOrDefault(row.face(), roman), row.size(), 90 + row.indent(), y, row.text());
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

    private static List<Row> rows(Work work, Heads heads) {
        List<Row> rows = new ArrayList<>();
        boolean larger = heads == Heads.LARGER;
        heading(rows, new Row(work.title(), larger ? 20 : 11, Face.BOLD, 0, larger ? 9 : 0, false));
        Faults faults = new Faults(new Random(1));
        int item = 0;
        int part = 0;
        int chapter = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    chapter += head.level() == 1 ? 1 : 0;
                    heading(rows, head(work, head, part, chapter, heads));
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
                        rows.add(new Row(line, 11, Face.ROMAN, indent, 0, false));
                    }
                    rows.add(BLANK);
                }
            }
        }
        return rows;
    }

    private static Row head(Work work, Work.Head head, int part, int chapter, Heads heads) {
        String title = MarkedUp.spelled(head, part);
        float size = heads == Heads.LARGER ? 20 - 2.5f * (MarkedUp.depth(work, head) - 1) : 11;
        boolean first = head.level() == 1;
        boolean top = head.level() <= 1;
        return new Row(
                first && heads == Heads.CAPITALS
                        ? title.toUpperCase(Locale.ROOT)
                        : first && heads == Heads.NUMBERS ? chapter + ". " + title : title,
                size,
                !top && heads == Heads.ITALICS ? Face.ITALIC : Face.BOLD,
                top && heads == Heads.CENTRED ? 185 - title.length() * 2.7f : 0,
                size - 11 + (top && heads == Heads.ROOM ? 2 * LEADING : 0),
                top && heads == Heads.NEW_PAGES);
    }

    private static void heading(List<Row> rows, Row heading) {
        boolean opens = heading.opens();
        for (String line : new Faults(new Random(1))
                .wrapped(List.of(new Printed(Printed.Sort.PROSE, heading.text(), 0)), 50, false)) {
            rows.add(new Row(
                    line, heading.size(), heading.face(), Math.max(0, heading.indent()), heading.space(), opens));
            opens = false;
        }
        rows.add(BLANK);
    }
}
