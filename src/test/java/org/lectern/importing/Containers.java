package org.lectern.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.reading.Block;

/** Files of word processors and books with a given inside, and what reading them gives in lines. */
final class Containers {
    static final String ONE = "Somebody has to open the hall before anybody can say a word in it.";
    static final String TWO = "The kettle stands on the left of the sink, below the list of names.";
    static final String THREE = "Nobody asked who had kept the second key through all of that winter.";

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES =
            "<w:styles " + W + "><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";

    private Containers() {}

    /** A Word file; the keys of {@code others} are paths of further parts. */
    static byte[] docx(String body, Map<String, String> others) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("word/document.xml", document("w", body));
        files.put("word/styles.xml", STYLES);
        files.putAll(others);
        return Zips.of(files);
    }

    static String document(String prefix, String body) {
        return "<%1$s:document xmlns:%1$s=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\"><%1$s:body>%2$s</%1$s:body></%1$s:document>"
                .formatted(prefix, body);
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String h(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** An EPUB 3 whose contents name the pages with a title; each page is a path, a title and a body. */
    static byte[] epub(List<String[]> pages) {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        StringBuilder nav = new StringBuilder();
        for (String[] page : pages) {
            items.append("<item id=\"%1$s\" href=\"%1$s\" media-type=\"application/xhtml+xml\"/>".formatted(page[0]));
            spine.append("<itemref idref=\"%s\"/>".formatted(page[0]));
            nav.append(page[1].isEmpty() ? "" : "<li><a href=\"%s\">%s</a></li>".formatted(page[0], page[1]));
            files.put("OEBPS/" + page[0], page(page[2]));
        }
        return epub(items.toString(), spine.toString(), nav.toString(), files);
    }

    static String page(String body) {
        return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                + body + "</body></html>";
    }

    static byte[] epub(String items, String spine, String nav, Map<String, String> parts) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
        files.put(
                "OEBPS/book.opf",
                "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The Hall</dc:title></metadata><manifest>"
                        + "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
                        + items
                        + "</manifest><spine>" + spine + "</spine></package>");
        files.put("OEBPS/nav.xhtml", page("<nav epub:type=\"toc\"><ol>" + nav + "</ol></nav>"));
        files.putAll(parts);
        return Zips.of(files);
    }

    static Imported read(String name, byte[] content) {
        return Importer.read(name, content, new Options("", "", Set.of()));
    }

    static Imported read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Chapters behind {@code # }, sections behind {@code ## }, and the paragraphs. */
    static List<String> lines(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of("# " + chapter.title()),
                        chapter.blocks().stream().map(Containers::line)))
                .toList();
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Heading heading -> "## " + heading.title();
            case Block.Rule rule -> "---";
            case Block.Paragraph paragraph -> paragraph.text();
        };
    }
}
