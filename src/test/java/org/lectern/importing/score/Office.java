package org.lectern.importing.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of word processors. */
final class Office {
    private Office() {}

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With heading styles, or as people write who don't know of them: bold paragraphs. */
    static byte[] docx(Work work, boolean bold) {
        StringBuilder body = new StringBuilder(paragraph(bold ? "" : "Title", work.title(), bold));
        int part = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    int depth = MarkedUp.depth(work, head) - 1;
                    body.append(paragraph(bold ? "" : "Heading" + depth, spelled(head, part, bold), bold));
                }
                case Work.Text text ->
                    body.append(
                            switch (text.form()) {
                                case PROSE, DIALOGUE, TERM -> paragraph("", text.text(), false);
                                case EPIGRAPH -> paragraph("Quote", text.text() + " — " + text.source(), false);
                                case BLOCK_QUOTE -> paragraph("Quote", text.text(), false);
                                case BULLET, NUMBERED ->
                                    "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>"
                                            + MarkedUp.escaped(text.text()) + "</w:t></w:r></w:p>";
                                case VERSE ->
                                    "<w:p><w:r><w:t>"
                                            + MarkedUp.escaped(text.text()).replace("\n", "</w:t><w:br/><w:t>")
                                            + "</w:t></w:r></w:p>";
                            });
            }
        }
        String ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("word/document.xml", "<w:document" + ns + "><w:body>" + body + "</w:body></w:document>");
        files.put(
                "word/styles.xml",
                "<w:styles" + ns + ">" + style("Title", "Title") + style("Heading1", "heading 1")
                        + style("Heading2", "heading 2") + style("Heading3", "heading 3") + style("Quote", "Quote")
                        + "</w:styles>");
        return zip(files);
    }

    private static String spelled(Work.Head head, int part, boolean bold) {
        String title = MarkedUp.spelled(head, part);
        return bold && head.level() < 2 ? title.toUpperCase(Locale.ROOT) : title;
    }

    private static String style(String id, String name) {
        return "<w:style w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static String paragraph(String style, String text, boolean bold) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
                + MarkedUp.escaped(text) + "</w:t></w:r></w:p>";
    }

    static byte[] odt(Work work) {
        StringBuilder body =
                new StringBuilder("<text:p text:style-name=\"Title\">" + MarkedUp.escaped(work.title()) + "</text:p>");
        int part = 0;
        for (Work.Part each : work.parts()) {
            switch (each) {
                case Work.Head head -> {
                    part += head.level() == 0 ? 1 : 0;
                    body.append("<text:h text:outline-level=\"")
                            .append(MarkedUp.depth(work, head) - 1)
                            .append("\">")
                            .append(MarkedUp.escaped(MarkedUp.spelled(head, part)))
                            .append("</text:h>");
                }
                case Work.Text text -> {
                    String escaped = MarkedUp.escaped(text.text());
                    body.append(
                            switch (text.form()) {
                                case PROSE, DIALOGUE, TERM -> "<text:p>" + escaped + "</text:p>";
                                case EPIGRAPH ->
                                    "<text:p text:style-name=\"Quotations\">" + escaped + " — " + text.source()
                                            + "</text:p>";
                                case BLOCK_QUOTE -> "<text:p text:style-name=\"Quotations\">" + escaped + "</text:p>";
                                case BULLET, NUMBERED ->
                                    "<text:list><text:list-item><text:p>" + escaped
                                            + "</text:p></text:list-item></text:list>";
                                case VERSE -> "<text:p>" + escaped.replace("\n", "<text:line-break/>") + "</text:p>";
                            });
                }
            }
        }
        return zip(new LinkedHashMap<>(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>")));
    }
}
