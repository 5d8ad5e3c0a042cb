package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.study.members.Role;
import org.lectern.study.members.Sharing;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;
import org.lectern.tui.Command;
import org.lectern.tui.Event;
import org.lectern.tui.Size;
import org.lectern.tui.handout.HandoutRoom;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.screen.AppState;
import org.lectern.tui.screen.PrintChoices;
import org.lectern.tui.screen.ViewSettings;

/** What a group does together on screen: its handouts, its questions, its sessions, its evening at the table. */
class TogetherTest {
    private static final String TWO_QUESTIONS =
            "Enter : '3.4' Enter Q 'Who may ask it to leave?' Ctrl-s : '3.2' Enter Q 'Is an order an order?' Ctrl-s ";
    private static final String LATER = "5 a '2027-01-07 19:00' Enter 'long-table:1' Enter Enter Enter Enter Enter ";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

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

    private List<Question> questions() {
        return evening.desk().questions().on("long-table");
    }

    private void minutesLater(int minutes) {
        evening.happens(new Event.Ticked(NOON.plusSeconds(60L * minutes)));
    }

    @Test
    void whatIsPickedInTheHandoutIsInItAndStays() {
        evening.press(TWO_QUESTIONS + "6 p p p q");
        assertThat(questions()).anyMatch(question -> question.status() == Status.DROPPED);
        assertThat(evening.screen()).contains("Handout · session 1");
        evening.press("G");
        assertThat(evening.screen()).doesNotContain("Is an order an order?");
    }

    @Test
    void aHandoutIsWrittenOnlyOverAFileThatMayGo() {
        assertThat(evening.press("6 w").screen()).contains("Write to: session-1.pdf");
        evening.press("Ctrl-u '/texts/there.md' Enter");
        assertThat(evening.screen()).contains("is there already. Write over it?");
        assertThat(evening.press("y").screen()).contains("written to /texts/there.md");
    }

    @Test
    void whereNothingPrintsItIsSaidSo() {
        assertThat(evening.press("6 P").screen()).contains("no printer here");
        assertThat(evening.press("v").screen()).contains("session-1.pdf is open in the viewer");
    }

    @Test
    void allSessionsToComeAreWrittenOneByOne() {
        evening.press(LATER + "6 W");
        assertThat(evening.screen()).contains("2 handouts written");
    }

    @Test
    void eachFileIsNamedWhileItIsMadeAndEscLeavesTheRest() {
        evening.press(LATER + "6 l");
        assertThat(evening.screen()).contains("pdf · Letter · ");
        var first = evening.would(new Event.Pressed(Evening.key("W")));
        assertThat(first.model().toString()).contains("writing session-1.pdf");
        assertThat(first.commands().toString())
                .contains("session-1.pdf", "LETTER")
                .doesNotContain("session-2.pdf");
        var stopped =
                new LecternProgram("Ada", null, null).update(first.model(), new Event.Pressed(Evening.key("Esc")));
        assertThat(stopped.commands()).containsExactly(new Command.Stop());
        assertThat(stopped.model().toString()).doesNotContain("writing session");
    }

    @Test
    void inANarrowWindowNoDotStandsAlone() {
        evening.sized(30, 12).press("6");
        for (int page = 0; page < 30; page++) {
            assertThat(evening.screen()).doesNotContainPattern("(?m)^ *· *$").doesNotContainPattern("(?m)^ *· ");
            evening.press("Space");
        }
    }

    @Test
    void howAHandoutWasWantedIsKeptForTheNextOne() {
        evening.press("6 e f l");
        assertThat(evening.remembered())
                .containsEntry("edition", "facilitator")
                .containsEntry("format", "html")
                .containsEntry("paper", "letter");
        ViewSettings liking = ViewSettings.USUAL.withPrinting(new PrintChoices("large", "docx", "letter"));
        AppState before = AppState.before(new Size(80, 24), KeyMap.defaults(), liking);
        AppState app = before.withKnown(evening.model().app().known());
        HandoutRoom room = HandoutRoom.of(app);
        assertThat(room.heading(app).left()).isEqualTo("Handout · session 1 · large print");
        assertThat(room.status(app, 80)).startsWith("docx");
    }

