package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.Place;
import org.lectern.study.progress.State;
import org.lectern.tui.Command;
import org.lectern.tui.Event;

/** Reading, finding one's way, and being found where one left off. */
class ReadingTest {
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

    private String address() {
        return evening.reader().place().address().toString();
    }

    /** The page without its gutter. */
    private List<String> text() {
        return evening.frame().rows().subList(2, 22).stream()
                .map(row -> row.substring(Math.min(8, row.length())))
                .toList();
    }

    private Place kept() {
        return evening.desk()
                .progress()
                .place(evening.member("Ada"), "long-table")
                .orElseThrow();
    }

    @Test
    void aPageOnKeepsTwoLinesOfTheLast() {
        evening.press("Enter ] ] ]");
        var before = text();
        evening.press("Space");
        assertThat(text().subList(0, 2)).isEqualTo(before.subList(18, 20));
    }

    @Test
    void aPageBackUndoesAPageOn() {
        evening.press("Enter ] ] ] Space Space");
        var there = text();
        evening.press("Space b");
        assertThat(text()).isEqualTo(there);
    }

    @Test
    void movesByParagraphAndChapter() {
        evening.press("Enter } }");
        assertThat(address()).isEqualTo("1.3");
        evening.press("{ j k ]");
        assertThat(address()).isEqualTo("2.1");
        evening.press("[ [");
        assertThat(address()).isEqualTo("1.1");
        evening.press("G G");
        assertThat(address()).isEqualTo("4.18");
        evening.press("g g");
        assertThat(address()).isEqualTo("1.1");
    }

    @Test
    void readingPastTheEndMarksAChapterRead() {
        evening.press("Enter Space");
        assertThat(evening.desk().progress().of(evening.member("Ada")))
                .contains(new ChapterProgress("long-table", 1, State.READ, 5));
        assertThat(evening.screen()).contains("chapter 1 is read").contains("A Song for Clearing Up");
    }

    @Test
    void readingMovesTheFurthestParagraphAndJumpingDoesNot() {
        evening.press("Enter : '4.9' Enter } q");
        assertThat(evening.desk().progress().of(evening.member("Ada")))
                .containsExactly(new ChapterProgress("long-table", 4, State.READING, 10));
        evening.press("2 G q");
        assertThat(evening.desk().progress().of(evening.member("Ada")))
                .containsExactly(new ChapterProgress("long-table", 4, State.READING, 10));
    }

    @Test
    void progressIsMarkedByKey() {
        evening.press("Enter R");
        assertThat(evening.screen()).contains("chapter 1: read");
        evening.press("R R");
        assertThat(evening.desk().progress().of(evening.member("Ada")))
                .containsExactly(new ChapterProgress("long-table", 1, State.READING, 5));
    }

    @Test
    void thePlaceIsKeptOnEveryWayOut() {
        evening.press("Enter : '3.4' Enter q");
        assertThat(kept().address()).hasToString("3.4");
        evening.press("2 } Ctrl-c");
        assertThat(kept().address()).hasToString("3.5");
        evening.press("}");
        evening.happens(new Event.Ended());
        assertThat(kept().address()).hasToString("3.6");
        evening.press("[ [ 3");
        assertThat(kept().address()).hasToString("2.1");
        assertThat(evening.toTerminal()).contains(new Command.Quit());
    }

    @Test
    void thePlaceIsKeptEveryFewMoves() {
        evening.press("Enter j j j j j j");
        assertThat(kept().address()).hasToString("1.2");
    }

    @Test
    void oneComesBackToThePageOneLeft() {
        evening.press("Enter ] ] ] Space Space q q");
        evening.as("Ada", null);
        String back = evening.screen();
        evening.press("q");
        assertThat(evening.screen()).contains(" 4.8");
        assertThat(back).contains("The Long Table · 4 The Agenda").contains("▎ 4.8");
    }

    @Test
    void anotherWidthKeepsThePlace() {
        evening.press("Enter : '3.10' Enter j j");
        Place place = evening.reader().place();
        evening.sized(40, 12).sized(200, 50).sized(20, 5).sized(80, 24);
        Place after = evening.reader().place();
        assertThat(after.address()).isEqualTo(place.address());
        assertThat(evening.screen()).contains("▎ 3.10");
    }

