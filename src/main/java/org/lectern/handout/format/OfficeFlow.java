package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.sheet.SheetLine.Look;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.sheet.SheetPiece.Entry;

/**
 * A sheet as a word processor knows it: paragraphs with a style, and tables. In a paragraph's words {@code \t} is a tab and
 * {@code \n} a line break.
 *
 * @param foot what stands at the foot of each page
 */
record OfficeFlow(List<Unit> body, List<Unit> foot) {

    OfficeFlow {
        body = List.copyOf(body);
        foot = List.copyOf(foot);
    }

    /** What a flow is made of. */
    sealed interface Unit {}

    record Paragraph(Manner manner, int depth, SheetLine line) implements Unit {}

    record Table(List<String> headings, List<List<String>> rows) implements Unit {}

    /** A paragraph's style. */
    enum Manner {
        BADGE,
        OVER,
        TITLE,
        UNDER,
        HEADING,
        SUBHEADING,
        TEXT,
        /** Text that stands between a heading and what it is about, and keeps with both. */
        LEAD_IN,
        QUOTE,
        ASIDE,
        ITEM,
        BELOW,
        RULE,
        FOOT
    }

    static OfficeFlow of(Sheet sheet) {
        List<Unit> body = new ArrayList<>();
        add(body, Manner.BADGE, sheet.badge());
        add(body, Manner.OVER, sheet.over());
        add(body, Manner.TITLE, sheet.title());
        sheet.under().forEach(line -> add(body, Manner.UNDER, line));
        for (Sheet.Section section : sheet.sections()) {
            add(body, Manner.HEADING, section.title());
            section.pieces().forEach(piece -> piece(body, piece));
        }
        add(body, Manner.FOOT, sheet.left());
        List<Unit> foot = new ArrayList<>();
        sheet.foot().forEach(line -> foot.add(new Paragraph(Manner.FOOT, 0, line)));
        return new OfficeFlow(body, foot);
    }

    private static void piece(List<Unit> body, SheetPiece piece) {
        switch (piece) {
            case SheetPiece.Text text -> {
                boolean led = !body.isEmpty()
                        && body.getLast() instanceof Paragraph before
                        && before.manner() == Manner.SUBHEADING;
                body.add(new Paragraph(led ? Manner.LEAD_IN : Manner.TEXT, 0, text.line()));
            }
            case SheetPiece.Subhead subhead -> add(body, Manner.SUBHEADING, subhead.text());
            case SheetPiece.Quote quote -> {
                SheetLine line = SheetLine.EMPTY.and(quote.at(), Look.STRONG);
                List<String> lines = quote.lines();
                for (int i = 0; i < lines.size(); i++) {
                    String number = SheetPiece.Quote.numbered(i + 1);
                    line = line.and((i == 0 ? "\t" : "\n") + lines.get(i));
                    line = line.and(number.isEmpty() ? "" : "\t").and(number, Look.QUIET);
                }
                body.add(new Paragraph(Manner.QUOTE, 0, line));
                add(body, Manner.ASIDE, quote.aside());
            }
            case SheetPiece.Items items -> items.entries().forEach(entry -> entry(body, entry));
            case SheetPiece.Grid grid -> body.add(new Table(grid.headings(), grid.rows()));
            case SheetPiece.Chart chart -> {
                SheetLine line = SheetLine.EMPTY
                        .and(chart.label(), Look.STRONG)
                        .and(" " + TextChart.of(chart) + " ")
                        .and(chart.words(), Look.QUIET);
                body.add(new Paragraph(Manner.TEXT, 0, line));
            }
            case SheetPiece.Rules rules -> {
                for (int i = 0; i < rules.lines(); i++) {
                    body.add(new Paragraph(Manner.RULE, 0, SheetLine.EMPTY));
                }
            }
        }
    }

    private static void entry(List<Unit> body, Entry entry) {
        boolean marked = !entry.marker().isEmpty();
        SheetLine line =
                marked ? SheetLine.EMPTY.and(entry.marker(), Look.STRONG).and("\t") : SheetLine.EMPTY;
        for (SheetLine.Span span : entry.text().spans()) {
            line = line.and(span.text(), span.look());
        }
        if (!entry.aside().isEmpty()) {
            line = line.and("\t").and(entry.aside(), Look.QUIET);
        }
        body.add(new Paragraph(marked ? Manner.ITEM : Manner.TEXT, entry.depth(), line));
        for (SheetLine below : entry.below()) {
            body.add(new Paragraph(Manner.BELOW, entry.depth(), below));
        }
    }

    private static void add(List<Unit> body, Manner manner, String text) {
        if (!text.isEmpty()) {
            body.add(new Paragraph(manner, 0, SheetLine.of(text)));
        }
    }
}
