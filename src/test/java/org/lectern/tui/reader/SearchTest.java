package org.lectern.tui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;

class SearchTest {
    private static final Book BOOK = new Book(new Reading(
            "cafe",
            new Reading.About("Café", "", "", "", "en", "", false),
            List.of(
                    new Chapter(
                            1,
                            "One",
                            List.of(paragraph(1, "The café’s CHAIR kept no “minutes”."), paragraph(2, "A chair."))),
                    new Chapter(2, "Two", List.of(paragraph(1, "e\u0301tude, Étude, (ﬁne) chair"))))));

    private static Block.Paragraph paragraph(int number, String text) {
        return new Block.Paragraph(number, Kind.PARAGRAPH, text);
    }

    private static List<String> found(String query) {
        return Search.of(BOOK, query, 1, new TextPosition(1, 0)).hits().stream()
                .map(hit -> hit.chapter() + "." + hit.paragraph() + " "
                        + BOOK.text(hit.chapter(), hit.paragraph()).substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void caseDoesntMatterUnlessSaid() {
        assertThat(found("chair")).containsExactly("1.1 CHAIR", "1.2 chair", "2.1 chair");
        assertThat(found("CHAIR")).containsExactly("1.1 CHAIR", "1.2 chair", "2.1 chair");
        assertThat(found("CHAIR\\C")).containsExactly("1.1 CHAIR");
    }

    @Test
    void marksOnLettersAndTypographyDontMatter() {
        assertThat(found("cafe's")).containsExactly("1.1 café’s");
        assertThat(found("\"minutes\"")).containsExactly("1.1 “minutes”");
        assertThat(found("etude")).hasSize(2);
    }

    @Test
    void expressionsFindToo() {
        assertThat(found("\\v\\bchai.")).containsExactly("1.1 CHAIR", "1.2 chair", "2.1 chair");
        assertThat(found("\\v(unfinished")).isEmpty();
    }

    @Test
    void anExpressionThatTriesEveryWayEnds() {
        Book long_ = new Book(new Reading(
                "a", BOOK.reading().about(), List.of(new Chapter(1, "A", List.of(paragraph(1, "a".repeat(60)))))));
        Search search = Search.of(long_, "\\v(a|aa)+\\1b", 1, new TextPosition(1, 0));
        assertThat(search.none()).isTrue();
        assertThat(search.count()).contains("too long");
    }

    @Test
    void theHitAtHandIsTheFirstFromHere() {
        assertThat(Search.of(BOOK, "chair", 1, new TextPosition(2, 0)).count()).isEqualTo("2 of 3");
        assertThat(Search.of(BOOK, "chair", 2, new TextPosition(1, 25)).count()).isEqualTo("1 of 3");
    }
}
