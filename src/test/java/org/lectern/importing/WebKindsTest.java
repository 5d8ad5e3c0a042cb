package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Repair;

/** A small page of each kind that once lost its text, or kept what was none. */
class WebKindsTest {
    private static final List<String> TEXT = List.of(
            "The ferry left late that night, and the keeper counted the ropes twice before he went to bed.",
            "Nobody had asked him why, so he told the dog, which had heard it all before and slept.",
            "In the morning there was one rope more than the ledger said, and a new boat at the pier.");
    private static final String PARAGRAPHS =
            TEXT.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form id=\"all\"><div><a href=\"/\">Home</a></div><h1>Ropes</h1>%s</form>",
                "<div class=\"widget Blog\" id=\"Blog1\"><h3 class=\"post-title\">Ropes</h3>%s</div>",
                "<main><h1>Ropes</h1><div class=\"jp hJpRRP sc-77\">%s</div></main>",
                "<table><tr><td><font size=\"2\"><h1>Ropes</h1>%s</font></td></tr></table>",
                "<div id=\"comments\"><h1>Ropes</h1>%s</div>",
                "<section class=\"paywall links navigation\"><h1>Ropes</h1>%s</section>",
                "<aside><h1>Ropes</h1>%s</aside>",
                "<div><h1>Ropes</h1><noscript>%s</noscript></div>",
                "<div style=\"display:none\"><h1>Ropes</h1>%s</div>"
            })
    void theTextIsKeptWhereverItStands(String page) {
        assertThat(texts(read(page.formatted(PARAGRAPHS)))).containsExactlyElementsOf(TEXT);
    }

    @Test
    void neighboursThatHoldProseJoin() {
        String page = "<div><h1>Ropes</h1>"
                + TEXT.stream()
                        .map(text -> "<div class=\"part\"><div><p>" + text + "</p></div></div>")
                        .collect(Collectors.joining())
                + "</div>";
        assertThat(texts(read(page))).containsExactlyElementsOf(TEXT);
    }

    @Test
    void aLeadInABoxOfItsOwnComesAlong() {
        String lead = "A keeper counts what he has, and finds that somebody else has counted too.";
        String page = "<div class=\"top\"><div><h1>Ropes</h1></div><div class=\"lead\"><p>" + lead
                + "</p></div></div><div class=\"x\"><div class=\"y\"><div class=\"article-body\">" + PARAGRAPHS
                + PARAGRAPHS
                + "</div></div></div>";
        assertThat(texts(read(page))).startsWith(lead, TEXT.getFirst());
    }

    @Test
    void linksAndTheirHeadingGo() {
        String links = IntStream.range(0, 6)
                .mapToObj(i -> "<li><a href=\"/" + i + "\">Another page of the site, number " + i + "</a></li>")
                .collect(Collectors.joining());
        Imported imported =
                read("<div><h1>Ropes</h1>" + PARAGRAPHS + "<div><h2>Read on</h2><ul>" + links + "</ul></div></div>");
        assertThat(texts(imported)).containsExactlyElementsOf(TEXT);
        assertThat(imported.chapters()).hasSize(1);
        assertThat(imported.chapters().getFirst().sections()).isEmpty();
    }

    @Test
    void whatReadersSaidGoesWithAWarning() {
        String said = IntStream.range(0, 8)
                .mapToObj(i -> "<li class=\"comment\"><p>I read this on the pier, reader " + i
                        + ", and I must say that the dog knew more than anybody.</p><a class=\"reply\">Reply</a></li>")
                .collect(Collectors.joining());
        Imported imported = read("<div><h1>Ropes</h1>" + PARAGRAPHS + PARAGRAPHS
                + "<div class=\"comments\"><h2>8 comments</h2><ol>" + said + "</ol></div></div>");
        assertThat(texts(imported)).containsAll(TEXT).noneMatch(text -> text.contains("reader"));
        assertThat(imported.warnings()).anyMatch(warning -> warning.contains("left out") && warning.contains("words"));
        assertThat(imported.weight().percent()).isLessThan(60);
    }

    @Test
    void picturesCaptionsTablesAndFormulasAreWords() {
        Imported imported = read("<h1>Ropes</h1>" + PARAGRAPHS
                + "<figure><img src=\"a.png\" alt=\"A coil of rope\"><figcaption>Fig. 1. The last rope.</figcaption></figure>"
                + "<table><caption>Ropes</caption><tr><th>Year</th><th>Ropes</th></tr><tr><td>1901</td><td>12</td></tr></table>"
                + "<p>So it is <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>, <em>said</em> <del>he</del>.</p>"
                + "<ol start=\"3\"><li>third</li><li>fourth</li></ol><img src=\"b.png\">");
        assertThat(texts(imported))
                .endsWith(
                        "[picture: A coil of rope] Fig. 1. The last rope.",
                        "Ropes",
                        "Year · Ropes",
                        "1901 · 12",
                        "So it is a/b, said he.",
                        "3. third",
                        "4. fourth");
        assertThat(imported.repairs())
                .filteredOn(repair -> repair.kind().equals("not-kept"))
                .extracting(Repair::count)
                .containsExactly(3);
    }

    @Test
    void aHeadingWithoutTextStays() {
        Imported imported = read("<article><h1>Ropes</h1><h2>Part One</h2><h3>Night</h3>" + PARAGRAPHS
                + "<h3>Morning</h3>" + PARAGRAPHS + "<h2>Part Two, to come</h2></article>");
        assertThat(headings(imported)).contains("Part One", "Night", "Morning", "Part Two, to come");
    }

    @Test
    void headingsAloneAreAText() {
        Imported imported = read("<h1>Ropes</h1><h2>Night</h2><h2>Morning</h2>");
        assertThat(imported.title()).isEqualTo("Ropes");
        assertThat(texts(imported)).containsExactly("Night", "Morning");
    }

    @Test
    void onlyNumbersThatCountAreCutOff() {
        assertThat(titles("1848 and after", "10 rules for the keeper", "350 000 ropes", "68ers at the pier"))
                .containsExactly("1848 and after", "10 rules for the keeper", "350 000 ropes", "68ers at the pier");
        assertThat(titles("1. Night", "2. Morning", "3. Noon")).containsExactly("Night", "Morning", "Noon");
        assertThat(titles("Chapter IV: Night", "第二章　鍵")).containsExactly("Night", "鍵");
    }

    @Test
    void theBytesSayMoreThanAPageThatNamesAWrongCharset() {
        String page =
                "<html><head><meta charset=\"gb2312\"><title>Süße Äpfel</title></head><body><h1>Süße Äpfel</h1><p>"
                        + "Über den Äpfeln hing ein Schild, auf dem „süß“ stand, und niemand glaubte es.</p></body></html>";
        assertThat(Importer.read("a.html", page.getBytes(StandardCharsets.UTF_8), Options.DEFAULT)
                        .title())
                .isEqualTo("Süße Äpfel");
        String western = page.replace("gb2312", "iso-8859-1").replace("„", "\"").replace("“", "\"");
        assertThat(Importer.read("a.html", western.getBytes(Charset.forName("windows-1252")), Options.DEFAULT)
                        .title())
                .isEqualTo("Süße Äpfel");
    }

    @Test
    void commentsBeforeAPageDoNotHideIt() {
        String page = "<!-- saved -->\n<!--" + "x".repeat(5_000) + "-->\n<html><body><h1>Ropes</h1>" + PARAGRAPHS
                + "</body></html>";
        assertThat(texts(Importer.read("a.html", page.getBytes(StandardCharsets.UTF_8), Options.DEFAULT)))
                .containsExactlyElementsOf(TEXT);
    }

    @Test
    void namesAreNeverParted() {
        String words = "We asked GitLab to downplay the instanceof check, and theKeeper came along with inTouch.";
        assertThat(texts(read("<h1>Ropes</h1><p>" + words + "</p>"))).containsExactly(words);
    }

    private static List<String> titles(String... titles) {
        StringBuilder page = new StringBuilder("<h1>Ropes</h1>");
        for (String title : titles) {
            page.append("<h2>").append(title).append("</h2>").append(PARAGRAPHS);
        }
        return read(page.toString()).chapters().stream().map(Chapter::title).toList();
    }

    private static Imported read(String body) {
        String page = "<!DOCTYPE html><html><head><title>Ropes</title></head><body>" + body + "</body></html>";
        return Importer.read("page.html", page.getBytes(StandardCharsets.UTF_8), Options.DEFAULT);
    }

    private static List<String> texts(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .toList();
    }

    private static List<String> headings(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(chapter.title()),
                        chapter.sections().stream().map(Chapter.Section::title)))
                .toList();
    }
}
