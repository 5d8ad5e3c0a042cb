package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;

/** What typesetters do to a page, without bookmarks that say what is a heading. */
class PdfLayoutTest {
    private static final PDType1Font ITALIC = new PDType1Font(Standard14Fonts.FontName.TIMES_ITALIC);

    private final List<String> text = new Prose(new Random(5)).paragraphs(24);

    @Test
    void aTitleOverTwoLinesIsOne() {
        Print print = new Print().line(72, 20, "On Keys").down(20);
        print.line(72, 16, "What Was Said of Keys in")
                .line(72, 16, "the Year of the Locks")
                .down(8);
        print.prose(72, 11, 80, text.get(0), text.get(1)).down(20);
        print.line(72, 16, "Of Doors").down(8).prose(72, 11, 80, text.get(2), text.get(3));
        assertThat(titles(read(print))).containsExactly("What Was Said of Keys in the Year of the Locks", "Of Doors");
    }

    @Test
    void headingsInCapitalsAndInItalicsAtTheSizeOfTheText() {
        Print print = new Print().line(220, 18, "On Keys").down(30);
        for (int chapter = 0; chapter < 3; chapter++) {
            print.line(240, 11, List.of("THE LOCK", "THE DOOR", "THE WALL").get(chapter))
                    .down(12);
            print.prose(72, 11, 80, text.get(chapter * 4)).down(10);
            print.line(250, 11, ITALIC, List.of("Of iron", "Of oak", "Of stone").get(chapter))
                    .down(8);
            print.prose(72, 11, 80, text.get(chapter * 4 + 1)).page();
        }
        Imported read = read(print);
        assertThat(titles(read)).containsExactly("THE LOCK", "THE DOOR", "THE WALL");
        assertThat(read.chapters())
                .flatExtracting(Chapter::sections)
                .extracting(Chapter.Section::title)
                .containsExactly("Of iron", "Of oak", "Of stone");
    }

    @Test
    void runningHeadsThatNameTheChapterGo() {
        Print print = new Print();
        for (int page = 0; page < 8; page++) {
            boolean opens = page % 4 == 0;
            String chapter = page < 4 ? "The Long Corridor" : "A Short Flight";
            if (opens) {
                print.at(120).line(72, 16, chapter).down(20);
            } else {
                print.at(50).line(page % 2 == 0 ? 90 : 300, 9, ITALIC, page % 2 == 0 ? "On Stairs" : chapter);
                print.at(50).line(500, 9, String.valueOf(page + 1)).at(80);
            }
            print.prose(72, 11, 80, text.get(page * 2), text.get(page * 2 + 1)).page();
        }
        Imported read = read(print);
        assertThat(titles(read)).containsExactly("The Long Corridor", "A Short Flight");
        assertThat(texts(read)).containsExactlyElementsOf(text.subList(0, 16));
    }

    @Test
    void aHeadingOverBothColumnsThatIsTooShortToReachTheSecond() {
        Print print = new Print();
        print.at(80).prose(60, 10, 44, text.get(0)).at(80).prose(320, 10, 44, text.get(1));
        print.at(340).line(60, 16, "Of Doors");
        print.at(370).prose(60, 10, 44, text.get(2)).at(370).prose(320, 10, 44, text.get(3));
        assertThat(texts(read(print))).containsExactlyElementsOf(text.subList(0, 4));
    }

    @Test
    void notesBelowTwoColumns() {
        Print print = new Print();
        print.at(80).prose(60, 10, 44, text.get(0), text.get(3) + "|1|");
        print.at(80).prose(320, 10, 44, text.get(1), text.get(4) + "|2|", text.get(2));
        print.at(680)
                .line(60, 8, "1. The key of the back door, which is the only one that is ever used by anybody here.");
        print.line(60, 8, "2. One did, but not aloud; and the one who had it was out of the house that evening.");
        Imported read = read(print);
        assertThat(texts(read)).hasSize(5);
        assertThat(read.chapters().stream()
                        .flatMap(chapter -> chapter.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.footnotes().stream()))
                .hasSize(2);
    }

    @Test
    void aLargeFirstLetterBelongsToItsWord() {
        Print print = new Print();
        print.at(100).put(72, 32, Print.PLAIN, "T");
        print.at(88)
                .line(95, 11, "he house had three doors, of which two were never opened by")
                .line(95, 11, "anyone but the wind, and the third stood open night and day in");
        print.line(72, 11, "all weathers.").down(6).prose(72, 11, 80, text.get(0));
        assertThat(texts(read(print)))
                .first()
                .isEqualTo("The house had three doors, of which two were never opened by anyone but the wind, and the"
                        + " third stood open night and day in all weathers.");
    }

    @Test
    void theAuthorBelowTheTitleIsNoParagraph() {
        Print print = new Print()
                .line(72, 20, "On Keys")
                .down(4)
                .line(72, 11, "by Ada van Loon")
                .down(30);
        print.line(72, 15, "Locks").down(8).prose(72, 11, 80, text.get(0)).down(20);
        print.line(72, 15, "Doors").down(8).prose(72, 11, 80, text.get(1));
        Imported read = read(print);
        assertThat(read.title()).isEqualTo("On Keys");
        assertThat(read.author()).isEqualTo("Ada van Loon");
        assertThat(titles(read)).containsExactly("Locks", "Doors");
    }

    private static Imported read(Print print) {
        return Importer.read("x.pdf", print.bytes(), Options.DEFAULT);
    }

    private static List<String> titles(Imported read) {
        return read.chapters().stream().map(Chapter::title).toList();
    }

    private static List<String> texts(Imported read) {
        return read.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .toList();
    }
}
