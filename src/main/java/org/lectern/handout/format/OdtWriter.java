package org.lectern.handout.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.lectern.handout.Handout;
import org.lectern.handout.format.OfficeFlow.Manner;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.template.Templates;

/** OpenDocument text (ISO/IEC 26300, 1.2), for who must edit a handout. All looks are styles. Stateless. */
public final class OdtWriter implements PagedWriter {
    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES = " xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS
            + "text:1.0\" xmlns:table=\"" + OASIS + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:fo=\""
            + OASIS
            + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + OASIS + "svg-compatible:1.0\" office:version=\"1.2\"";

    /** What the style sheet leaves between the text and its foot, in millimetres. */
    private static final double SPACE_ABOVE_FOOT = 3;

    private static final Map<Manner, String> STYLES = Map.ofEntries(
            Map.entry(Manner.BADGE, "Badge"),
            Map.entry(Manner.OVER, "Over"),
            Map.entry(Manner.TITLE, "Title"),
            Map.entry(Manner.UNDER, "Subtitle"),
            Map.entry(Manner.HEADING, "Heading_20_1"),
            Map.entry(Manner.SUBHEADING, "Heading_20_2"),
            Map.entry(Manner.TEXT, "Text_20_body"),
            Map.entry(Manner.LEAD_IN, "Lead_20_in"),
            Map.entry(Manner.QUOTE, "Quotations"),
            Map.entry(Manner.ASIDE, "Aside"),
            Map.entry(Manner.ITEM, "Item"),
            Map.entry(Manner.BELOW, "Aside"),
            Map.entry(Manner.RULE, "Ruled"),
            Map.entry(Manner.FOOT, "Footer"));

    @Override
    public Printed print(Handout handout, Templates templates, Paper paper) {
        return new Printed(write(Composer.sheet(handout, templates), paper), handout);
    }

    private static byte[] write(Sheet sheet, Paper paper) {
        OfficeFlow flow = OfficeFlow.of(sheet);
        return new Parts()
                .stored("mimetype", MIME)
                .part("content.xml", content(flow))
                .part("styles.xml", styles(sheet, flow, paper))
                .part("meta.xml", meta(sheet))
                .part("META-INF/manifest.xml", manifest())
                .bytes();
    }

    private static String content(OfficeFlow flow) {
        StringBuilder body =
                new StringBuilder(HEAD + "<office:document-content" + SPACES + "><office:body><office:text>");
        flow.body().forEach(unit -> unit(body, unit));
        return body.append("</office:text></office:body></office:document-content>")
                .toString();
    }

    private static String styles(Sheet sheet, OfficeFlow flow, Paper paper) {
        StringBuilder foot = new StringBuilder();
        flow.foot().forEach(unit -> unit(foot, unit));
        foot.append(
                        "<text:p text:style-name=\"Page\"><text:page-number text:select-page=\"current\">1</text:page-number>/")
                .append("<text:page-count>1</text:page-count></text:p>");
        return HEAD + "<office:document-styles" + SPACES + ">"
                + Resource.read("odt-styles.xml")
                        .replace("LANGUAGE", sheet.language().split("-", -1)[0])
                        .replace("<!-- page -->", page(paper))
                        .replace("<!-- foot -->", foot)
                + "</office:document-styles>";
    }

    /** The page's size and margins; the one below is what lies below the foot. */
    private static String page(Paper paper) {
        return "<style:page-layout-properties fo:page-width=\"%s\" fo:page-height=\"%s\" fo:margin-top=\"%s\""
                        .formatted(length(paper.width()), length(paper.height()), length(paper.end()))
                + " fo:margin-bottom=\"%1$s\" fo:margin-left=\"%2$s\" fo:margin-right=\"%2$s\"/>"
                        .formatted(length(paper.foot() + SPACE_ABOVE_FOOT), length(paper.side()));
    }

    private static String length(double millimetres) {
        return BigDecimal.valueOf(millimetres)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "mm";
    }

    private static void unit(StringBuilder body, OfficeFlow.Unit unit) {
        switch (unit) {
            case OfficeFlow.Paragraph paragraph -> paragraph(body, paragraph);
            case OfficeFlow.Table table -> table(body, table);
        }
    }

    private static void paragraph(StringBuilder body, OfficeFlow.Paragraph paragraph) {
        int level = switch (paragraph.manner()) {
            case HEADING -> 1;
            case SUBHEADING -> 2;
            case BADGE, OVER, TITLE, UNDER, TEXT, LEAD_IN, QUOTE, ASIDE, ITEM, BELOW, RULE, FOOT -> 0;
        };
        String element = level == 0 ? "text:p" : "text:h";
        String deep = paragraph.depth() == 0 ? "" : "_" + Math.min(3, paragraph.depth());
        body.append('<').append(element).append(" text:style-name=\"").append(STYLES.get(paragraph.manner()));
        body.append(deep).append('"');
        body.append(level == 0 ? ">" : " text:outline-level=\"" + level + "\">");
        paragraph.line().spans().forEach(span -> run(body, span));
        body.append("</").append(element).append('>');
    }

    private static void run(StringBuilder body, SheetLine.Span span) {
        String words =
                HtmlWriter.escaped(span.text()).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>");
        switch (span.look()) {
            case PLAIN -> body.append(words);
            case STRONG -> body.append(styled("Strong", words));
            case EMPHASIS -> body.append(styled("Emphasis", words));
            case QUIET -> body.append(styled("Quiet", words));
        }
    }

    private static String styled(String style, String words) {
        return "<text:span text:style-name=\"" + style + "\">" + words + "</text:span>";
    }

    private static void table(StringBuilder body, OfficeFlow.Table table) {
        body.append("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(table.headings().size())
                .append("\"/><table:table-header-rows>");
        row(body, table.headings(), SheetLine.Look.STRONG);
        body.append("</table:table-header-rows>");
        table.rows().forEach(row -> row(body, row, SheetLine.Look.PLAIN));
        body.append("</table:table>");
    }

    private static void row(StringBuilder body, List<String> cells, SheetLine.Look look) {
        body.append("<table:table-row table:style-name=\"Row\">");
        for (String cell : cells) {
            body.append("<table:table-cell table:style-name=\"Cell\">");
            paragraph(body, new OfficeFlow.Paragraph(Manner.TEXT, 0, SheetLine.EMPTY.and(cell, look)));
            body.append("</table:table-cell>");
        }
        body.append("</table:table-row>");
    }

    private static String meta(Sheet sheet) {
        return HEAD + "<office:document-meta" + SPACES
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>"
                + HtmlWriter.escaped(HtmlWriter.title(sheet)) + "</dc:title><dc:language>"
                + HtmlWriter.escaped(sheet.language()) + "</dc:language></office:meta></office:document-meta>";
    }

    private static String manifest() {
        return HEAD + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.2\">"
                + file("/", MIME)
                + file("content.xml", "text/xml")
                + file("styles.xml", "text/xml")
                + file("meta.xml", "text/xml")
                + "</manifest:manifest>";
    }

    private static String file(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }
}
