package org.lectern.tui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Footnote;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.text.DisplayWidth;
import org.lectern.text.Graphemes;

/** Signs from everywhere, however the page is set: nothing leaves its column, and offsets lead where they should. */
class GridTest {
    private static final String[] WORDS = {
        "word",
        "of",
        "organisation",
        "会議の記録",
        "踊る",
        "👩‍👩‍👧",
        "🇪🇺",
        "שלום",
        "مرحبا",
        "e\u0301te\u0301",
        "नमस्ते",
        "—",
        "…",
        "“so”",
        "https://example.org/a/very/long/path/that/goes/on/and/on?and=on#and-on",
        "self-government",
        "ﬁne",
        "\u200b",
        "x\u00a0y"
    };

    @Test
    void noLineIsWiderThanItsColumn() {
        Random random = new Random(21);
        for (int round = 0; round < 300; round++) {
            Measure measure = measure(random);
            ChapterLayout layout = ChapterLayout.of(book(random), 1, measure);
            for (int i = 0; i < layout.size(); i++) {
                TextRow line = layout.line(i);
                assertThat(line.indent() + DisplayWidth.of(line.painted()))
                        .as("%s in %s", line, measure)
                        .isLessThanOrEqualTo(measure.columns());
            }
        }
    }

    @Test
    void everyCharacterIsOnALineAndFoundByItsColumn() {
        Random random = new Random(22);
        for (int round = 0; round < 200; round++) {
            Book book = book(random);
            ChapterLayout layout = ChapterLayout.of(book, 1, measure(random));
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < layout.size(); i++) {
                TextRow line = layout.line(i);
                if (line.paragraph() > 0) {
                    assertThat(line.text())
                            .isEqualTo(book.text(1, line.paragraph()).substring(line.start(), line.end()));
                    seen.append(line.text());
                    eachClusterIsUnderItsColumn(line);
                }
            }
            String all = String.join(
                    "", book.paragraphs(1).stream().map(Block.Paragraph::text).toList());
            assertThat(visible(seen.toString())).isEqualTo(visible(all));
        }
    }

    private static void eachClusterIsUnderItsColumn(TextRow line) {
        for (int at = 0; at < line.text().length(); at = Graphemes.next(line.text(), at)) {
            int next = Graphemes.next(line.text(), at);
            if (DisplayWidth.ofCluster(line.text(), at, next) > 0) {
                assertThat(line.offset(line.column(line.start() + at))).isEqualTo(line.start() + at);
            }
        }
    }

    private static String visible(String text) {
        return text.replaceAll("\\s|\u200b", "");
    }

    private static Measure measure(Random random) {
        return new Measure(12 + random.nextInt(80), random.nextBoolean(), random.nextBoolean());
    }

    private static Book book(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int p = 1; p <= 6; p++) {
            Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
            boolean inLines = kind == Kind.VERSE || kind == Kind.PREFORMATTED;
            StringBuilder text = new StringBuilder("w");
            for (int i = 0; i < random.nextInt(60); i++) {
                String between = inLines && random.nextInt(5) == 0 ? "\n" : " ";
                text.append(random.nextInt(15) == 0 ? "" : between).append(WORDS[random.nextInt(WORDS.length)]);
            }
            List<Footnote> footnotes = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < random.nextInt(4); i++) {
                at = text.indexOf(" ", at + 1);
                if (at < 0) {
                    break;
                }
                footnotes.add(new Footnote(List.of("1", "12", "*", "iv").get(i), at, "words"));
            }
            blocks.add(new Block.Paragraph(p, kind, text.toString(), footnotes));
        }
        return new Book(new Reading(
                "x",
                new Reading.About("X", "", "", "", "en", "", false),
                List.of(new Chapter(1, "会議 👩‍👩‍👧", blocks))));
    }
}
