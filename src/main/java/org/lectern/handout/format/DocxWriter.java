package org.lectern.handout.format;

import java.util.List;
import java.util.Map;
import org.lectern.handout.Handout;
import org.lectern.handout.format.OfficeFlow.Manner;
import org.lectern.handout.sheet.Composer;
import org.lectern.handout.sheet.Sheet;
import org.lectern.handout.sheet.SheetLine;
import org.lectern.handout.template.Templates;

/** Office Open XML (ECMA-376, transitional), for who must edit a handout. All looks are styles. Stateless. */
public final class DocxWriter implements PagedWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final Map<Manner, String> STYLES = Map.ofEntries(
            Map.entry(Manner.BADGE, "Badge"),
            Map.entry(Manner.OVER, "Over"),
            Map.entry(Manner.TITLE, "Title"),
            Map.entry(Manner.UNDER, "Subtitle"),
            Map.entry(Manner.HEADING, "Heading1"),
            Map.entry(Manner.SUBHEADING, "Heading2"),
            Map.entry(Manner.TEXT, "BodyText"),
            Map.entry(Manner.LEAD_IN, "LeadIn"),
            Map.entry(Manner.QUOTE, "Quote"),
            Map.entry(Manner.ASIDE, "Aside"),
            Map.entry(Manner.ITEM, "Item"),
            Map.entry(Manner.BELOW, "Below"),
            Map.entry(Manner.RULE, "Ruled"),
            Map.entry(Manner.FOOT, "Footer"));

    @Override
    public Printed print(Handout handout, Templates templates, Paper paper) {
        return new Printed(write(Composer.sheet(handout, templates), paper), handout);
    }

    private static byte[] write(Sheet sheet, Paper paper) {
        OfficeFlow flow = OfficeFlow.of(sheet);
        return new Parts()
                .part("[Content_Types].xml", types())
                .part("_rels/.rels", relations("officeDocument", "word/document.xml"))
                .part("docProps/core.xml", core(sheet))
                .part("word/document.xml", document(flow, paper))
                .part("word/styles.xml", HEAD + Resource.read("docx-styles.xml").replace("LANGUAGE", sheet.language()))
                .part("word/footer1.xml", footer(flow))
                .part("word/_rels/document.xml.rels", relations("styles", "styles.xml", "footer", "footer1.xml"))
                .bytes();
    }

    private static String document(OfficeFlow flow, Paper paper) {
        StringBuilder body = new StringBuilder(HEAD + "<w:document" + SPACE + " xmlns:r=\"" + RELATION + "\"><w:body>");
        flow.body().forEach(unit -> unit(body, unit));
        return body.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r2\"/>")
                .append("<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(twips(paper.width()), twips(paper.height())))
                .append("<w:pgMar w:top=\"%1$d\" w:right=\"%2$d\" w:bottom=\"%1$d\" w:left=\"%2$d\""
                        .formatted(twips(paper.end()), twips(paper.side())))
                .append(" w:header=\"%1$d\" w:footer=\"%1$d\" w:gutter=\"0\"/></w:sectPr>"
                        .formatted(twips(paper.foot())))
                .append("</w:body></w:document>")
                .toString();
    }

    /** Twentieths of a point, in which the format measures. */
    private static long twips(double millimetres) {
        return Math.round(millimetres * 1440 / 25.4);
    }

    private static String footer(OfficeFlow flow) {
        StringBuilder foot = new StringBuilder(HEAD + "<w:ftr" + SPACE + ">");
        flow.foot().forEach(unit -> unit(foot, unit));
        return foot.append("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>")
                .append(field("PAGE"))
                .append("<w:r><w:t>/</w:t></w:r>")
                .append(field("NUMPAGES"))
                .append("</w:p></w:ftr>")
                .toString();
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static void unit(StringBuilder body, OfficeFlow.Unit unit) {
        switch (unit) {
            case OfficeFlow.Paragraph paragraph -> paragraph(body, paragraph);
            case OfficeFlow.Table table -> table(body, table);
        }
    }

    private static void paragraph(StringBuilder body, OfficeFlow.Paragraph paragraph) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(STYLES.get(paragraph.manner()))
                .append("\"/>");
        if (paragraph.depth() > 0) {
            body.append("<w:ind w:left=\"")
                    .append(850 + 400 * paragraph.depth())
                    .append("\" w:hanging=\"400\"/>");
        }
        body.append("</w:pPr>");
        paragraph.line().spans().forEach(span -> run(body, span));
        body.append("</w:p>");
    }

    private static void run(StringBuilder body, SheetLine.Span span) {
        body.append("<w:r>");
        switch (span.look()) {
            case PLAIN -> {}
            case STRONG -> body.append("<w:rPr><w:b/></w:rPr>");
            case EMPHASIS -> body.append("<w:rPr><w:i/></w:rPr>");
            case QUIET -> body.append("<w:rPr><w:color w:val=\"404040\"/></w:rPr>");
        }
        body.append("<w:t xml:space=\"preserve\">")
                .append(HtmlWriter.escaped(span.text())
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
                .append("</w:t></w:r>");
    }

    private static void table(StringBuilder body, OfficeFlow.Table table) {
        body.append(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(table.headings().size()))
                .append("</w:tblGrid>");
        row(body, table.headings(), "<w:tblHeader/>", SheetLine.Look.STRONG);
        table.rows().forEach(row -> row(body, row, "<w:trHeight w:val=\"480\"/>", SheetLine.Look.PLAIN));
        body.append("</w:tbl>");
    }

    private static void row(StringBuilder body, List<String> cells, String property, SheetLine.Look look) {
        body.append("<w:tr><w:trPr>").append(property).append("</w:trPr>");
        for (String cell : cells) {
            body.append("<w:tc>");
            paragraph(body, new OfficeFlow.Paragraph(Manner.TEXT, 0, SheetLine.EMPTY.and(cell, look)));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private static String core(Sheet sheet) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + HtmlWriter.escaped(HtmlWriter.title(sheet)) + "</dc:title><dc:language>"
                + HtmlWriter.escaped(sheet.language()) + "</dc:language></cp:coreProperties>";
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml")
                + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/footer1.xml", TYPE + "footer+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** @param pairs of a kind and a target, numbered {@code r1}, {@code r2}, … */
    private static String relations(String... pairs) {
        StringBuilder relations = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATION, pairs[i], pairs[i + 1]));
        }
        boolean root = pairs[0].equals("officeDocument");
        if (root) {
            relations.append(
                    "<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                            + "metadata/core-properties\" Target=\"docProps/core.xml\"/>");
        }
        return relations.append("</Relationships>").toString();
    }
}
