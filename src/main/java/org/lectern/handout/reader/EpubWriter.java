package org.lectern.handout.reader;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.handout.ReadersEdition;
import org.lectern.handout.format.Parts;
import org.lectern.handout.template.Templates;

/** A reader's edition as EPUB 3.3, a file a chapter. For one edition. */
final class EpubWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String XHTML = "application/xhtml+xml";
    private final ReadersEdition edition;
    private final ReaderHtml html;
    private final Templates templates;

    EpubWriter(ReadersEdition edition, Templates templates) {
        this.templates = templates;
        this.edition = edition;
        this.html = new ReaderHtml(edition, templates, NoteLinks.EPUB);
    }

    byte[] bytes() {
        Parts parts = new Parts()
                .stored("mimetype", "application/epub+zip")
                .part("META-INF/container.xml", container())
                .part("content.opf", opf())
                .part("style.css", templates.style("epub.css"))
                .part(
                        "title.xhtml",
                        page(html.title(), html.front() + "<p>" + ReaderHtml.escaped(html.rights()) + "</p>\n"))
                .part(
                        "nav.xhtml",
                        page(
                                html.contentsName(),
                                "<nav epub:type=\"toc\">\n" + html.contents("c%d.xhtml") + "</nav>\n"));
        edition.chapters()
                .forEach(chapter -> parts.part(
                        "c" + chapter.number() + ".xhtml", page(html.heading(chapter), html.chapter(chapter))));
        if (html.hasTerms()) {
            parts.part("terms.xhtml", page(html.title(), html.terms()));
        }
        return parts.bytes();
    }

    private String page(String title, String body) {
        return HEAD
                + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""
                + " lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(ReaderHtml.escaped(edition.language()))
                + "<head>\n<title>" + ReaderHtml.escaped(title)
                + "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    private static String container() {
        return HEAD + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                + "<rootfile full-path=\"content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";
    }

    private String opf() {
        String name = edition.slug() + " " + edition.passage() + " "
                + edition.source().title();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        StringBuilder opf = new StringBuilder(HEAD + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
                + " unique-identifier=\"id\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        opf.append("<dc:identifier id=\"id\">urn:uuid:").append(id).append("</dc:identifier>\n");
        element(opf, "dc:title", edition.source().title());
        element(opf, "dc:language", edition.language());
        element(opf, "dc:creator", edition.source().author());
        element(opf, "dc:source", edition.source().source());
        element(opf, "dc:rights", edition.source().rights());
        meta(
                opf,
                "dcterms:modified",
                edition.made().truncatedTo(ChronoUnit.SECONDS).toString());
        meta(opf, "schema:accessMode", "textual");
        meta(opf, "schema:accessModeSufficient", "textual");
        meta(opf, "schema:accessibilityFeature", "tableOfContents");
        meta(opf, "schema:accessibilityFeature", "structuralNavigation");
        meta(opf, "schema:accessibilityHazard", "none");
        opf.append("</metadata>\n<manifest>\n<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        for (String file : files()) {
            opf.append("<item id=\"%1$s\" href=\"%1$s.xhtml\" media-type=\"%2$s\"%3$s/>\n"
                    .formatted(file, XHTML, file.equals("nav") ? " properties=\"nav\"" : ""));
        }
        opf.append("</manifest>\n<spine>\n");
        files().forEach(file -> opf.append("<itemref idref=\"").append(file).append("\"/>\n"));
        return opf.append("</spine>\n</package>\n").toString();
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(List.of("title", "nav"));
        edition.chapters().forEach(chapter -> files.add("c" + chapter.number()));
        if (html.hasTerms()) {
            files.add("terms");
        }
        return files;
    }

    private static void element(StringBuilder opf, String name, String text) {
        if (!text.isEmpty()) {
            opf.append("<%1$s>%2$s</%1$s>\n".formatted(name, ReaderHtml.escaped(text)));
        }
    }

    private static void meta(StringBuilder opf, String property, String text) {
        opf.append("<meta property=\"%s\">%s</meta>\n".formatted(property, text));
    }
}
