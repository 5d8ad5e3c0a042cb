package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.importing.Containers.ONE;
import static org.lectern.importing.Containers.THREE;
import static org.lectern.importing.Containers.TWO;
import static org.lectern.importing.Containers.epub;
import static org.lectern.importing.Containers.lines;
import static org.lectern.importing.Containers.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Books as programs really make them. */
class EpubKindsTest {
    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static Imported book(String[]... pages) {
        return read("hall.epub", epub(List.of(pages)));
    }

    private static String[] page(String path, String title, String body) {
        return new String[] {path, title, body};
    }

    private static final String[] LAST = page("z.xhtml", "Leaving", "<h1>Leaving</h1>" + p(THREE));

    @Test
    void partsStandAboveTheirChapters() {
        String nav = "<li><span>Part One</span><ol><li><a href=\"a.xhtml\">Keys</a></li></ol></li>"
                + "<li><a href=\"q.xhtml\">Part Two</a><ol><li><a href=\"b.xhtml\">Leaving</a></li></ol></li>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OEBPS/a.xhtml", Containers.page("<h2>Keys</h2>" + p(ONE)));
        parts.put("OEBPS/q.xhtml", Containers.page("<h1>Part Two</h1>"));
        parts.put("OEBPS/b.xhtml", Containers.page("<h2>Leaving</h2>" + p(TWO)));
        assertThat(lines(read("hall.epub", epub(items("a", "q", "b"), spine("a", "q", "b"), nav, parts))))
                .containsExactly("# Keys", "## Part One", ONE, "# Leaving", "## Part Two", TWO);
    }

    private static String items(String... names) {
        StringBuilder items = new StringBuilder();
        for (String name : names) {
            items.append(
                    "<item id=\"%1$s\" href=\"%1$s.xhtml\" media-type=\"application/xhtml+xml\"/>".formatted(name));
        }
        return items.toString();
    }

    private static String spine(String... names) {
        StringBuilder spine = new StringBuilder();
        for (String name : names) {
            spine.append("<itemref idref=\"%s\"/>".formatted(name));
        }
        return spine.toString();
    }

    @Test
    void partsOfTheFileAreFoundHoweverTheyAreNamed() {
        String items = "<item id=\"a\" href=\"caf%C3%A9.xhtml#top\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"b\" href=\"Two.XHTML\" media-type=\"application/octet-stream\"/>";
        String nav = "<li><a href=\"caf%C3%A9.xhtml\">Keys</a></li><li><a href=\"Two.XHTML\">Leaving</a></li>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OEBPS/cafe\u0301.xhtml", Containers.page(p(ONE)));
        parts.put("OEBPS/two.xhtml", Containers.page(p(TWO)));
        assertThat(lines(read("hall.epub", epub(items, spine("a", "b"), nav, parts))))
                .containsExactly("# Keys", ONE, "# Leaving", TWO);
    }

    /** A short file behind a chapter goes on with it; one before all chapters is a page of the book's front. */
    @Test
    void aShortFileThatTheContentsDontNameGoesOn() {
        String nav = "<li><a href=\"a.xhtml\">Keys</a></li><li><a href=\"c.xhtml\">Leaving</a></li>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OEBPS/f.xhtml", Containers.page(p("For those who swept.")));
        parts.put("OEBPS/a.xhtml", Containers.page(p(ONE)));
        parts.put("OEBPS/b.xhtml", Containers.page(p(TWO)));
        parts.put("OEBPS/c.xhtml", Containers.page(p(THREE)));
        Imported read = read("hall.epub", epub(items("f", "a", "b", "c"), spine("f", "a", "b", "c"), nav, parts));
        assertThat(lines(read)).containsExactly("# Keys", ONE, TWO, "# Leaving", THREE);
        assertThat(read.weight().found() - read.weight().kept()).isEqualTo(4);
    }

    @Test
    void whatStandsBesideTheOrderOfReadingIsReadIfTheContentsNameIt() {
        String nav = "<li><a href=\"a.xhtml\">Keys</a></li><li><a href=\"b.xhtml\">Letters</a></li>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OEBPS/a.xhtml", Containers.page(p(ONE)));
        parts.put("OEBPS/b.xhtml", Containers.page(p(TWO)));
        parts.put("OEBPS/c.xhtml", Containers.page("<h1>Answers</h1>" + p(THREE)));
        String beside = "<itemref idref=\"b\" linear=\"no\"/><itemref idref=\"c\" linear=\"no\"/>";
        assertThat(lines(read("hall.epub", epub(items("a", "b", "c"), spine("a") + beside, nav, parts))))
                .containsExactly("# Keys", ONE, "# Letters", TWO);
    }

    @Test
    void aPrefixSaysNothing() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "META-INF/container.xml",
                "<o:container><o:rootfiles><o:rootfile full-path=\"b.opf\"/></o:rootfiles></o:container>");
        files.put(
                "b.opf",
                "<opf:package><opf:metadata><dc:title>The Hall</dc:title></opf:metadata><opf:manifest>"
                        + "<opf:item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></opf:manifest>"
                        + "<opf:spine><opf:itemref idref=\"a\"/></opf:spine></opf:package>");
        files.put("a.xhtml", Containers.page("<h1>Keys</h1>" + p(ONE) + "<h1>Leaving</h1>" + p(TWO)));
        Imported read = read("hall.epub", Zips.of(files));
        assertThat(read.title()).isEqualTo("The Hall");
        assertThat(lines(read)).containsExactly("# Keys", ONE, "# Leaving", TWO);
    }

    @Test
    void whatIsMissingCutOrNoTextIsNamed() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OEBPS/a.xhtml", "<html><body><h1>Keys</h1><p>Somebody has to open the ha");
        parts.put("OEBPS/c.xhtml", "\0\0\0\1\0\0\2\0\0\0\0\0\0\0");
        parts.put("OEBPS/z.xhtml", Containers.page("<h1>Leaving</h1>" + p(THREE)));
        String nav =
                "<li><a href=\"a.xhtml\">Keys</a></li><li><a href=\"b.xhtml\">Cups</a></li><li><a href=\"z.xhtml\">Leaving</a></li>";
        Imported read = read("hall.epub", epub(items("a", "b", "c", "z"), spine("a", "b", "c", "z"), nav, parts));
        assertThat(lines(read)).containsExactly("# Keys", "Somebody has to open the ha", "# Leaving", THREE);
        assertThat(read.warnings())
                .containsExactly(
                        "the book's part OEBPS/a.xhtml is cut off; its end is missing",
                        "the book's part OEBPS/b.xhtml (“Cups”) is not in the file; its text is missing",
                        "the book's part OEBPS/c.xhtml is no text; left out");
    }

    @Test
    void readingsNumbersInTheMarginAndDrawingsAreToldFromWords() {
        assertThat(lines(book(
                        page(
                                "a.xhtml",
                                "Keys",
                                "<h1>Keys</h1><p><ruby>鍵<rp>(</rp><rt>かぎ</rt><rp>)</rp></ruby>を開ける。</p>"
                                        + "<p>Open the hall<span class=\"linenum\">15</span>and say a word in it.</p>"),
                        page(
                                "b.xhtml",
                                "Cups",
                                "<svg><text><tspan>" + ONE + "</tspan></text><text>" + TWO + "</text></svg>"),
                        LAST)))
                .containsExactly(
                        "# Keys",
                        "鍵（かぎ）を開ける。",
                        "Open the hall 15 and say a word in it.",
                        "# Cups",
                        ONE,
                        TWO,
                        "# Leaving",
                        THREE);
    }

    @Test
    void picturesAreDescribedAndAChapterOfPicturesStays() {
        Imported read = book(
                page("a.xhtml", "Keys", "<h1>Keys</h1><p><img src=\"k.png\" alt=\"Two keys on a nail\"/></p>" + p(ONE)),
                page("b.xhtml", "The map", "<p><img src=\"m.png\"/></p>"),
                LAST);
        assertThat(lines(read))
                .containsExactly(
                        "# Keys",
                        "[picture: Two keys on a nail]",
                        ONE,
                        "# The map",
                        "[picture: nothing is said of it]",
                        "# Leaving",
                        THREE);
        assertThat(read.repairs()).anySatisfy(repair -> {
            assertThat(repair.kind()).isEqualTo("left-out");
            assertThat(repair.count()).isEqualTo(1);
        });
    }

    @Test
    void aTitleWithAnArrowAndANumberIsTheOneInTheContents() {
        assertThat(lines(book(
                        page("a.xhtml", "Keys and cups", "<h1>› <a href=\"#x\">1 Keys and cups</a></h1>" + p(ONE)),
                        LAST)))
                .containsExactly("# Keys and cups", ONE, "# Leaving", THREE);
    }

    @Test
    void aPageOfAHeadingAloneStays() {
        assertThat(lines(book(
                        page("p.xhtml", "", "<h1>Part One</h1>"),
                        page("a.xhtml", "Keys", "<h1>Keys</h1>" + p(ONE)),
                        LAST)))
                .containsExactly("# Keys", "## Part One", ONE, "# Leaving", THREE);
    }
}
