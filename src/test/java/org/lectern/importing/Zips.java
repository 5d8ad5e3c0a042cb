package org.lectern.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small EPUB, DOCX and ODT files made by hand. */
final class Zips {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Zips() {}

    static byte[] of(Map<String, String> files) {
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

    /** The archive with another file in it. */
    static byte[] with(byte[] archive, String name, String content) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(name, content);
        return of(files);
    }

    /** Two chapters, of which one has a section and a note, with a cover and an imprint before them. */
    static byte[] epub(boolean version3) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
        files.put(
                "OEBPS/book.opf",
                """
                <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Long Table</dc:title><dc:creator>R. Ash</dc:creator></metadata>
                <manifest><item id="cover" href="text/cover.xhtml" media-type="application/xhtml+xml"/>
                <item id="imprint" href="text/imprint.xhtml" media-type="application/xhtml+xml"/>
                <item id="one" href="text/chapter%201.xhtml" media-type="application/xhtml+xml"/>
                <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
                """
                        + (version3
                                ? "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
                                : "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>")
                        + "</manifest><spine toc=\"ncx\"><itemref idref=\"cover\"/><itemref idref=\"imprint\"/><itemref idref=\"one\"/><itemref idref=\"two\"/></spine></package>");
        files.put("OEBPS/text/cover.xhtml", "<html><body><img src=\"../../cover.jpg\"/></body></html>");
        files.put(
                "OEBPS/text/imprint.xhtml",
                "<html><body><p>Published by nobody, 2019. All rights reserved.</p></body></html>");
        files.put("OEBPS/text/chapter 1.xhtml", """
                <?xml version="1.0"?><html xmlns:epub="http://www.idpf.org/2007/ops"><body><section><h2>1. The Keys</h2>
                <p>Every meeting begins before it begins.<a epub:type="noteref" href="#n1">1</a></p><h3>Doors</h3><p>Somebody has to open them.</p>
                <aside epub:type="footnote" id="n1"><p>See the handbook.</p></aside></section></body></html>""");
        files.put(
                "OEBPS/text/two.xhtml",
                "<html><body><div id=\"start\"><p>Leaving is an art that nobody teaches.</p></div></body></html>");
        if (version3) {
            files.put(
                    "OEBPS/nav.xhtml",
                    "<html><body><nav epub:type=\"toc\"><ol><li><a href=\"text/cover.xhtml\">Cover</a></li><li><a href=\"text/chapter%201.xhtml\">The Keys</a>"
                            + "<ol><li><a href=\"text/chapter%201.xhtml#d\">Doors</a></li></ol></li><li><a href=\"text/two.xhtml#start\">Leaving Well</a></li></ol></nav></body></html>");
        } else {
            files.put(
                    "OEBPS/toc.ncx",
                    "<ncx><navMap><navPoint><navLabel><text>The Keys</text></navLabel><content src=\"text/chapter%201.xhtml\"/></navPoint>"
                            + "<navPoint><navLabel><text>Leaving Well</text></navLabel><content src=\"text/two.xhtml#start\"/></navPoint></navMap></ncx>");
        }
        return of(files);
    }

    static byte[] docx() {
        return of(Map.of(
                "word/document.xml",
                "<w:document" + W + "><w:body>" + p("Title", "The Long Table") + p("Heading1", "The Keys")
                        + p(
                                "",
                                "Every meeting begins before it begins.",
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                        + p("Kop2", "Doors")
                        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Open them</w:t></w:r></w:p>"
                        + p("Quote", "Somebody has to.")
                        + "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:body></w:document>",
                "word/styles.xml",
                "<w:styles" + W
                        + "><w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"Kop2\"><w:name w:val=\"Kop 2\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"Quote\"><w:name w:val=\"Quote\"/></w:style></w:styles>",
                "word/footnotes.xml",
                "<w:footnotes" + W
                        + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>See the handbook.</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:dc=\"x\"><dc:creator>R. Ash</dc:creator></cp:coreProperties>"));
    }

    static byte[] odt() {
        return of(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p text:style-name=\"Title\">The Long Table</text:p>"
                        + "<text:h text:outline-level=\"1\">The Keys</text:h><text:p>Every meeting begins<text:s/>before it begins.<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>See the handbook.</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>Open them</text:p></text:list-item></text:list>"
                        + "</office:text></office:body></office:document-content>"));
    }

    private static String p(String style, String text, String... more) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r>" + String.join("", more) + "</w:p>";
    }
}
