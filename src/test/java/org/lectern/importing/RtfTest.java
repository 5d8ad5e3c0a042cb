package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;

class RtfTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 \\'dcberschrift 1;}{\\s2 heading 2;}{\\s3 Quote;}{\\s15 Title;}}"
            + "{\\info{\\title The Long Table}{\\author R. Ash}}{\\header Page top\\par}";

    @Test
    void stylesTellHeadingsListsAndQuotations() {
        Imported read = read(HEAD + """
                \\pard\\s15 The Long Table\\par\\pard\\s1 The Keys\\par
                \\pard\\s0 Every meeting\\~begins {\\i before} it begins \\u8212\\'97 na\\'efvely.\\par
                \\pard\\s2 Doors\\par{\\listtext 1.\\tab}\\pard\\ls1 Open them\\par{\\listtext \\'b7\\tab}\\pard\\ls2 Or not\\par
                \\pard\\s3 Somebody \\{has\\} to.\\par\\pard {\\v hidden}Kept{\\deleted  struck}.\\par{\\*\\unknown nothing}
                \\pard\\s1 Leaving\\par\\pard One line\\line and another\\par}""");
        assertThat(read.title()).isEqualTo("The Long Table");
        assertThat(read.author()).isEqualTo("R. Ash");
        assertThat(read.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving");
        assertThat(read.chapters().getFirst().sections()).containsExactly(new Chapter.Section("Doors", 2));
        assertThat(paragraphs(read))
                .extracting(Block.Paragraph::text)
                .containsExactly(
                        "Every meeting begins before it begins — naïvely.",
                        "1. Open them",
                        "Or not",
                        "Somebody {has} to.",
                        "Kept.",
                        "One line\nand another");
        assertThat(paragraphs(read))
                .extracting(Block.Paragraph::kind)
                .containsExactly(
                        Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.QUOTATION, Kind.PARAGRAPH, Kind.VERSE);
    }

    @Test
    void aTitlePageWithoutStylesIsNoChapter() {
        Imported read = read("{\\rtf1\\ansi{\\pard\\qc\\b\\fs36 The Long Table\\par}{\\pard\\qc R. Ash\\par}"
                + "{\\pard\\outlinelevel0\\b\\fs36 The Keys\\par}{\\pard Somebody holds the key.\\par}"
                + "{\\pard\\outlinelevel0\\b\\fs36 Leaving\\par}{\\pard Nobody asked who that was.\\par}}");
        assertThat(read.title()).isEqualTo("The Long Table");
        assertThat(read.author()).isEqualTo("R. Ash");
        assertThat(read.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving");
        assertThat(paragraphs(read)).hasSize(2);
    }

    @Test
    void footnotesAndEndnotes() {
        Imported read = read(HEAD + """
                \\pard\\s1 The Keys\\par\\pard Somebody holds the key.{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} The back door's.\\par And the front's.} Nobody
                 asked{\\super *}{\\footnote{\\super *} Not once.}, ever.{\\super\\chftn}{\\footnote\\ftnalt{\\super\\chftn} An endnote.}\\par}""");
        assertThat(paragraphs(read).getFirst().text()).isEqualTo("Somebody holds the key. Nobody asked, ever.");
        assertThat(paragraphs(read).getFirst().footnotes())
                .containsExactly(
                        new Footnote("1", 23, "The back door's.\nAnd the front's."),
                        new Footnote("*", 36, "Not once."),
                        new Footnote("1", 43, "An endnote."));
    }

    @Test
    void sizesTellHeadingsWhereStylesDoNot() {
        String body =
                "Somebody has to open the door, and somebody has to close it again, which is what we mean by a chair. ";
        Imported read = read("{\\rtf1\\ansi {\\fs40 The Keys\\par}{\\fs24 " + body + body
                + "\\par}{\\fs40 Leaving Well\\par}{\\fs24 " + body + "\\par}}");
        assertThat(read.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving Well");
    }

    @Test
    void otherCharsets() {
        byte[] russian = "{\\rtf1\\ansi\\ansicpg1251 Каждое собрание начинается раньше, чем оно начинается.\\par}"
                .getBytes(Charset.forName("windows-1251"));
        StringBuilder escaped = new StringBuilder();
        for (byte b : russian) {
            escaped.append(b < 0 ? "\\'%02x".formatted(b & 0xff) : String.valueOf((char) b));
        }
        assertThat(paragraphs(read(escaped.toString())).getFirst().text())
                .isEqualTo("Каждое собрание начинается раньше, чем оно начинается.");
        assertThat(paragraphs(
                                read(
                                        "{\\rtf1\\ansi\\uc1 caf\\u233? \\u26085?\\u26412? and \\u-10179?\\u-8704? is all.\\par}"))
                        .getFirst()
                        .text())
                .isEqualTo("café 日本 and 😀 is all.");
    }

    private static Imported read(String rtf) {
        return Importer.read("keys.doc", rtf.getBytes(StandardCharsets.ISO_8859_1), Options.DEFAULT);
    }

    private static List<Block.Paragraph> paragraphs(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }
}