    @Test
    void searchLightsCountsAndGoesRound() {
        evening.press("Enter ] ] / 'ORDER\\C'");
        assertThat(evening.screen()).contains("/ORDER\\C").contains("not found");
        evening.press("Ctrl-u 'ORDER'");
        assertThat(evening.screen()).contains("2 of 4");
        evening.press("Enter n n n");
        assertThat(address()).isEqualTo("1.3");
        assertThat(evening.screen()).contains("round again, 1 of 4");
        evening.press("N");
        assertThat(address()).isEqualTo("3.2");
        evening.press("Esc");
        assertThat(evening.screen()).contains("before Thu 3 Dec").doesNotContain("of 4");
    }

    @Test
    void givingASearchUpComesBack() {
        evening.press("Enter ] ] } / 'kitchen'");
        assertThat(address()).startsWith("4.");
        evening.press("Esc");
        assertThat(address()).isEqualTo("3.2");
    }

    @Test
    void anExpressionThatWouldNeverEndIsGivenUp() {
        evening.press("Enter / '\\v(e|e|e|.)*.*(e|e)*zz'");
        assertThat(evening.screen()).contains("/\\v");
    }

    @Test
    void jumpsLeadBackAndForward() {
        evening.press("Enter : '4.3' Enter t k k k Enter");
        String there = address();
        evening.press("Ctrl-o");
        assertThat(address()).isEqualTo("4.3");
        evening.press("Ctrl-o");
        assertThat(address()).isEqualTo("1.1");
        evening.press("Tab Tab");
        assertThat(address()).isEqualTo(there);
        evening.press("Tab");
        assertThat(evening.screen()).contains("no place to go on to");
    }

    @Test
    void bookmarksLeadToOtherReadingsToo() {
        evening.press("Enter : '3.4' Enter B x 1 j Enter }");
        assertThat(evening.reader().slug()).isEqualTo("against-the-agenda");
        evening.as("Ada", "against").press("' x");
        assertThat(evening.reader().slug()).isEqualTo("long-table");
        assertThat(address()).isEqualTo("3.4");
        evening.press("' y");
        assertThat(evening.screen()).contains("no bookmark y").contains("there are x");
    }

    @Test
    void bookmarksAreListedToGoToOne() {
        evening.press("Enter : '3.4' Enter B x : '2.1' Enter B a : 'bookmarks' Enter");
        assertThat(evening.screen()).containsSubsequence("a   2.1", "x   3.4");
        evening.press("j Enter");
        assertThat(address()).isEqualTo("3.4");
    }

    @Test
    void whereOneHasBeenIsListedToGoThereAgain() {
        evening.press("Enter : '4.3' Enter : '2.1' Enter Ctrl-o : 'jumps' Enter");
        assertThat(evening.screen()).containsSubsequence("Back", "-1  1.1", "Forward", "+1  2.1");
        evening.press("G Enter");
        assertThat(address()).isEqualTo("2.1");
        evening.press("Ctrl-o");
        assertThat(address()).isEqualTo("4.3");
    }

    @Test
    void copiesAPassageWithItsCitation() {
        evening.press("Enter ] ] } v w y");
        assertThat(evening.toTerminal()).contains(new Command.Copy("“The chair”\n(R. Ash, The Long Table, 3.2)\n"));
    }

    @Test
    void theColumnGetsNarrowerAndWiderAgain() {
        evening.sized(120, 24).press("Enter < < < <");
        assertThat(evening.model().app().view().column()).isEqualTo(56);
        assertThat(evening.remembered()).containsEntry("width", "56");
        evening.press("> =");
        assertThat(evening.model().app().view().column()).isEqualTo(72);
    }

    @Test
    void addressesThatAreNotThereAreSaidSo() {
        evening.press("Enter : '3.99' Enter");
        assertThat(evening.screen()).contains("no 3.99: chapter 3 ends at 3.10");
        evening.press(": 'nonsense' Enter");
        assertThat(evening.screen()).contains("nonsense: no such command");
    }

    @Test
    void aSearchOfEverythingOpensWhereItIs() {
        evening.press("/ 'furniture' Enter Enter");
        assertThat(address()).isEqualTo("3.10");
    }
}
