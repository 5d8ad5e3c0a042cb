package org.lectern.handout.format;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.handout.Handout;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.sheet.SheetPiece.Entry;
import org.lectern.handout.sheet.SheetPiece.Sort;
import org.lectern.handout.template.Templates;

/**
 * CommonMark 0.31 that pandoc's Markdown reads the same: a paragraph is a line, and what either could take for markup is
 * escaped.
 */
public final class MarkdownWriter implements HandoutWriter {
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<>&|~$^@]");
    /** What would begin a heading, list, quotation, definition, rule or title block at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("^(?=[-+=#:%])");

    private static final Pattern COUNTING = Pattern.compile("^(\\(?\\w{1,9})([.)])(?=\\s|$)");
    private static final String INDENT = "    ";

    @Override
    public String write(Handout handout, Templates templates) {
        return write(Composer.sheet(handout, templates));
    }

    String write(Sheet sheet) {
        StringBuilder page = new StringBuilder();
        if (!sheet.badge().isEmpty()) {
            block(page, "**" + escaped(sheet.badge()) + "**");
        }
        if (!sheet.over().isEmpty()) {
            block(page, start(sheet.over()));
        }
        block(page, "# " + start(sheet.title()));
        sheet.under().forEach(line -> block(page, start(line)));
        for (Sheet.Section section : sheet.sections()) {
            block(page, "## " + start(section.title()));
            section.pieces().forEach(piece -> piece(page, piece));
        }
        if (!sheet.foot().isEmpty()) {
            block(page, "---");
            sheet.foot().forEach(line -> block(page, line(line)));
        }
        if (!sheet.left().isEmpty()) {
            block(page, start(sheet.left()));
        }
        return page.toString();
    }

    private static void piece(StringBuilder page, SheetPiece piece) {
        switch (piece) {
            case SheetPiece.Text text -> block(page, line(text.line()));
            case SheetPiece.Subhead subhead -> block(page, "### " + start(subhead.text()));
            case SheetPiece.Quote quote -> block(page, quote(quote));
            case SheetPiece.Items items -> block(page, items(items));
            case SheetPiece.Grid grid -> block(page, grid(grid));
            case SheetPiece.Chart chart ->
                block(page, start(chart.label()) + " " + escaped(TextChart.of(chart)) + " " + escaped(chart.words()));
            case SheetPiece.Rules rules -> {
                for (int i = 0; i < rules.lines(); i++) {
                    block(page, "---");
                }
            }
        }
    }

    private static String quote(SheetPiece.Quote quote) {
        StringBuilder text = new StringBuilder("> **" + escaped(quote.at()) + "** ");
        List<String> lines = quote.lines();
        for (int i = 0; i < lines.size(); i++) {
            String number = SheetPiece.Quote.numbered(i + 1);
            text.append(i == 0 ? "" : "\\\n> ").append(number.isEmpty() ? "" : "*" + number + "* ");
            text.append(i == 0 || !number.isEmpty() ? escaped(lines.get(i)) : start(lines.get(i)));
        }
        if (!quote.aside().isEmpty()) {
            text.append("\n>\n> ").append(start(quote.aside()));
        }
        return text.toString();
    }

    private static String items(SheetPiece.Items items) {
        StringBuilder list = new StringBuilder();
        for (Entry entry : items.entries()) {
            list.append(list.isEmpty() ? "" : "\n").append(INDENT.repeat(entry.depth()));
            if (items.sort() == Sort.QUESTIONS) {
                list.append(entry.marker()).append(". ").append(line(entry.text()));
            } else {
                boolean marked = !entry.marker().isEmpty();
                list.append("- ").append(marked ? "**" + escaped(entry.marker()) + "** " : "");
                list.append(marked ? inline(entry.text()) : line(entry.text()));
            }
            list.append(entry.aside().isEmpty() ? "" : " (" + escaped(entry.aside()) + ")");
            for (SheetLine below : entry.below()) {
                list.append("\\\n").append(INDENT.repeat(entry.depth() + 1)).append(line(below));
            }
        }
        return list.toString();
    }

    private static String grid(SheetPiece.Grid grid) {
        StringBuilder table = new StringBuilder(row(grid.headings()));
        table.append("\n|").append(" --- |".repeat(grid.headings().size()));
        grid.rows().forEach(cells -> table.append('\n').append(row(cells)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(
                cell -> row.append(cell.isEmpty() ? "" : " " + escaped(cell)).append(" |"));
        return row.toString();
    }

    private static void block(StringBuilder page, String text) {
        page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    /** A line that begins a block. */
    private static String line(SheetLine line) {
        return line.spans().isEmpty() || line.spans().getFirst().look() != SheetLine.Look.PLAIN
                ? inline(line)
                : start(line.spans().getFirst().text())
                        + inline(new SheetLine(
                                line.spans().subList(1, line.spans().size())));
    }

    private static String inline(SheetLine line) {
        StringBuilder text = new StringBuilder();
        for (SheetLine.Span span : line.spans()) {
            String words = escaped(span.text());
            switch (span.look()) {
                case PLAIN, QUIET -> text.append(words);
                case STRONG -> text.append("**").append(words).append("**");
                case EMPHASIS -> text.append('*').append(words).append('*');
            }
        }
        return text.toString();
    }

    /** Escaped words at the beginning of a line. */
    private static String start(String text) {
        String escaped = escaped(text);
        String opened = OPENING.matcher(escaped).replaceFirst("\\\\");
        return COUNTING.matcher(opened).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        return ACTIVE.matcher(text).replaceAll("\\\\$0");
    }
}