    @Test
    void escStopsWhatIsBeingMade() {
        evening.press("6");
        var making = evening.would(new Event.Pressed(Evening.key("P")));
        assertThat(making.commands()).hasSize(1);
        var stopped =
                new LecternProgram("Ada", null, null).update(making.model(), new Event.Pressed(Evening.key("Esc")));
        assertThat(stopped.commands()).containsExactly(new Command.Stop());
    }

    @Test
    void theDashboardKnowsWhetherTheHandoutIsUpToDate() {
        assertThat(evening.press("7").screen()).contains("the handout isn't made");
        evening.press("6 w Enter 7");
        assertThat(evening.screen()).doesNotContain("the handout");
        evening.press("1 " + TWO_QUESTIONS + "7");
        assertThat(evening.screen()).contains("the handout was made before the last change");
    }

    @Test
    void aDraftIsWordedAndTaken() {
        evening.press("4 w Enter Ctrl-u 'What would both have to grant?' Ctrl-s");
        assertThat(questions()).extracting(Question::text).containsExactly("What would both have to grant?");
        assertThat(evening.screen()).contains("The group's marks suggest nothing yet");
    }

    @Test
    void nobodyAsksWithoutANameInAGroupOfTwo() {
        evening.press(TWO_QUESTIONS + "4 A");
        assertThat(evening.screen()).contains("of 2 members anybody can tell who asks");
    }

    @Test
    void oneOfFourAsksWithoutAName() {
        evening.desk().members().add("Cleo", Role.MEMBER);
        evening.desk().members().add("Dev", Role.MEMBER);
        evening.press(TWO_QUESTIONS + "4 A 'Who made us agree?' Ctrl-s");
        assertThat(questions())
                .filteredOn(question -> question.text().equals("Who made us agree?"))
                .singleElement()
                .satisfies(question -> assertThat(question.anonymous()).isTrue());
        assertThat(evening.press("4").screen()).contains("Who made us agree?");
    }

