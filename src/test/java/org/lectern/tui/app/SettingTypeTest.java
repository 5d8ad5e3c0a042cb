package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;

/** How a page is set, and what the text says on the side: footnotes and links. */
class SettingTypeTest {
    @TempDir
    Path folder;

    private Evening evening;

    @BeforeEach
    void sitDown() {
        evening = Evening.ofGroup(folder).sized(80, 24);
        evening.desk().shelf().put(Samples.margins(), "m");
    }

    @AfterEach
    void leave() {
        evening.close();
    }

    private Evening margins() {
        return evening.as("Ada", "on-margins").sized(80, 24);
    }

    @Test
    void linesAreSpreadToTheSameWidth() {
        evening.press("Enter ] ] ] J");
        assertThat(evening.frame().rows())
                .filteredOn(row ->
                        row.startsWith("         ") && row.stripTrailing().length() > 60)
                .allSatisfy(row -> assertThat(row).hasSize(78));
        assertThat(evening.remembered()).containsEntry("justify", "yes");
        evening.press("J");
        assertThat(evening.remembered()).containsEntry("justify", "no");
    }

    @Test
    void thePlaceSurvivesHowThePageIsSet() {
        evening.press("Enter : '3.10' Enter j j");
        Place before = evening.reader().place();
        evening.press("J : 'hyphenate' Enter");
        assertThat(evening.reader().place().address()).isEqualTo(before.address());
        evening.sized(160, 30).press("|");
        assertThat(evening.reader().place().address()).isEqualTo(before.address());
        assertThat(evening.screen()).contains("▎ 3.10");
    }

    @Test
    void hitsAreLitWhereTheyStandInSpreadLines() {
        evening.press("Enter ] ] ] J / 'kitchen' Enter");
        assertThat(lit(evening.frame())).contains("kitchen");
    }

    private static List<String> lit(Frame frame) {
        StringBuilder lit = new StringBuilder();
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                boolean hit = frame.style(column, row).role() == org.lectern.tui.ScreenRole.HIT;
                lit.append(hit ? frame.cluster(column, row) : "\n");
            }
        }
        return lit.toString().lines().filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void twoColumnsPageTogether() {
        evening.sized(120, 24).press("Enter : '4.1' Enter |");
        assertThat(evening.screen()).contains("4.1 ").contains("4.5 ");
        evening.press("Space");
        assertThat(evening.screen()).contains("4.7 ").doesNotContain("4.3 ");
        evening.happens(new Event.Mouse(Event.Mouse.Gesture.PRESS, 80, 4));
        assertThat(evening.frame().cursorColumn()).isGreaterThan(60);
    }

    @Test
    void aScreenTooNarrowForTwoShowsOne() {
        evening.sized(90, 20).press("Enter |");
        assertThat(evening.screen()).contains("1.3  ").doesNotContain("1.5  ");
    }

    @Test
    void theRulerIsUnderTheLineAtHand() {
        evening.press("Enter } _");
        Frame frame = evening.frame();
        assertThat(frame.style(30, frame.cursorRow()).underline()).isTrue();
        assertThat(frame.style(30, frame.cursorRow() + 1).underline()).isFalse();
    }

    @Test
    void theStripIsOffByAKey() {
        evening.press("Enter o : '3.4' Enter");
        assertThat(evening.screen()).contains("┃");
        evening.press("H");
        assertThat(evening.screen()).doesNotContain("┃");
    }

    @Test
    void footnotesAreRaisedAndOpenOnTheirParagraph() {
        margins().press("j");
        assertThat(evening.screen()).contains("twice¹: once").contains("historians.¹²");
        evening.press("g Enter");
        assertThat(evening.screen()).contains("footnote 1  Or three times").contains("footnote 12  See the list");
        evening.press("j y");
        assertThat(evening.toTerminal()).contains(new Command.Copy("See the list at https://history.example/margins."));
        evening.press("Esc");
        assertThat(evening.screen()).doesNotContain("Or three times");
    }

    @Test
    void wordsBehindAFootnoteAreSelectedAsTheyAre() {
        margins().press("g v $ y");
        assertThat(evening.toTerminal().toString())
                .contains("writes twice: once")
                .doesNotContain("¹");
    }

    @Test
    void linksAreCopiedAndOpenedOnlyWhenToldTo() {
        margins().press("L j y");
        assertThat(evening.toTerminal()).contains(new Command.Copy("https://marks.example/list"));
        assertThat(evening.browsed()).isEmpty();
        evening.press("Esc : 'open 2' Enter");
        assertThat(evening.browsed()).containsExactly("https://marks.example/list");
        evening.press(": 'open 9' Enter");
        assertThat(evening.screen()).contains("which link? 1 to 3");
    }

    @Test
    void theShelfShowsWhereOneComesFrom() {
        margins().press("q");
        assertThat(evening.screen()).contains("▸ On Margins");
    }

    @Test
    void draggingSelectsFromWhereTheButtonWentDown() {
        evening.press("Enter");
        evening.happens(new Event.Mouse(Event.Mouse.Gesture.PRESS, 9, 4));
        evening.happens(new Event.Mouse(Event.Mouse.Gesture.DRAG, 17, 4));
        evening.happens(new Event.Mouse(Event.Mouse.Gesture.RELEASE, 17, 4));
        evening.press("y");
        assertThat(evening.toTerminal()).contains(new Command.Copy("“Everybody”\n(R. Ash, The Long Table, 1.1)\n"));
    }

    @Test
    void aClickOnANoteBesideTheTextOpensIt() {
        evening.sized(120, 24).press("Enter o : '3.4' Enter");
        int row = evening.frame().cursorRow();
        evening.happens(new Event.Mouse(Event.Mouse.Gesture.PRESS, 90, row));
        assertThat(evening.screen()).contains("notes on 3.4");
    }

    @Test
    void wordsFoundOnTheShelfAreLitWhereTheyOpen() {
        evening.press("/ 'dark furniture' Enter Enter");
        assertThat(evening.reader().place().address()).hasToString("3.10");
        assertThat(lit(evening.frame())).contains("furniture", "dark");
    }
}
