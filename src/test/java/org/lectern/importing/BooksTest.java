package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Books and word processors' files as programs make them, without headings that say so, beside what should be made of them. */
class BooksTest {
    private static final String LONG =
            "Nobody had asked the caretaker, who knew where every key was and why three of them fitted nothing at all.";

    /** A layout program: every paragraph a {@code p}, its style a class; the imprint and the contents on a page of their own. */
    @Test
    void classesForHeadings() {
        String front =
                "<p class='HalfTitle'>The Key Board</p><p class='Author'>Ruth Alder</p><p class='Imprint'>Lane Press, 2016</p>"
                        + "<p class='TOC'><a href='b.xhtml#c1'>1 Hooks 5</a></p><p class='TOC'><a href='b.xhtml#c2'>2 Labels 9</a></p><p class='TOC'><a href='b.xhtml#c3'>3 Locks 12</a></p>";
        String body = "<div id='c1'><p class='ChapterNumber'>1</p><p class='ChapterTitle'>Hooks</p><p class='Body'>"
                + LONG + "</p>"
                + "<p class='Subhead-A'>The empty one</p><p class='Body'>" + LONG + "</p></div>"
                + "<div id='c2'><p class='ChapterNumber'>2</p><p class='ChapterTitle'>Labels</p><p class='Body'>" + LONG
                + "</p>"
                + "<p class='Subhead-A'>In three hands</p><p class='Body'>" + LONG + "</p></div>"
                + "<div id='c3'><p class='ChapterNumber'>3</p><p class='ChapterTitle'>Locks</p><p class='Body'>" + LONG
                + "</p>"
                + "<div class='poem'><p class='line'>One for the cellar,</p><p class='line'>one for the coal.</p></div></div>";
        assertThat(outline(
                        "b.epub",
                        epub(
                                "<li><a href='b.xhtml#c1'>Hooks</a></li><li><a href='b.xhtml#c2'>Labels</a></li><li><a href='b.xhtml#c3'>Locks</a></li>",
                                front,
                                body)))
                .isEqualTo("""
                        The Key Board, by Ruth Alder
                          dropped-head 1

                        1 Hooks
                           1.1 paragraph: %1$s
                           = The empty one
                           1.2 paragraph: %1$s

                        2 Labels
                           2.1 paragraph: %1$s
                           = In three hands
                           2.2 paragraph: %1$s

                        3 Locks
                           3.1 paragraph: %1$s
                           3.2 verse: One for the cellar, / one for the coal.
                        """.formatted(LONG));
    }

    /** Pictures for titles, and no contents at all. */
    @Test
    void picturesForHeadings() {
        String body = "<h1><img src='1.png' alt='Hooks'/></h1><p>" + LONG
                + "</p><h1><img src='2.png' alt='Labels'/></h1><p>" + LONG + "</p>";
        assertThat(outline("b.epub", epub("", "", body))).isEqualTo("""
                The Key Board, by Ruth Alder

                1 Hooks
                   1.1 paragraph: %1$s

                2 Labels
                   2.1 paragraph: %1$s
                """.formatted(LONG));
    }

    /** Someone who knows no styles: a larger title, bold headings, and properties that the program filled in. */
    @Test
    void boldForHeadings() {
        String body = word("<w:b/><w:sz w:val='44'/>", "The Key Board")
                + word("", "by Ruth Alder")
                + word("<w:b/><w:sz w:val='32'/>", "Hooks")
                + word("", LONG)
                + word("<w:b/><w:i/>", "The empty one")
                + word("", LONG)
                + word("<w:b/><w:sz w:val='32'/>", "Labels")
                + word("", LONG)
                + word("<w:b/><w:i/>", "In three hands")
                + word("", LONG);
        byte[] file = zipped(
                "[Content_Types].xml", "<Types/>",
                "docProps/core.xml",
                        "<cp:coreProperties><dc:title>Microsoft Word - Document1</dc:title><dc:creator>HP User</dc:creator></cp:coreProperties>",
                "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
        assertThat(outline("b.docx", file)).isEqualTo("""
                The Key Board, by Ruth Alder

                1 Hooks
                   1.1 paragraph: %1$s
                   = The empty one
                   1.2 paragraph: %1$s

                2 Labels
                   2.1 paragraph: %1$s
                   = In three hands
                   2.2 paragraph: %1$s
                """.formatted(LONG));
    }

    /** A name in the look of the headings, and a line of its own for each chapter's number. */
    @Test
    void numbersAboveHeadings() {
        String big = "<w:b/><w:sz w:val='32'/>";
        String body = word(big, "The Key Board")
                + word(big, "by Ruth Alder")
                + word("", "Chapter 1")
                + word(big, "Hooks")
                + word("", LONG)
                + word("", "Chapter 2")
                + word(big, "Labels")
                + word("", LONG);
        byte[] file = zipped(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document><w:body>" + body + "</w:body></w:document>");
        assertThat(outline("b.docx", file)).isEqualTo("""
                The Key Board, by Ruth Alder

                1 Hooks
                   1.1 paragraph: %1$s

                2 Labels
                   2.1 paragraph: %1$s
                """.formatted(LONG));
    }

    /** Automatic styles whose parents are headings, on paragraphs that are none. */
    @Test
    void parentsOfStyles() {
        String styles =
                "<office:automatic-styles><style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
                        + "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Heading_20_1'/>"
                        + "<style:style style:name='P3' style:family='paragraph' style:parent-style-name='Heading_20_2'/></office:automatic-styles>";
        String body = p("P1", "The Key Board")
                + p("P2", "Hooks")
                + p("", LONG)
                + p("P3", "The empty one")
                + p("", LONG)
                + p("P2", "Labels")
                + p("", LONG);
        byte[] file = zipped(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content>" + styles + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        assertThat(outline("b.odt", file)).isEqualTo("""
                The Key Board

                1 Hooks
                   1.1 paragraph: %1$s
                   = The empty one
                   1.2 paragraph: %1$s

                2 Labels
                   2.1 paragraph: %1$s
                """.formatted(LONG));
    }

    private static String p(String style, String text) {
        return "<text:p text:style-name='" + style + "'>" + text + "</text:p>";
    }

    private static String word(String look, String text) {
        return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] epub(String contents, String front, String body) {
        String nav = contents.isEmpty()
                ? ""
                : "<item id='n' href='n.xhtml' media-type='application/xhtml+xml' properties='nav'/>";
        return zipped(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>",
                "b.opf",
                "<package><metadata><dc:title>The Key Board</dc:title><dc:creator>Ruth Alder</dc:creator></metadata><manifest>"
                        + nav
                        + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='b' href='b.xhtml' media-type='application/xhtml+xml'/></manifest>"
                        + "<spine>" + (front.isEmpty() ? "" : "<itemref idref='a'/>")
                        + "<itemref idref='b'/></spine></package>",
                "a.xhtml",
                page(front),
                "b.xhtml",
                page(body),
                "n.xhtml",
                page("<nav epub:type='toc'><ol>" + contents + "</ol></nav>"));
    }

    private static String page(String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title></head><body>"
                + body + "</body></html>";
    }

    private static byte[] zipped(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return Zips.of(files);
    }

    private static String outline(String name, byte[] file) {
        return SamplesTest.outline(Importer.read(name, file, Options.DEFAULT));
    }
}
