package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Event.Mouse.Gesture;

/** What the mouse does where somebody has taken it for Lectern. */
class MouseTest {
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

    /** Presses so many times, quickly, on the first letter of words on the screen. */
    private void click(String words, int times) {
        List<String> rows = evening.frame().rows();
        int row = 0;
        while (row < rows.size() && !rows.get(row).contains(words)) {
            row++;
        }
        assertThat(row).as(words + " on\n" + evening.screen()).isLessThan(rows.size());
        int column = rows.get(row).indexOf(words);
        for (int click = 1; click <= times; click++) {
            evening.happens(new Event.Mouse(Gesture.PRESS, column, row, click));
            evening.happens(new Event.Mouse(Gesture.RELEASE, column, row));
        }
    }

    private void wheel(Gesture gesture, int times) {
        for (int i = 0; i < times; i++) {
            evening.happens(new Event.Mouse(gesture, 20, evening.frame().size().rows() - 4));
        }
    }

    /** The row that stands out as chosen. */
    private String chosen() {
        return evening.screen()
                .lines()
                .filter(line -> line.contains("▸"))
                .findFirst()
                .orElse("")
                .strip();
    }

    private String address() {
        return evening.reader().place().address().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | “question”",
                "3 | “It follows that the question is never whether there is authority in the room, but whether anybody can ask it to leave, and whether the asking costs them anything.”",
            })
    void clicksOnAWordSelectItThenItsSentence(int clicks, String words) {
        evening.press("Enter : '3.4' Enter");
        click("question", clicks);
        evening.press("y");
        assertThat(evening.toTerminal()).contains(new Command.Copy(words + "\n(R. Ash, The Long Table, 3.4)\n"));
    }

    @Test
    void aTripleClickSelectsOneOfSeveralSentencesAndOneMoreTheParagraph() {
        evening.press("Enter : '3.2' Enter");
        click("But an order", 3);
        evening.press("y");
        assertThat(evening.toTerminal())
                .contains(new Command.Copy("“But an order of speakers is an order.”\n(R. Ash, The Long Table, 3.2)\n"));
        click("But an order", 4);
        evening.press("y");
        assertThat(evening.toTerminal().toString())
                .contains("“The chair, people say, is only there to keep the order of");
    }

    @Test
    void draggingOnFromADoubleClickTakesMoreWords() {
        evening.press("Enter : '3.2' Enter");
        click("people say", 2);
        int row = evening.frame().cursorRow();
        int end = evening.frame().rows().get(row).indexOf("say") + 2;
        evening.happens(new Event.Mouse(Gesture.DRAG, end, row));
        evening.press("y");
        assertThat(evening.toTerminal().toString()).contains("“people say”");
    }

    @Test
    void aClickInTheContentsGoesThere() {
        evening.press("Enter t");
        click("Rotation", 1);
        assertThat(address()).isEqualTo("3.6");
        evening.press("t");
        click("The Agenda", 1);
        assertThat(address()).isEqualTo("4.1");
    }

    @Test
    void aClickOnAFoldSignFoldsAndUnfolds() {
        evening.press("Enter t");
        click("- What a Chair", 1);
        assertThat(evening.screen()).doesNotContain("Rotation").contains("+ What a Chair Is For");
        click("+ What a Chair", 1);
        assertThat(evening.screen()).contains("Rotation").contains("- What a Chair Is For");
    }

    @Test
    void aClickOnTheShelfChoosesAndADoubleClickOpens() {
        click("Against the Agenda", 1);
        assertThat(chosen()).contains("Against the Agenda");
        click("The Long Table", 2);
        assertThat(evening.reader().slug()).isEqualTo("long-table");
    }

    @Test
    void aClickOnWhatWasFoundChoosesAndADoubleClickOpens() {
        evening.press("/ 'order' Enter");
        click("1.3", 1);
        assertThat(chosen()).contains("1.3");
        click("3.2", 2);
        assertThat(address()).isEqualTo("3.2");
    }

    @Test
    void aClickOnWhatOneCanGoToChoosesAndADoubleClickGoes() {
        evening.press("Enter Ctrl-p 'chair'");
        click("The Long Table · 3", 1);
        assertThat(chosen()).contains("What a Chair Is For");
        click("The Long Table · 3", 2);
        assertThat(address()).isEqualTo("3.1");
    }

    @Test
    void aDoubleClickOnANoteGoesToItsPassage() {
        evening.press("3");
        click("Who says it follows", 2);
        assertThat(address()).isEqualTo("3.4");
    }

    @Test
    void aClickInThePaneTakesANoteInHand() {
        evening.press("Enter o : '3.4' Enter Enter");
        click("- Ben", 1);
        evening.press("r");
        evening.press("'Compare 2.1.' Ctrl-s");
        assertThat(evening.screen()).contains("- Ben ·").containsPattern("↳ you[^\\n]*\\n[^\\n]*Compare 2.1.");
    }

    /** What is taller than the pane is scrolled through by the wheel and by keys; the text behind it stays where it is. */
    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void theWheelScrollsALongNoteInItsPane(int columns, int rows) {
        evening.press("Enter : '3.3' Enter a '" + "one word and another ".repeat(60) + "DONE' Ctrl-s");
        evening.sized(columns, rows).press("Enter");
        assertThat(evening.screen()).contains("j more").doesNotContain("DONE");
        String begun = evening.screen();
        String behind = evening.reader().place().toString();
        wheel(Gesture.WHEEL_DOWN, 40);
        assertThat(evening.screen()).contains("DONE").doesNotContain("j more");
        wheel(Gesture.WHEEL_UP, 40);
        assertThat(evening.screen()).isEqualTo(begun);
        evening.press("j ".repeat(60).strip());
        assertThat(evening.screen()).contains("DONE");
        evening.press("b b b b b b");
        assertThat(evening.screen()).contains("j more");
        assertThat(evening.reader().place().toString()).isEqualTo(behind);
    }

    @Test
    void theWheelAboveAPaneLeavesTheTextBehindItAlone() {
        evening.press("Enter o : '3.4' Enter Enter");
        String before = evening.screen();
        evening.happens(new Event.Mouse(Gesture.WHEEL_DOWN, 20, 3));
        assertThat(evening.screen()).isEqualTo(before);
    }

    @Test
    void aClickOnANameSaysWhoOneIs() {
        evening.press("M");
        click("Ben", 2);
        assertThat(evening.screen()).contains("Ben · member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Enter t", "Enter Ctrl-p", "/ 'order' Enter", "3", "M", "Enter : 'theme' Enter"})
    void theWheelMovesInEveryList(String there) {
        evening.press(there);
        wheel(Gesture.WHEEL_UP, 40);
        String first = chosen();
        wheel(Gesture.WHEEL_DOWN, 1);
        assertThat(chosen()).isNotEqualTo(first).isNotEmpty();
        wheel(Gesture.WHEEL_UP, 1);
        assertThat(chosen()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Enter ?", "Enter | ] ] ]"})
    void theWheelScrollsTexts(String there) {
        evening.sized(120, 12).press(there);
        String before = evening.screen();
        wheel(Gesture.WHEEL_DOWN, 1);
        assertThat(evening.screen()).isNotEqualTo(before);
        wheel(Gesture.WHEEL_UP, 1);
        assertThat(evening.frame().rows().subList(1, 10))
                .isEqualTo(before.lines().toList().subList(1, 10));
    }

    @Test
    void aClickBesideTheSecondColumnOpensItsNotes() {
        evening.sized(200, 20).press("Enter o | : '3.10' Enter m + g");
        click("+ you", 1);
        assertThat(evening.screen()).contains("notes on 3.");
    }
}
