package org.lectern.handout.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.lectern.handout.Handout;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.sheet.SheetPiece;
import org.lectern.handout.sheet.SheetPiece.Entry;
import org.lectern.handout.sheet.SheetPiece.Sort;
import org.lectern.handout.template.Templates;

/**
 * One HTML file for screen and paper. It loads nothing and runs nothing, and says so to the browser; it follows the
 * reader's choice of light or dark.
 */
public final class HtmlWriter implements HandoutWriter {
    /** Letters that have room in a line of what stands beside the text: of a heading, a marker, an address. */
    private static final int HEADING = 12;

    private static final int MARKER = 7;
    private static final int ASIDE = 10;
    /** On paper a table of more rows has its second half beside its first. */
    static final int LONG_GRID = 12;

    @Override
    public String write(Handout handout, Templates templates) {
        return write(Composer.sheet(handout, templates), templates);
    }

    String write(Sheet sheet, Templates templates) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                %s</html>
                """.formatted(
                escaped(sheet.language()), escaped(title(sheet)), StyleSheet.SCREEN.css(templates), body(sheet));
    }

    static String title(Sheet sheet) {
        return sheet.over().isEmpty() ? sheet.title() : sheet.over() + ": " + sheet.title();
    }

    private static String body(Sheet sheet) {
        StringBuilder page = new StringBuilder("<body>\n");
        head(page, sheet);
        main(page, sheet, false);
        if (!sheet.foot().isEmpty() || !sheet.left().isEmpty()) {
            page.append("<footer>\n");
            foot(page, sheet);
            paragraph(page, "left", sheet.left());
            page.append("</footer>\n");
        }
        return page.append("</body>\n").toString();
    }

    static void head(StringBuilder page, Sheet sheet) {
        page.append("<header>\n");
        paragraph(page, "badge", sheet.badge());
        paragraph(page, "over", sheet.over());
        page.append("<h1>").append(escaped(sheet.title())).append("</h1>\n");
        // A date, an hour or a place is broken only where it has no room in a line of its own.
        for (String line : sheet.under()) {
            page.append("<p class=\"under\"><span>")
                    .append(escaped(line).replace(" · ", "</span> · <span>"))
                    .append("</span></p>\n");
        }
        page.append("</header>\n");
    }

    /** @param paper whether it is to be set in type */
    static void main(StringBuilder page, Sheet sheet, boolean paper) {
        page.append("<main>\n");
        for (Sheet.Section section : sheet.sections()) {
            page.append("<section id=\"%1$s\" aria-labelledby=\"%1$s-title\">\n<h2 id=\"%1$s-title\"%3$s>%2$s</h2>\n"
                    .formatted(
                            section.id(),
                            escaped(section.title()),
                            besideText(section.title()) ? "" : " class=\"long\""));
            int number = 0;
            for (SheetPiece piece : section.pieces()) {
                number++;
                if (paper && piece instanceof SheetPiece.Chart chart) {
                    Charts.paper(page, chart);
                } else if (paper && piece instanceof SheetPiece.Grid grid) {
                    grid(page, grid.rows().size() > LONG_GRID ? beside(grid) : grid);
                } else {
                    piece(page, piece, section.id() + "-" + number);
                }
            }
            page.append("</section>\n");
        }
        page.append("</main>\n");
    }

    /** Whether a heading has room beside the text: two lines of a dozen letters. */
    private static boolean besideText(String heading) {
        return heading.length() <= 2 * HEADING
                && Arrays.stream(heading.split(" ", -1)).allMatch(word -> word.length() <= HEADING);
    }

    /** What has no room in the column that is set aside for it goes into the text's own. */
    private static String classes(String name, String words, int room) {
        return words.length() <= room ? name : name + " long";
    }

    private static void run(StringBuilder page, SheetPiece.Items items) {
        page.append("<table class=\"run\">\n<tbody>\n");
        for (Entry entry : items.entries()) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(entry.marker()))
                    .append("</th><td>")
                    .append(inline(entry.text()))
                    .append("</td><td class=\"aside\">")
                    .append(escaped(entry.aside()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    static void foot(StringBuilder page, Sheet sheet) {
        sheet.foot().forEach(line -> page.append("<p>").append(inline(line)).append("</p>\n"));
    }

    private static void piece(StringBuilder page, SheetPiece piece, String id) {
        switch (piece) {
            case SheetPiece.Text text ->
                page.append("<p>").append(inline(text.line())).append("</p>\n");
            case SheetPiece.Subhead subhead ->
                page.append("<h3>").append(escaped(subhead.text())).append("</h3>\n");
            case SheetPiece.Quote quote -> quote(page, quote);
            case SheetPiece.Items items -> items(page, items);
            case SheetPiece.Grid grid -> grid(page, grid);
            case SheetPiece.Chart chart -> Charts.screen(page, chart, id);
            case SheetPiece.Rules rules ->
                page.append("<div class=\"rules\" aria-hidden=\"true\">")
                        .append("<div class=\"rule\"></div>".repeat(rules.lines()))
                        .append("</div>\n");
        }
    }

    private static void quote(StringBuilder page, SheetPiece.Quote quote) {
        page.append("<figure class=\"quote")
                .append(quote.parts() ? "" : " whole")
                .append(quote.aside().isEmpty() ? "" : " said")
                .append("\">\n<p class=\"")
                .append(classes("at", quote.at(), MARKER))
                .append("\">")
                .append(escaped(quote.at()))
                .append("</p>\n<blockquote><p>");
        List<String> lines = quote.lines();
        for (int i = 0; i < lines.size(); i++) {
            String number = SheetPiece.Quote.numbered(i + 1);
            page.append(quote.mayPartAfter(i + 1) ? "<span class=\"line\">" : "<span class=\"line held\">")
                    .append(number.isEmpty() ? "" : "<span class=\"number\">" + number + "</span> ")
                    .append(escaped(lines.get(i)))
                    .append("</span>\n");
        }
        page.append("</p></blockquote>\n");
        if (!quote.aside().isEmpty()) {
            page.append("<figcaption>").append(escaped(quote.aside())).append("</figcaption>\n");
        }
        page.append("</figure>\n");
    }

    private static void items(StringBuilder page, SheetPiece.Items items) {
        if (items.sort() == Sort.RUN) {
            run(page, items);
            return;
        }
        if (items.sort() == Sort.TERMS) {
            page.append("<dl class=\"terms\">\n");
            items.entries()
                    .forEach(entry -> page.append("<div><dt>")
                            .append(escaped(entry.marker()))
                            .append("</dt> <dd>")
                            .append(inline(entry.text()))
                            .append(aside(entry))
                            .append("</dd></div>\n"));
            page.append("</dl>\n");
            return;
        }
        page.append("<ul class=\"")
                .append(items.sort().name().toLowerCase(Locale.ROOT))
                .append("\">\n");
        for (Entry entry : items.entries()) {
            page.append(
                    entry.depth() == 0 ? "<li>" : "<li class=\"deep deep%d\">".formatted(Math.min(3, entry.depth())));
            if (!entry.marker().isEmpty()) {
                page.append("<span class=\"")
                        .append(classes("marker", entry.marker(), MARKER))
                        .append("\">")
                        .append(escaped(entry.marker()))
                        .append("</span> ");
            }
            page.append("<span class=\"words\">").append(inline(entry.text())).append("</span>");
            page.append(aside(entry));
            for (SheetLine below : entry.below()) {
                page.append(" <span class=\"below\">").append(inline(below)).append("</span>");
            }
            page.append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private static void grid(StringBuilder page, SheetPiece.Grid grid) {
        page.append("<table>\n<thead><tr>");
        grid.headings()
                .forEach(heading -> page.append("<th scope=\"col\">")
                        .append(escaped(heading))
                        .append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static SheetPiece.Grid beside(SheetPiece.Grid grid) {
        int half = (grid.rows().size() + 1) / 2;
        List<String> headings = new ArrayList<>(grid.headings());
        headings.addAll(grid.headings());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<String> row = new ArrayList<>(grid.rows().get(i));
            row.addAll(
                    half + i < grid.rows().size()
                            ? grid.rows().get(half + i)
                            : Collections.nCopies(grid.headings().size(), ""));
            rows.add(row);
        }
        return new SheetPiece.Grid(headings, rows);
    }

    private static String aside(Entry entry) {
        return entry.aside().isEmpty()
                ? ""
                : " <span class=\"" + classes("aside", entry.aside(), ASIDE) + "\">" + escaped(entry.aside())
                        + "</span>";
    }

    static String inline(SheetLine line) {
        StringBuilder html = new StringBuilder();
        for (SheetLine.Span span : line.spans()) {
            String words = escaped(span.text());
            switch (span.look()) {
                case PLAIN -> html.append(words);
                case STRONG -> html.append("<strong>").append(words).append("</strong>");
                case EMPHASIS -> html.append("<em>").append(words).append("</em>");
                case QUIET ->
                    html.append("<span class=\"quiet\">").append(words).append("</span>");
            }
        }
        return html.toString();
    }

    private static void paragraph(StringBuilder page, String kind, String text) {
        if (!text.isEmpty()) {
            page.append("<p class=\"%s\">%s</p>\n".formatted(kind, escaped(text)));
        }
    }

    /** Text as text, in an element or in an attribute in quotation marks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
