package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.tui.Event;

/** Notes, marks, questions and sessions, and that no word is ever lost. */
class WritingTest {
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

    private List<Note> own(String address) {
        return evening.desk().margins().on("long-table", evening.member("Ada")).stream()
                .filter(note -> note.member().name().equals("Ada"))
                .filter(note -> note.anchor().passage().toString().equals(address))
                .toList();
    }

    private List<Question> questions() {
        return evening.desk().questions().on("long-table");
    }

    @Test
    void aNoteOnSelectedWords() {
        evening.press("Enter ] ] } v w w a 'only there?' Enter 'Who says?' Tab Tab Tab Ctrl-t Ctrl-s");
        assertThat(own("3.2")).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("only there?\nWho says?");
            assertThat(note.mark()).isEqualTo(Mark.UNCLEAR);
            assertThat(note.audience()).isEqualTo(Audience.GROUP);
            assertThat(note.anchor().quote()).isEqualTo("The chair, people");
            assertThat(note.anchor().start()).isZero();
        });
        assertThat(evening.screen()).contains("note kept at 3.2, for the group");
    }

    @Test
    void aMarkByTwoKeys() {
        evening.press("Enter ] ] } m ?");
        assertThat(own("3.2")).singleElement().satisfies(note -> {
            assertThat(note.mark()).isEqualTo(Mark.UNCLEAR);
            assertThat(note.audience()).isEqualTo(Audience.ME);
        });
        assertThat(evening.press("m z").screen()).contains("marks are ? unclear");
        assertThat(own("3.2")).hasSize(1);
    }

    @Test
    void theSameMarkAgainTakesItOffAndUndoBringsItBack() {
        evening.press("Enter ] ] } m !");
        assertThat(own("3.2")).hasSize(1);
        evening.press("m !");
        assertThat(own("3.2")).isEmpty();
        assertThat(evening.screen()).contains("! striking taken off at 3.2; U brings it back");
        evening.press("U");
        assertThat(own("3.2"))
                .singleElement()
                .satisfies(note -> assertThat(note.mark()).isEqualTo(Mark.STRIKING));
        evening.press("U");
        assertThat(own("3.2")).as("the mark itself is what is taken back next").isEmpty();
        evening.press("U");
        assertThat(evening.screen()).contains("there is nothing of yours to take back");
    }

    @Test
    void undoTakesAChangeBack() {
        evening.press("Enter ] ] } a 'Once' Ctrl-s e Alt-a Ctrl-x 'Twice' Tab Ctrl-s");
        assertThat(own("3.2"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Twice"));
        evening.press("U");
        assertThat(own("3.2")).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Once");
            assertThat(note.audience()).isEqualTo(Audience.ME);
        });
        evening.press("U");
        assertThat(own("3.2")).isEmpty();
    }

    @Test
    void aDeletedNoteComesBack() {
        evening.press("Enter : '3.6' Enter x");
        assertThat(own("3.6")).isEmpty();
        evening.press("U");
        assertThat(own("3.6")).hasSize(1);
        evening.press("U");
        assertThat(evening.screen()).contains("nothing of yours to take back");
    }

    @Test
    void anothersNoteIsAnsweredNotChanged() {
        evening.press("Enter : '3.4' Enter Enter j e");
        assertThat(evening.screen()).contains("that note is Ben's; r answers it");
        evening.press("r 'Compare 2.1.' Ctrl-s");
        assertThat(own("3.4")).anySatisfy(note -> {
            assertThat(note.replyTo()).isNotNull();
            assertThat(note.audience()).isEqualTo(Audience.GROUP);
        });
        assertThat(evening.screen()).contains("↳ you");
    }

    @Test
    void aChangedNoteKeepsItsPlaceAndAge() {
        evening.press("Enter : '3.6' Enter e 'Hides it from whom?' Ctrl-s");
        assertThat(own("3.6"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Hides it from whom?"));
    }

    @Test
    void undoRedoWordsAndPaste() {
        evening.press("Enter a 'one two three' Ctrl-w Ctrl-w Ctrl-z Ctrl-z Ctrl-w");
        evening.happens(new Event.Pasted("four\u001b[2J\nfive"));
        evening.press("Ctrl-s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("one two four\nfive"));
    }

    @Test
    void escapeAsksBeforeWordsGo() {
        evening.press("Enter a 'half a thought' Esc");
        assertThat(evening.screen()).contains("Not kept yet");
        evening.press("Esc '!' Esc s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("half a thought!"));
        evening.press("a 'another' Esc d");
        assertThat(own("1.1")).hasSize(1);
    }

    @Test
    void wordsAreKeptAsTheyAreTyped() {
        evening.press("Enter a 'unfinished' Tab Tab Tab");
        assertThat(evening.drafts().values()).singleElement().asString().contains("passage: 1.1", "\n\nunfinished");
        evening.as("Ada", null).press("");
        assertThat(evening.screen()).contains("A draft from 22 Nov 12:00 on 1.1 was recovered. Open it? (y/n)");
        evening.press("y ' no more' Ctrl-s");
        assertThat(own("1.1")).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("unfinished no more");
            assertThat(note.audience()).isEqualTo(Audience.GROUP);
        });
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void wordsMayWaitForLater() {
        evening.press("Enter a 'half a thought' Esc l");
        assertThat(evening.screen()).contains("left for later; :drafts has it");
        assertThat(own("1.1")).isEmpty();
        evening.press(": 'drafts' Enter Enter '!' Ctrl-s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("half a thought!"));
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void wordsThatCouldNotBeKeptAreInTheirEditorAgain() {
        evening.press("Enter a 'a thought'");
        evening.desk().shelf().remove("long-table");
        evening.press("' more' Ctrl-s");
        assertThat(evening.screen()).contains("note on 1.1", "a thought more", "no reading long-table");
        assertThat(evening.drafts().values()).singleElement().asString().endsWith("\n\na thought more");
        evening.desk().shelf().put(Samples.longTable(), "1");
        evening.press("Ctrl-s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("a thought more"));
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void theTerminalsEndLosesNoWord() {
        evening.press("Enter a 'unfinished'");
        evening.drafts().clear();
        evening.happens(new Event.Ended());
        assertThat(evening.drafts().values()).singleElement().asString().endsWith("\n\nunfinished");
        assertThat(own("1.1")).isEmpty();
    }

    @Test
    void severalDraftsWaitUntilTheyAreWanted() {
        evening.press("Enter a 'one'");
        evening.as("Ada", null).press("n Enter } } Q 'two?'");
        evening.as("Ada", null).press("");
        assertThat(evening.screen()).contains("2 drafts were recovered");
        evening.press("n : 'drafts' Enter");
        assertThat(evening.screen())
                .containsPattern("note +one .*22 Nov 12:00")
                .containsPattern("question +two\\? .*22 Nov 12:00");
        evening.press("Enter Esc d : 'drafts' Enter Enter Ctrl-s");
        assertThat(evening.drafts()).isEmpty();
        evening.press(": 'drafts' Enter");
        assertThat(evening.screen()).contains("no drafts are left");
        evening.as("Ben", null).press("");
        assertThat(evening.screen()).doesNotContain("recovered");
    }

    @Test
    void whatIsThrownAwayIsGone() {
        evening.press("Enter a 'nonsense' Esc d");
        assertThat(evening.drafts()).isEmpty();
        evening.press("a 'more'");
        assertThat(evening.drafts()).hasSize(1);
        evening.press("Ctrl-u");
        assertThat(evening.drafts()).isEmpty();
    }

    @Test
    void oneWritesOnInOnesOwnEditor() {
        evening.press("Enter a 'Begun.' Ctrl-e Ctrl-s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Begun. And edited."));
    }

    @Test
    void wordsAreSelectedCutCopiedAndPasted() {
        evening.press("Enter a 'one two three' Ctrl-Left Shift-Left Ctrl-x Home Ctrl-v");
        evening.press("Ctrl-s");
        assertThat(own("1.1"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("one twothree"));
    }

    @Test
    void aQuestionIsProposedVotedForPickedAndTakenBack() {
        evening.press("Enter ] ] } Q 'Is an order of speakers an order?' Tab Ctrl-s 4 v p");
        assertThat(questions()).singleElement().satisfies(question -> {
            assertThat(question.passage()).hasToString("3.2");
            assertThat(question.proposer()).isEqualTo("Ada");
            assertThat(question.place()).isEqualTo(QuestionPlace.CLOSING);
            assertThat(question.votes()).isEqualTo(1);
            assertThat(question.status()).isEqualTo(Status.PICKED);
        });
        evening.press("e ' Whose?' Ctrl-s");
        assertThat(questions().getFirst().text()).isEqualTo("Is an order of speakers an order? Whose?");
        evening.press("x");
        assertThat(questions()).isEmpty();
        evening.press("U");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void onlyAFacilitatorPicks() {
        evening.press("Enter Q 'Why?' Ctrl-s");
        evening.as("Ben", null).press("4 p");
        assertThat(evening.screen()).contains("a facilitator picks questions");
        assertThat(questions().getFirst().status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void aSessionIsAddedChangedCancelledAndOnAgain() {
        evening.press("5 a '2027-01-07 19:00' Enter 'long-table:4' Enter 'Room 3' Enter Enter Enter Enter");
        assertThat(evening.desk().schedule().require(2).place()).isEqualTo("Room 3");
        assertThat(evening.screen()).contains("session 2 added");
        evening.press("j e Ctrl-u '2027-01-08 20:00' Enter Enter Enter Enter Enter Enter");
        assertThat(evening.desk().schedule().require(2).when().toLocalDateTime())
                .hasToString("2027-01-08T20:00");
        evening.press("x");
        assertThat(evening.desk().schedule().require(2).cancelled()).isTrue();
        evening.press("U");
        assertThat(evening.desk().schedule().require(2).cancelled()).isFalse();
    }

    @Test
    void whoNeitherFacilitatesNorLeadsASessionDoesNotCancelIt() {
        evening.desk().schedule().change(evening.desk().schedule().require(1).led("Ada"));
        evening.as("Ben", null).press("5 x");
        assertThat(evening.screen()).contains("a session is cancelled by a facilitator, or by who leads it");
        assertThat(evening.desk().schedule().require(1).cancelled()).isFalse();
        evening.desk().schedule().change(evening.desk().schedule().require(1).led("Ben"));
        evening.as("Ben", null).press("5 x");
        assertThat(evening.desk().schedule().require(1).cancelled()).isTrue();
    }

    @Test
    void aSessionThatCannotBeIsMendedInPlace() {
        evening.press("5 a 'soon' Enter 'nothing' Enter Enter Enter Enter Enter");
        assertThat(evening.screen()).contains("soon: not a date and time").contains("Sessions · a new one");
        evening.press("Up Up Up Up Up Ctrl-u '2027-01-07 19:00' Enter Ctrl-u 'ag' Tab Enter Enter Enter Enter Enter");
        assertThat(evening.desk().schedule().sessions()).hasSize(2);
    }

    @Test
    void theFirstToComeIsTheFacilitator() {
        evening.close();
        evening = Evening.fresh(folder.resolve("new"));
        evening.press("'Cleo' Enter");
        assertThat(evening.member("Cleo").role()).isEqualTo(Role.FACILITATOR);
        evening.press("M 'Dev' Enter");
        assertThat(evening.member("Dev").role()).isEqualTo(Role.MEMBER);
        assertThat(evening.screen()).contains("Dev · member");
    }

    @Test
    void anotherMemberSeesTheirOwnMargins() {
        evening.press("Enter : '3.2' Enter a 'ZQX' Ctrl-s M 'Ben' Enter");
        assertThat(evening.reader().place().address()).hasToString("3.2");
        assertThat(evening.reader().notes()).noneMatch(note -> note.text().contains("ZQX"));
        evening.press("M Down Enter 3");
        assertThat(evening.screen()).contains("ZQX");
    }

    @Test
    void aHandoutIsWrittenAndNothingIsWrittenOverUnasked() {
        evening.press("6 w Ctrl-u '/tmp/x/there.md' Enter");
        assertThat(evening.screen()).contains("there.md is there already. Write over it? (y/n)");
        evening.press("y");
        assertThat(evening.screen()).contains("written to /tmp/x/there.md");
        evening.press("w Ctrl-u '/locked/a.txt' Enter");
        assertThat(evening.screen()).contains("may not be written there");
        evening.press("w Ctrl-u '/tmp/a.odd' Enter");
        assertThat(evening.screen()).contains("odd: no such format");
    }

    @Test
    void aTextIsImportedWithItsPathCompleted() {
        evening.press("i '/te' Tab 'ag' Tab Enter");
        assertThat(evening.screen()).contains("imported as against-the-agenda").contains("look at it");
        evening.press("Enter");
        assertThat(evening.reader().slug()).isEqualTo("against-the-agenda");
        evening.press("1 i '/nothing.txt' Enter");
        assertThat(evening.screen()).contains("/nothing.txt: there is no such file");
    }

    @Test
    void aHiddenReadingComesBack() {
        evening.press("j x");
        assertThat(evening.screen()).doesNotContain("Against the Agenda").contains("against-the-agenda hidden");
        evening.press("U");
        assertThat(evening.screen()).contains("Against the Agenda");
    }

    @Test
    void nobodyCanReadButNotWrite() {
        evening.as("Ada", null);
        evening.close();
        evening = Evening.fresh(folder.resolve("empty"));
        evening.press("Esc 3");
        assertThat(evening.screen()).contains("say who you are");
    }
}
