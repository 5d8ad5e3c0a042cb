package org.lectern.study.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.reading.Reading;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

class SuggestedQuestionsTest {
    private static final Summary TABLE = new Summary(
            "table",
            new Reading.About("", "", "", "", "", "", false),
            false,
            List.of(new Summary.ChapterSummary(1, "", 500, 9), new Summary.ChapterSummary(2, "", 500, 9)));

    private final List<Note> notes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    @Test
    void agreeingAndNotOnOneParagraphIsADisagreement() {
        note("Ada", "1.2", Mark.AGREE, "", "");
        note("Ben", "1.1-3", Mark.DISAGREE, "", "");

        assertThat(said())
                .containsExactly(
                        "DISAGREEMENT [1.2] At 1.2 some of us agree and some don't. What would have to be true for both?");
    }

    @Test
    void threeMembersFindItUnclear() {
        note("Ada", "1.2", Mark.UNCLEAR, "", "");
        note("Ben", "1.2", Mark.UNCLEAR, "", "");
        note("Ben", "1.2", Mark.UNCLEAR, "", "again");
        assertThat(said()).isEmpty();
        note("Cleo", "1.2", Mark.UNCLEAR, "", "");

        assertThat(said()).containsExactly("UNCLEAR [1.2] What does the text say at 1.2, in our own words?");
    }

    @Test
    void twoMembersMarkTheSameWord() {
        note("Ada", "2.1", Mark.TERM, "The Chair", "");
        note("Ada", "1.2", Mark.TERM, "the chair", "");
        assertThat(said()).isEmpty();
        note("Ben", "1.4", Mark.TERM, "the chair ", "");

        assertThat(said()).containsExactly("TERM [1.2, 1.4, 2.1] In what sense does the text say “The Chair”?");
    }

    @Test
    void aNamedAddressIsAComparison() {
        note("Ada", "2.4", Mark.CONNECTS, "", "Compare (1.3), and chapter 1.");
        note("Ben", "1.3", Mark.CONNECTS, "", "see 2.4");
        note("Cleo", "2.5", Mark.CONNECTS, "", "like 3 other things, 1.99 and 7.1");

        assertThat(said()).containsExactly("COMPARISON [1.3, 2.4] How does 2.4 bear on 1.3?");
    }

    @Test
    void heatWithoutAQuestionAsksThoseWhoWereThere() {
        note("Ada", "1.2", null, "", "x");
        note("Ben", "1.2", Mark.STRIKING, "", "");
        note("Cleo", "1.2", null, "", "y");

        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.cause()).isEqualTo(SuggestedQuestion.Cause.HEAT);
            assertThat(draft.why()).contains("Ada, Ben, Cleo");
        });
        ask("g/q1", "1.1-3", "");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatAMemberAsksIsNotDraftedAgain() {
        note("Ada", "1.2", Mark.AGREE, "", "");
        note("Ben", "1.2", Mark.DISAGREE, "", "");
        ask("g/q1", "1.2", "");
        assertThat(drafts()).hasSize(1);
        ask("q2", "1.2", "Ben");

        assertThat(drafts()).isEmpty();
    }

    private List<SuggestedQuestion> drafts() {
        return SuggestedQuestions.of(TABLE, notes, questions);
    }

    private List<String> said() {
        return drafts().stream()
                .map(draft -> draft.cause() + " " + draft.passages() + " " + draft.text())
                .toList();
    }

    private void note(String name, String address, @Nullable Mark mark, String quote, String text) {
        notes.add(new Note(
                new UUID(0x7000, notes.size()),
                "table",
                new Anchor(Passage.require(address), quote, -1),
                mark,
                Audience.GROUP,
                new Member(name.charAt(0), name, Role.MEMBER),
                text,
                Instant.EPOCH,
                Instant.EPOCH,
                null));
    }

    private void ask(String id, String address, String proposer) {
        questions.add(new Question(
                id,
                "table",
                List.of(Passage.require(address)),
                QuestionKind.FACTUAL,
                QuestionPlace.CORE,
                "?",
                proposer,
                0,
                Status.PROPOSED));
    }
}
