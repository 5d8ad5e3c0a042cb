package org.lectern.desk.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.reading.Address;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.reading.Kind;
import org.lectern.reading.Reading;
import org.lectern.study.progress.Place;

/** One reads on at the same words in a better copy. */
class CarriedPlaceTest {
    private static final String WHOLE =
            "Everybody comes late, the chair too. Whoever is first opens a window, and before the last has sat down somebody"
                    + " has closed it again. Of all votes of an evening this one alone is never counted.";
    private static final int CUT = WHOLE.indexOf(" Of all") + 1;
    private static final String HEAD = WHOLE.substring(0, CUT).strip();
    private static final String TAIL = WHOLE.substring(CUT);
    private static final String OTHER =
            "There is a table because one stood in the room; a round one would have made a shorter book, and a kinder one.";

    private static Reading reading(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(new Block.Paragraph(blocks.size() + 1, Kind.PARAGRAPH, text));
        }
        return new Reading(
                "table",
                new Reading.About("Table", "", "", "", "en", "", false),
                List.of(new Chapter(1, "Table", blocks)));
    }

    private static Place carried(Reading from, Reading to, int paragraph, int offset) {
        return CarriedPlace.of(new Place("table", Address.of(1, paragraph), offset), new PassageMapping(from, to));
    }

    @ParameterizedTest
    @CsvSource({"0", "45", "120"})
    void theSameTextKeepsIt(int offset) {
        Reading copy = reading(OTHER, WHOLE);
        assertThat(carried(copy, copy, 2, offset)).isEqualTo(new Place("table", Address.of(1, 2), offset));
    }

    @Test
    void aParagraphThatWasInTwoIsFoundInTheOneItIsNow() {
        Place now = carried(reading(HEAD, TAIL, OTHER), reading(WHOLE, OTHER), 2, 10);
        assertThat(now).isEqualTo(new Place("table", Address.of(1, 1), CUT + 10));
    }

    @Test
    void aParagraphThatWasRunTogetherIsFoundInItsOwn() {
        Place now = carried(reading(OTHER, WHOLE), reading(OTHER, HEAD, TAIL), 2, CUT + 10);
        assertThat(now).isEqualTo(new Place("table", Address.of(1, 3), 10));
    }

    @Test
    void mendedWordsBeforeItMoveItAlong() {
        Reading broken = reading(OTHER, WHOLE.replace("the chair too", "the cha- ir too"));
        int offset = WHOLE.indexOf("somebody");
        assertThat(carried(broken, reading(OTHER, WHOLE), 2, offset + 2))
                .isEqualTo(new Place("table", Address.of(1, 2), offset));
    }
}
