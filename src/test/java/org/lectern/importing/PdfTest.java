package org.lectern.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;

class PdfTest {
    private final Prose prose = new Prose(new Random(3));
    private final List<String> text = prose.paragraphs(12);

    @Test
    void anOutlineNamesChaptersAndSections() {
        Print print = new Print();
        print.mark(1, "1. The Keys").line(72, 11, "The Keys").down(6).prose(72, 11, 80, text.get(0), text.get(1));
        print.down(20).mark(2, "Doors").line(72, 11, "Doors").down(6).prose(72, 11, 80, text.get(2));
        print.page().mark(1, "Leaving Well").down(20).prose(72, 11, 80, text.get(3), text.get(4));
        Imported read = read(print);
        assertThat(read.chapters()).extracting(Chapter::title).containsExactly("The Keys", "Leaving Well");
        assertThat(read.chapters().getFirst().sections())
                .extracting(Chapter.Section::title)
                .containsExactly("Doors");
        assertThat(texts(read)).containsExactlyElementsOf(text.subList(0, 5));
    }

    @Test
    void twoColumnsUnderAHeadingOverBoth() {
        for (boolean byRows : new boolean[] {false, true}) {
            Print print = new Print();
            print.line(60, 20, "A Heading That Stands Over Both of the Columns");
            print.at(140).prose(60, 10, 46, text.get(0), text.get(1), text.get(2));
            print.at(140).prose(320, 10, 46, text.get(3), text.get(4), text.get(5));
            Imported read = Importer.read("x.pdf", byRows ? print.rows() : print.bytes(), Options.DEFAULT);
            assertThat(texts(read)).containsExactlyElementsOf(text.subList(0, 6));
        }
    }

    @Test
    void aParagraphGoesOnInTheNextColumn() {
        String one = text.get(0) + " " + text.get(1) + " " + text.get(2);
        Print whole = new Print().prose(60, 10, 46, one);
        List<String> lines = whole.lines();
        int half = lines.size() / 2;
        Print print = new Print();
        lines.subList(0, half).forEach(line -> print.line(60, 10, line));
        print.at(80);
        lines.subList(half, lines.size()).forEach(line -> print.line(320, 10, line));
        print.down(3).prose(320, 10, 46, text.get(5));
        assertThat(texts(read(print))).containsExactly(one, text.get(5));
    }

    @Test
    void threeColumns() {
        Print print = new Print();
        for (int column = 0; column < 3; column++) {
            print.at(80).prose(40 + column * 180, 9, 34, text.get(column * 2), text.get(column * 2 + 1));
        }
        assertThat(texts(read(print))).containsExactlyElementsOf(text.subList(0, 6));
    }

    @Test
    void footnotesAtTheFootOfAPage() {
        Print print = new Print();
        print.prose(
                72,
                11,
                80,
                text.get(0),
                "Somebody holds the key.|1| Nobody asked who that was, or why.|2|",
                text.get(1));
        print.at(690)
                .line(72, 8, "|1| The key of the back door, which is the only one that is ever used by any-")
                .line(72, 8, "body.")
                .line(72, 8, "|2| A note that goes on at the foot of");
        print.at(760).line(300, 11, "7");
        print.page().prose(72, 11, 80, text.get(2), "A last word on it, and no more than that.*");
        print.at(700).line(72, 8, "the next page.").line(72, 8, "* Really.");
        print.at(760).line(300, 11, "8");
        Imported read = read(print);
        List<Footnote> notes = notes(read);
        assertThat(notes)
                .extracting(Footnote::label, Footnote::text)
                .containsExactly(
                        tuple("1", "The key of the back door, which is the only one that is ever used by anybody."),
                        tuple("2", "A note that goes on at the foot of the next page."),
                        tuple("*", "Really."));
        assertThat(texts(read))
                .anyMatch(kept -> kept.startsWith("Somebody holds the key. Nobody asked who that was, or why."))
                .noneMatch(kept -> kept.contains("8"));
        assertThat(notes.get(0).at()).isEqualTo(23);
    }

    @Test
    void aFootnoteThatNothingRefersToIsKept() {
        Print print = new Print();
        print.prose(72, 11, 80, text.get(0), text.get(1));
        print.at(700).line(72, 8, "|4| A note without a place.");
        Imported read = read(print);
        assertThat(notes(read)).isEmpty();
        assertThat(texts(read)).anyMatch(kept -> kept.contains("A note without a place."));
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("referred to nowhere"));
    }

    @Test
    void aDropCapBelongsToItsWord() {
        Print print = new Print();
        List<String> lines = new Print().prose(72, 11, 70, text.get(0)).lines();
        print.at(80 + 13.2)
                .put(72, 36, Print.PLAIN, lines.getFirst().substring(0, 1))
                .at(80);
        print.line(98, 11, lines.getFirst().substring(1)).line(98, 11, lines.get(1));
        lines.subList(2, lines.size()).forEach(line -> print.line(72, 11, line));
        print.prose(72, 11, 80, text.get(1), text.get(2));
        assertThat(texts(read(print))).containsExactlyElementsOf(text.subList(0, 3));
    }

    @Test
    void headingsByWeight() {
        Print print = new Print();
        for (int i = 0; i < 3; i++) {
            print.down(20)
                    .line(
                            72,
                            11,
                            Print.BOLD,
                            List.of("The Keys", "Doors", "Leaving Well").get(i))
                    .down(8);
            print.prose(72, 11, 80, text.get(i * 2), text.get(i * 2 + 1));
        }
        assertThat(read(print).chapters())
                .extracting(Chapter::title)
                .containsExactly("The Keys", "Doors", "Leaving Well");
    }

    private static Imported read(Print print) {
        return Importer.read("keys.pdf", print.bytes(), Options.DEFAULT);
    }

    private static List<String> texts(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Block.Paragraph::text)
                .toList();
    }

    private static List<Footnote> notes(Imported imported) {
        return imported.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .flatMap(paragraph -> paragraph.footnotes().stream())
                .toList();
    }
}
