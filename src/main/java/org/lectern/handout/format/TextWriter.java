package org.lectern.handout.format;

import java.util.List;
import java.util.Locale;
import org.lectern.handout.Handout;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.sheet.SheetPiece.Entry;
import org.lectern.handout.sheet.SheetPiece.Sort;
import org.lectern.handout.template.Templates;

/** Plain text for mail and for terminals, at most {@value #WIDTH} columns wide. */
public final class TextWriter implements HandoutWriter {
    public static final int WIDTH = 72;
    private static final int INDENT = 2;
    private static final int STEP = 3;

    @Override
    public String write(Handout handout, Templates templates) {
        return write(Composer.sheet(handout, templates));
    }

    String write(Sheet sheet) {
        TextColumn page = new TextColumn(WIDTH);
        if (!sheet.badge().isEmpty()) {
            page.add("", capitals(sheet.badge(), sheet), "");
            page.gap();
        }
        page.add("", capitals(sheet.over(), sheet), "");
        page.add("", sheet.title(), "");
        sheet.under().forEach(line -> page.add("", line, ""));
        for (Sheet.Section section : sheet.sections()) {
            page.gap();
            page.add("", capitals(section.title(), sheet), "");
            section.pieces().forEach(piece -> piece(page, piece));
        }
        if (!sheet.foot().isEmpty()) {
            page.gap();
            page.rule();
            sheet.foot().forEach(line -> page.add("", line.text(), ""));
        }
        page.add("", sheet.left(), "");
        return page.text();
    }

    private static void piece(TextColumn page, SheetPiece piece) {
        String indent = " ".repeat(INDENT);
        switch (piece) {
            case SheetPiece.Text text -> page.add(indent, text.line().text(), "");
            case SheetPiece.Subhead subhead -> {
                page.gap();
                page.add(indent, subhead.text(), "");
            }
            case SheetPiece.Quote quote -> {
                page.gap();
                int column = Math.max(3, TextColumn.width(quote.at()));
                List<String> lines = quote.lines();
                for (int i = 0; i < lines.size(); i++) {
                    String marker = i == 0 ? quote.at() : SheetPiece.Quote.numbered(i + 1);
                    String before = " ".repeat(column - TextColumn.width(marker));
                    page.add(indent + (i == 0 ? marker + before : before + marker) + "  ", lines.get(i), "");
                }
                page.add(" ".repeat(INDENT + column + 2), quote.aside(), "");
            }
            case SheetPiece.Items items -> items(page, items);
            case SheetPiece.Grid grid -> grid(page, grid);
            case SheetPiece.Chart chart -> {
                page.add(indent + chart.label() + "  ", TextChart.of(chart), "");
                page.add(" ".repeat(INDENT + STEP), chart.words(), "");
            }
            case SheetPiece.Rules rules -> {
                for (int i = 0; i < rules.lines(); i++) {
                    page.gap();
                    page.rule();
                }
            }
        }
    }

    private static void items(TextColumn page, SheetPiece.Items items) {
        int widest = items.entries().stream()
                .mapToInt(entry -> entry.depth() == 0 ? TextColumn.width(entry.marker()) : 0)
                .max()
                .orElse(0);
        int column = widest > WIDTH / 4 ? STEP : widest;
        for (Entry entry : items.entries()) {
            String marker = entry.marker().isEmpty() && items.sort() != Sort.READING ? "-" : entry.marker();
            String indent = " ".repeat(INDENT + (entry.depth() == 0 ? 0 : column + STEP * (entry.depth() - 1) + 2));
            String lead = lead(indent, marker, entry.depth() == 0 ? column : 0);
            if (TextColumn.width(marker) > WIDTH / 4) {
                page.add(indent, marker, "");
                lead = indent + " ".repeat(STEP);
            }
            page.add(lead, entry.text().text(), aside(entry.aside()));
            String under = " ".repeat(TextColumn.width(lead));
            entry.below().forEach(below -> page.add(under, below.text(), ""));
        }
    }

    /** Columns of the same width, the last one taking what is left; a row is a line, with a line to write on. */
    private static void grid(TextColumn page, SheetPiece.Grid grid) {
        int cell = (WIDTH - INDENT) / grid.headings().size();
        row(page, grid.headings(), cell);
        for (List<String> cells : grid.rows()) {
            page.gap();
            row(page, cells, cell);
        }
    }

    private static void row(TextColumn page, List<String> cells, int width) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            String shown = cell.isEmpty() ? "_".repeat(width - 2) : cell;
            row.append(shown).append(" ".repeat(Math.max(2, width - TextColumn.width(shown))));
        }
        page.add(" ".repeat(INDENT), row.toString(), "");
    }

    private static String lead(String indent, String marker, int column) {
        if (marker.isEmpty()) {
            return indent;
        }
        return indent + marker + " ".repeat(Math.max(0, column - TextColumn.width(marker))) + "  ";
    }

    private static String aside(String aside) {
        return aside.isEmpty() ? "" : "(" + aside + ")";
    }

    private static String capitals(String text, Sheet sheet) {
        return text.toUpperCase(Locale.forLanguageTag(sheet.language()));
    }
}
