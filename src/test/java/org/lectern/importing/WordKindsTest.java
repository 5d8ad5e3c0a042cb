package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.importing.Containers.ONE;
import static org.lectern.importing.Containers.THREE;
import static org.lectern.importing.Containers.TWO;
import static org.lectern.importing.Containers.docx;
import static org.lectern.importing.Containers.h;
import static org.lectern.importing.Containers.lines;
import static org.lectern.importing.Containers.p;
import static org.lectern.importing.Containers.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Word's files hold beside plain paragraphs. */
class WordKindsTest {
    private static final String LONG = ONE + " " + TWO + " " + THREE + " " + ONE;
    private static final String TWO_CHAPTERS_END = h("Leaving") + p(THREE);

    private static Imported word(String body) {
        return read("hall.docx", docx(body, Map.of()));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void aRowOfATableIsOneParagraph() {
        String table = "<w:tbl>" + row(p("Day"), p("Cups"), p("Chairs")) + row(p("Monday"), p("4"), p(""))
                + row(p("5"), p("6"), p("7")) + "</w:tbl>";
        assertThat(lines(word(h("Keys") + p(ONE) + table + p(TWO) + TWO_CHAPTERS_END)))
                .containsExactly(
                        "# Keys", ONE, "Day · Cups · Chairs", "Monday · 4", "5 · 6 · 7", TWO, "# Leaving", THREE);
    }

    @Test
    void aTableThatOnlyLaysOutAPageIsItsParagraphs() {
        String prose = p(ONE + " " + TWO) + p(TWO + " " + THREE) + p(THREE + " " + ONE);
        String table = "<w:tbl>" + row(p("Beside"), prose) + row(p(ONE)) + "</w:tbl>";
        assertThat(lines(word(h("Keys") + table + TWO_CHAPTERS_END)))
                .containsExactly(
                        "# Keys",
                        "Beside",
                        ONE + " " + TWO,
                        TWO + " " + THREE,
                        THREE + " " + ONE,
                        ONE,
                        "# Leaving",
                        THREE);
    }

    @Test
    void aTextBoxIsReadOnce() {
        String box = "<w:txbxContent>" + p(TWO) + "</w:txbxContent>";
        String both = "<w:p><w:r><w:t>" + ONE + "</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(lines(word(h("Keys") + both + TWO_CHAPTERS_END)))
                .containsExactly("# Keys", ONE, TWO, "# Leaving", THREE);
    }

    @Test
    void listsKeepTheirNumbersAndLetters() {
        String numbering = "<w:numbering xmlns:w=\"x\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String body = h("Keys")
                + item("cups", 0)
                + item("red", 1)
                + item("green", 1)
                + item("chairs", 0)
                + item("blue", 1)
                + TWO_CHAPTERS_END;
        assertThat(lines(read("hall.docx", docx(body, Map.of("word/numbering.xml", numbering)))))
                .containsExactly("# Keys", "3. cups", "a) red", "b) green", "4. chairs", "a) blue", "# Leaving", THREE);
    }

    private static String item(String text, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aLargeFirstLetterIsPartOfItsWord() {
        String drop = "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr><w:r><w:t>S</w:t></w:r></w:p>";
        assertThat(lines(word(h("Keys") + drop + p(ONE.substring(1)) + TWO_CHAPTERS_END)))
                .containsExactly("# Keys", ONE, "# Leaving", THREE);
    }

    @Test
    void readingsStandInBrackets() {
        String ruby =
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>かぎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鍵</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                        + "<w:r><w:t>を開ける。</w:t></w:r></w:p>";
        assertThat(lines(word(h("Keys") + ruby + TWO_CHAPTERS_END))).contains("鍵（かぎ）を開ける。");
    }

    @Test
    void headingsWithoutTextStay() {
        assertThat(lines(word(
                        h("Keys") + p(ONE) + h("Open points") + h("Leaving") + p(THREE) + h("A place for questions"))))
                .containsExactly("# Keys", ONE, "## Open points", "# Leaving", THREE, "## A place for questions");
    }

    /** Whoever marks three headings marks all; two may be those of a file that is bold for the rest. */
    @Test
    void boldLinesAreTextWhereHeadingsAreMarked() {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A bold line</w:t></w:r></w:p>" + p(LONG);
        String body = bold + h("Keys") + bold + h("Cups") + bold;
        assertThat(lines(word(body + h("Chairs") + bold)))
                .filteredOn("## A bold line"::equals)
                .isEmpty();
        assertThat(lines(word(body))).filteredOn("## A bold line"::equals).hasSize(3);
    }

    /** An outline level alone makes a heading of a title, and none of a clause. */
    @Test
    void aParagraphWithAnOutlineLevelIsAHeadingIfItIsATitle() {
        String level = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String body = h("Keys") + p(ONE) + level.formatted("The doors") + p(TWO) + level.formatted(LONG);
        assertThat(lines(word(body + h("Cups") + p(THREE))))
                .containsExactly("# Keys", ONE, "# The doors", TWO, LONG, "# Cups", THREE);
    }

    /** 150 letters are a title, and 75 that end in a full stop. */
    @Test
    void aLongParagraphIsNoHeadingForItsOutlineLevel() {
        for (int length : new int[] {150, 151}) {
            assertThat(levelled("x".repeat(length))).isEqualTo(length == 150);
        }
        for (int length : new int[] {75, 76}) {
            assertThat(levelled("x".repeat(length - 1) + ".")).isEqualTo(length == 75);
        }
    }

    private static boolean levelled(String words) {
        String line = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
        return lines(word(h("Keys") + p(ONE) + line + p(TWO) + TWO_CHAPTERS_END)).contains("# " + words);
    }

    @Test
    void blankHeadingsAreNone() {
        assertThat(lines(word(h("Keys") + p(ONE) + h("\u00a0 ") + TWO_CHAPTERS_END)))
                .containsExactly("# Keys", ONE, "# Leaving", THREE);
    }

    @Test
    void theTextIsWhereItsRelationshipSays() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/text/main.xml\"/></Relationships>");
        files.put(
                "text/_rels/main.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"looks.xml\"/></Relationships>");
        files.put("text/main.xml", Containers.document("w", h("Keys") + p(ONE) + TWO_CHAPTERS_END));
        files.put(
                "text/looks.xml",
                "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        assertThat(lines(read("hall.docx", Zips.of(files)))).containsExactly("# Keys", ONE, "# Leaving", THREE);
    }

    @Test
    void anotherPrefixIsTheSameWord() {
        String body = (p(ONE) + p(TWO)).replace("w:", "ns0:");
        assertThat(lines(read("hall.docx", Zips.of(Map.of("word/document.xml", Containers.document("ns0", body))))))
                .contains(ONE, TWO);
    }

    @Test
    void anIncludedPageIsReadWhereItStands() {
        String rels = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/aFChunk\" Target=\"more.html\"/>"
                + "<Relationship Id=\"r2\" Type=\"http://x/aFChunk\" Target=\"gone.html\"/></Relationships>";
        Imported read = read(
                "hall.docx",
                docx(
                        h("Keys") + p(ONE) + "<w:altChunk r:id=\"r1\"/><w:altChunk r:id=\"r2\"/>" + TWO_CHAPTERS_END,
                        Map.of(
                                "word/_rels/document.xml.rels",
                                rels,
                                "word/more.html",
                                "<html><body><p>" + TWO + "</p></body></html>")));
        assertThat(lines(read)).containsExactly("# Keys", ONE, TWO, "# Leaving", THREE);
        assertThat(read.warnings())
                .containsExactly("an included document (word/gone.html) is not in the file; its text is missing");
    }
}
