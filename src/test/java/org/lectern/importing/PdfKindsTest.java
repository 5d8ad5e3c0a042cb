package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Repair;

/** What stands on a PDF's pages beside prose: tables, watermarks, letters drawn out of their order; and the order of pages. */
class PdfKindsTest {
    private static final String ORDER = "the pages seem to be out of order";

    private final List<String> text = new Prose(new Random(8)).paragraphs(40);

    @Test
    void aRowOfATableIsOneParagraph() {
        Print print = new Print().prose(72, 11, 80, text.get(0)).down(10);
        row(print, "Hall", "Chairs", "Lamps");
        row(print, "North", "40", "6");
        row(print, "South", "120", "14");
        print.down(10).prose(72, 11, 80, text.get(1));
        assertThat(texts(read(print)))
                .containsExactly(
                        text.get(0), "Hall · Chairs · Lamps", "North · 40 · 6", "South · 120 · 14", text.get(1));
    }

    /** Two rows of three cells are a table, two of two are lines. */
    @Test
    void twoRowsAreATableIfTheyHaveThreeCells() {
        Print three = new Print().prose(72, 11, 80, text.get(0)).down(10);
        row(three, "Hall", "Chairs", "Lamps");
        row(three, "North", "40", "6");
        assertThat(texts(read(three))).contains("Hall · Chairs · Lamps", "North · 40 · 6");
        Print two = new Print().prose(72, 11, 80, text.get(0)).down(10);
        row(two, "Hall", "Chairs");
        row(two, "North", "40");
        assertThat(texts(read(two))).noneMatch(line -> line.contains("·"));
    }

    @Test
    void aCellOfTwoLinesIsOne() {
        Print print = new Print();
        row(print, "Hall", "Chairs", "Keys");
        row(print, "North", "40", "by the");
        print.put(300, 11, Print.PLAIN, "door").down(20);
        row(print, "South", "120", "at home");
        print.down(10).prose(72, 11, 80, text.get(1));
        assertThat(texts(read(print)))
                .containsExactly(
                        "Hall · Chairs · Keys", "North · 40 · by the door", "South · 120 · at home", text.get(1));
    }

    @Test
    void aLetterDrawnLateStandsWhereItIs() {
        Print print = new Print();
        print.put(72, 11, Print.PLAIN, "The hall was 12");
        double at = 72 + width("The hall was 12");
        print.put(at + width("."), 11, Print.PLAIN, "4");
        print.put(at, 11, Print.PLAIN, ".");
        print.put(at + width(".4 "), 11, Print.PLAIN, "yards wide in that year.");
        print.down(30).prose(72, 11, 80, text.get(1));
        assertThat(texts(read(print))).first().isEqualTo("The hall was 12.4 yards wide in that year.");
    }

    @Test
    void whatIsSetAslantCutsNoSentenceAndIsTold() {
        Print print = new Print();
        for (int page = 0; page < 3; page++) {
            print.at(200).aslant(120, 60, 45, "ONLY A DRAFT");
            print.at(80).prose(72, 11, 80, text.subList(page * 4, page * 4 + 4).toArray(String[]::new));
            print = page < 2 ? print.page() : print;
        }
        Imported read = read(print);
        assertThat(texts(read)).containsExactlyElementsOf(text.subList(0, 12));
        assertThat(read.repairs())
                .filteredOn(repair -> repair.kind().equals("left-out"))
                .extracting(Repair::detail)
                .containsExactly("set sideways or aslant: ONLY A DRAFT");
    }

    /** Large words at one place on each page are a watermark; on two pages they may be anything. */
    @Test
    void largeWordsAcrossThreePagesGo() {
        assertThat(read(stamped(3)).repairs()).extracting(Repair::detail).contains("a watermark's words");
        assertThat(read(stamped(2)).chapters()).extracting(Chapter::title).contains("DRAFT");
    }

    private Print stamped(int pages) {
        Print print = new Print();
        for (int page = 0; page < pages; page++) {
            print = page > 0 ? print.page() : print;
            print.at(80).prose(72, 11, 80, text.get(page * 2)).at(420);
            print.put(150, 48, Print.BOLD, "DRAFT").down(30);
            print.prose(72, 11, 80, text.get(page * 2 + 1));
        }
        return print;
    }

    @Test
    void pagesThatAllSayTheSameAreText() {
        Print print = new Print().line(72, 11, "The keys hang by the door.").page();
        print.line(72, 11, "The keys hang by the door.").page().line(72, 11, "The keys hang by the door.");
        assertThat(texts(read(print))).isNotEmpty().allMatch(line -> line.contains("The keys hang by the door."));
    }

    @Test
    void pagesAreInOrderWhoseRunningHeadsCount() {
        Imported read = read(scattered(true, false));
        assertThat(read.warnings()).noneMatch(warning -> warning.startsWith(ORDER));
        assertThat(texts(read)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void pagesAreInOrderThroughWhichBookmarksLead() {
        assertThat(read(scattered(false, true)).warnings()).noneMatch(warning -> warning.startsWith(ORDER));
    }

    @Test
    void pagesWhoseSentencesBreakOffAreWarnedOfElse() {
        assertThat(read(scattered(false, false)).warnings()).anyMatch(warning -> warning.startsWith(ORDER));
    }

    /** Pages each of which breaks off in a sentence that doesn't go on overleaf, as where figures stand between. */
    private Print scattered(boolean numbered, boolean marked) {
        Print print = new Print();
        for (int page = 0; page < 8; page++) {
            print = page > 0 ? print.page() : print;
            if (numbered) {
                print.at(50).line(72, 9, "Of Doors, 1931, page " + (page + 31) + " of the second part");
            }
            print.at(80);
            if (marked) {
                print.mark(1, "Part " + "ABCDEFGH".charAt(page));
            }
            String end = text.get(page * 2 + 1);
            print.prose(72, 11, 80, text.get(page * 2), end.substring(0, end.lastIndexOf(' ', end.length() - 12)));
        }
        return print;
    }

    private static void row(Print print, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            print.put(80 + i * 110, 11, Print.PLAIN, cells[i]);
        }
        print.down(14);
    }

    private static double width(String words) {
        try {
            return Print.PLAIN.getStringWidth(words) / 1000 * 11;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Imported read(Print print) {
        return Importer.read("hall.pdf", print.bytes(), Options.DEFAULT);
    }

    private static List<String> texts(Imported read) {
        return read.chapters().stream()
                .map(Chapter::paragraphs)
                .flatMap(List::stream)
                .map(Block.Paragraph::text)
                .toList();
    }
}
