package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.sheet.SheetPiece.Entry;

/**
 * Guesses how far down its pages a sheet will end, from how many letters go into a line of {@code paper.css}: a little wrong,
 * and a hundred times as fast as setting it in type. All in millimetres.
 */
final class PageEstimate {
    private static final double COLUMN = 139;
    private static final double ALL = 170;
    private static final double LINE = 5.29;
    private static final double SMALL = 4.19;
    private static final double TINY = 3.97;
    private static final double TITLE = 6.9;
    private static final double SUBHEAD = 6;
    private static final double CHART = 16;
    private static final double ROW = 8;
    /** What stands below a paragraph or an item. */
    private static final double BELOW = 1;
    /** What stands around the parts of a section. */
    private static final double AROUND = 3.8;
    /** Sections that aren't broken, and what others need at the least where they begin, as the style sheet has it. */
    private static final Set<String> WHOLE = Set.of("carried", "next");

    private static final Map<String, Double> BEGINNING = Map.of("passages", 30.0, "questions", 26.0);
    /** How wide a letter of 12 points is in the long run, its blanks counted. */
    private static final double LETTER = 1.79;
    /** How many letters as wide a title's one is. */
    private static final double LARGER = 1.62;

    private final double page;
    private final double ruledLine;

    /** @param page how high a page is */
    PageEstimate(double page, double ruledLine) {
        this.page = page;
        this.ruledLine = ruledLine;
    }

    /** From the first page's top, over as many pages as it takes. */
    double end(Sheet sheet) {
        double at = head(sheet);
        for (Sheet.Section section : sheet.sections()) {
            List<Double> parts = new ArrayList<>();
            section.pieces().forEach(piece -> piece(parts, piece));
            double sum = AROUND + parts.stream().mapToDouble(each -> each).sum();
            at = section.id().equals("attendance") ? room(at, page) : at;
            at = room(
                    at, WHOLE.contains(section.id()) ? sum : Math.min(sum, BEGINNING.getOrDefault(section.id(), 22.0)));
            at += AROUND;
            for (double part : parts) {
                at = room(at, part) + part;
            }
        }
        return at + (sheet.left().isEmpty() ? 0 : TINY * lines(sheet.left(), ALL) + BELOW);
    }

    /** Where a part that isn't to be broken begins. */
    private double room(double at, double height) {
        double left = page - at % page;
        return height <= left || height > page ? at : at + left;
    }

    private static double head(Sheet sheet) {
        double over = sheet.over().isEmpty() ? 0 : SMALL;
        return over
                + TITLE * lines(sheet.title(), ALL / LARGER)
                + SMALL * sheet.under().size()
                + LINE;
    }

    private void piece(List<Double> parts, SheetPiece piece) {
        switch (piece) {
            case SheetPiece.Text text -> parts.add(paragraph(text.line().text(), COLUMN));
            case SheetPiece.Subhead subhead -> parts.add(SUBHEAD);
            case SheetPiece.Quote quote -> quote(parts, quote);
            case SheetPiece.Items items -> items(parts, items);
            case SheetPiece.Grid grid -> {
                int rows = grid.rows().size();
                for (int row = rows > HtmlWriter.LONG_GRID ? rows / 2 : 0; row < rows; row++) {
                    parts.add(ROW);
                }
            }
            case SheetPiece.Chart chart -> parts.add(CHART);
            case SheetPiece.Rules rules -> {
                for (int line = 0; line < rules.lines(); line++) {
                    parts.add(ruledLine);
                }
            }
        }
    }

    /** Lines that stay on a page are one part. */
    private static void quote(List<Double> parts, SheetPiece.Quote quote) {
        double held = 0;
        for (int line = 1; line < quote.lines().size(); line++) {
            held += LINE;
            if (quote.mayPartAfter(line)) {
                parts.add(held);
                held = 0;
            }
        }
        parts.add(held + LINE + BELOW + (quote.aside().isEmpty() ? 0 : TINY));
    }

    /** A list has a part an item. */
    private static void items(List<Double> parts, SheetPiece.Items items) {
        for (Entry entry : items.entries()) {
            String words = entry.text().text();
            double below = entry.below().stream()
                    .mapToDouble(line -> SMALL * lines(line.text(), COLUMN - 16))
                    .sum();
            switch (items.sort()) {
                case RUN -> parts.add(SMALL * lines(words, COLUMN - 40));
                case TERMS -> parts.add(paragraph(entry.marker() + "  " + words + " " + entry.aside(), COLUMN));
                case QUESTIONS -> parts.add(paragraph(words, COLUMN - 32) + below);
                case NOTES -> parts.add(paragraph(words, COLUMN - 16 - 6 * Math.min(3, entry.depth())) + below);
                case CARRIED -> parts.add(paragraph(words, COLUMN - 24) + below);
                case READING, MARKS -> parts.add(paragraph(words + " " + entry.aside(), COLUMN) + below);
            }
        }
    }

    private static double paragraph(String words, double width) {
        return LINE * lines(words, width) + BELOW;
    }

    /** A line ends before the word that would be too long for it: half a word is lost with each. */
    private static int lines(String words, double width) {
        double letters = width / LETTER - 2.5;
        return Math.max(1, (int) Math.ceil(wide(words) / letters));
    }

    /** Letters of scripts that are set in squares take twice the room. */
    private static double wide(String words) {
        return words.codePoints().mapToLong(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