    @Test
    void twoThatAskTheSameAreMerged() {
        evening.press("Enter : '3.4' Enter Q 'Who may ask the chair to leave?' Ctrl-s"
                + " Q 'Who may ask the chair to leave us?' Ctrl-s 4 m");
        assertThat(evening.screen()).contains("Merge it into");
        evening.press("y");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void aThreadIsSettledAndOpenedAgain() {
        evening.press("3 z");
        assertThat(evening.desk().margins().resolved(evening.member("Ada"))).hasSize(1);
        assertThat(evening.screen()).contains("✓ settled");
        assertThat(evening.press("z").screen())
                .contains("the thread is open again")
                .doesNotContain("✓ settled");
    }

    @Test
    void aLockedSessionIsLeftAloneByReplanning() {
        evening.press("5 l p 'shift 1w' Enter");
        assertThat(evening.screen()).contains("nothing to change in sessions to come that aren't locked");
        evening.press("l p 'shift 1w' Enter y q");
        assertThat(evening.desk().schedule().require(1).start()).isEqualTo(Instant.parse("2026-12-10T19:00:00Z"));
        assertThat(evening.screen()).contains("Thu 10 Dec 19:00");
    }

    @Test
    void dutiesAreGivenByTurnsAndShown() {
        assertThat(evening.press("5 w").screen())
                .contains("notes ")
                .contains("time ")
                .contains("reads ");
    }

    @Test
    void theTimerIsQuietAndSaysOvertimeInWords() {
        evening.press(TWO_QUESTIONS + "8 n");
        assertThat(evening.screen()).contains("A round", "15 min left");
        minutesLater(3);
        assertThat(evening.screen()).contains("12 min left · on time");
        minutesLater(18);
        assertThat(evening.screen()).contains("3 min over · 3 min behind");
        assertThat(evening.toTerminal()).contains(new Command.Wake(5));
    }

    @Test
    void whatIsDecidedIsKept() {
        evening.press("8 a 'we meet an hour earlier' Enter a 'tea' Enter");
        assertThat(evening.desk().schedule().decisions(1)).containsExactly("we meet an hour earlier", "tea");
        evening.press("x");
        assertThat(evening.desk().schedule().decisions(1)).containsExactly("we meet an hour earlier");
        assertThat(evening.screen()).contains("we meet an hour earlier");
    }

    @Test
    void aQuestionLeftOpenIsCarriedToTheSessionAfter() {
        evening.press(TWO_QUESTIONS + LATER + "8 n n n n n l");
        assertThat(evening.desk().questions().carried().values()).containsExactly(2);
        assertThat(evening.screen()).contains("stays open");
        evening.press("l");
        assertThat(evening.desk().questions().carried()).isEmpty();
    }

    @Test
    void aTableThatWasLeftGoesOnWhereItStood() {
        evening.press(TWO_QUESTIONS + "8 n n t a Esc");
        minutesLater(7);
        String on = evening.screen()
                .lines()
                .filter(line -> line.contains(" of 7 · "))
                .findFirst()
                .orElseThrow();

        evening.as("Ada", "long-table").sized(80, 24).press("8");

        assertThat(evening.screen()).contains("2 of 7", on).contains("it goes on where it was left");
        assertThat(evening.press("t").screen()).as("who spoke is kept nowhere").doesNotContain("▮");
        evening.press("Esc X");
        evening.as("Ada", "long-table").sized(80, 24).press("8");
        assertThat(evening.screen()).as("it is over").contains("n begins");
    }

    @Test
    void whatOthersSeeOfOnesProgressIsSaidOnTheDashboard() {
        evening.press("7 s");
        assertThat(evening.screen()).contains("you share: totals");
        assertThat(evening.desk().members().sharing(evening.desk().members().require("Ada")))
                .isEqualTo(Sharing.TOTALS);
        evening.press(": 'share none' Enter");
        assertThat(evening.screen()).contains("others see nothing of yours");
        evening.press("s");
        assertThat(evening.screen()).contains("you share: named");
    }

    @Test
    void anyCommandOfTheCommandLineRunsWithTheSameWords() {
        evening.press(": 'group set --name \"Friday Circle\"' Enter");
        assertThat(evening.screen())
                .contains("lectern group set", "Ada runs [group, set, --name, Friday Circle]", "and that is all");
        evening.press("q : 'member role Ben facilitator' Enter");
        assertThat(evening.screen()).contains("Ada runs [member, role, Ben, facilitator]");
        evening.press("q : 'note add \"half' Enter");
        assertThat(evening.screen()).contains("a quotation mark is missing");
    }

    @Test
    void leadingGoesRoundTooWhereSaid() {
        evening.press(LATER + ": 'rota facilitators anew' Enter");
        assertThat(evening.screen()).contains("leading and duties are given by turns");
        assertThat(evening.desk().schedule().require(2).facilitator()).isNotEmpty();
        evening.press(": 'rota everybody' Enter");
        assertThat(evening.screen()).contains("rota facilitators");
    }

    @Test
    void aStormLastsAsLongAsIsSaid() {
        evening.press(": 'storm 12' Enter");
        assertThat(evening.screen()).contains("Question storm", "12 min left");
        evening.press("Esc Esc : 'storm long' Enter");
        assertThat(evening.screen()).contains("1 to 99 minutes");
    }

    @Test
    void whoSpokeIsForgottenWhenTheSessionEnds() {
        evening.press("8 n t a b a");
        assertThat(evening.screen()).contains("Ada          ▮▮ 2");
        evening.press("Backspace");
        assertThat(evening.screen()).contains("Ada          ▮ 1");
        evening.press("Esc X");
        assertThat(evening.press("t").screen()).doesNotContain("▮");
    }

    @Test
    void aStormEndsInThreeQuestions() {
        evening.press("4 s 'Who may ask?' Enter 'Is it a rule?' Enter 'Why a list?' Enter 'What is missing?' Enter");
        evening.press("o");
        assertThat(evening.screen()).as("nothing is judged while it lasts").contains("Question: o");
        minutesLater(6);
        assertThat(evening.screen()).contains("time is up").contains("open or closed?");
        evening.press("k k k k k o c o o n");
        assertThat(evening.screen()).contains("1 question is neither open nor closed yet");
        evening.press("o n k k k k Enter j Enter j Enter");
        assertThat(questions()).hasSize(3).extracting(Question::text).contains("Who may ask?", "Is it a rule?");
    }
}
