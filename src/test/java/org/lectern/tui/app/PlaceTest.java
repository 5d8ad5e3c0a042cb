package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.study.progress.Place;

/** The place is an address and an offset: nothing but moving moves it. */
class PlaceTest {
    private static final String[] CHANGES = {
        "c",
        "c c c",
        "|",
        "<",
        "< < <",
        ">",
        "=",
        "J",
        ": 'hyphenate' Enter",
        "f",
        "_",
        "H",
        "o",
        "a Esc",
        "t Esc",
        "?  q",
        "3 2",
        "1 2"
    };

    @TempDir
    Path folder;

    private Evening evening;

    @BeforeEach
    void sitDown() {
        evening = Evening.ofGroup(folder).sized(80, 24);
    }

    @AfterEach
    void leave() {
        evening.close();
    }

    private Place place() {
        return evening.reader().place();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingThatLooksOtherwiseMovesIt(int seed) {
        Random random = new Random(seed);
        evening.press("Enter : '3.10' Enter j j" + " j".repeat(random.nextInt(3)));
        Place place = place();
        assertThat(place.offset()).as("in the middle of a paragraph").isPositive();
        for (int i = 0; i < 60; i++) {
            String change = CHANGES[random.nextInt(CHANGES.length)];
            evening.press(change).sized(20 + random.nextInt(230), 5 + random.nextInt(70));
            assertThat(place())
                    .as("after " + change + " on\n" + evening.screen())
                    .isEqualTo(place);
        }
        evening.press("q q").as("Ada", null).sized(45, 12);
        assertThat(place()).isEqualTo(place);
        evening.press("q q").as("Ada", null).sized(80, 24);
        assertThat(place()).isEqualTo(place);
    }

    @Test
    void theLineWithThePlaceIsTheOneAtHandInEveryWidth() {
        evening.press("Enter : '3.10' Enter j j j");
        String text = evening.reader().book().text(3, 10);
        String word = text.substring(place().offset()).split(" ", -1)[0];
        for (int columns : new int[] {34, 50, 99, 100, 150, 240}) {
            evening.sized(columns, 30).press(columns > 120 ? "|" : "c");
            assertThat(evening.frame().rows().get(evening.frame().cursorRow())).contains(word);
        }
    }

    @Test
    void anOpenTextOfWhichABetterCopyIsImportedIsOpenedAnewWhereOneWas() {
        evening.as("Ada", "against").press("} } j");
        Place place = place();
        evening.press(": 'import /texts/agenda.txt' Enter");
        assertThat(evening.screen()).contains("Imported");
        assertThat(evening.model().reader()).as("the old copy is put away").isNull();
        evening.press("Enter");
        assertThat(place()).isEqualTo(place);
        evening.press("q");
        assertThat(evening.screen()).contains("▸ Against the Agenda");
    }
}
