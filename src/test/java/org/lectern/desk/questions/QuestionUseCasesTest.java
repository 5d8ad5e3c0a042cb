package org.lectern.desk.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.handout.Circle;
import org.lectern.memory.MemoryDesk;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

class QuestionUseCasesTest {
    private final Desk desk = MemoryDesk.of(
            Circle.book(Circle.BOOK, "The Long Table", false),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            new Random(3));
    private final Member ada = desk.members().add("Ada", Role.FACILITATOR);
    private final Member ben = desk.members().add("Ben", Role.MEMBER);

    private Question bens;

    @BeforeEach
    void asked() {
        bens = new AskQuestion(desk).ask(ben, wording("Who sits at the head?")).orRefuse();
    }

    @Test
    void onlyItsProposerChangesOrDeletesAQuestion() {
        assertThatThrownBy(() -> new ChangeQuestion(desk)
                        .change(ada, bens.saying("Who doesn't?"))
                        .orRefuse())
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Ben's");
        assertThatThrownBy(() -> new DeleteQuestion(desk).delete(ada, bens.id()).orRefuse())
                .isInstanceOf(UserException.class);
        assertThat(desk.questions().find(bens.id())).contains(bens);

        new ChangeQuestion(desk).change(ben, bens.saying("Who doesn't?")).orRefuse();
        assertThat(desk.questions().find(bens.id()).orElseThrow().text()).isEqualTo("Who doesn't?");
        new DeleteQuestion(desk).delete(ben, bens.id()).orRefuse();
        assertThat(desk.questions().all()).isEmpty();
    }

    @Test
    void whatBecomesOfItIsAFacilitatorsToSayOrWhoeverLeadsTheSession() {
        assertThatThrownBy(() -> new PickQuestion(desk)
                        .set(ben, bens.id(), Status.PICKED)
                        .orRefuse())
                .isInstanceOf(UserException.class)
                .hasMessageContaining("by who leads");
        new PickQuestion(desk).set(ada, bens.id(), Status.PICKED).orRefuse();
        assertThat(desk.questions().find(bens.id()).orElseThrow().status()).isEqualTo(Status.PICKED);

        desk.schedule()
                .add(new Session(
                        1,
                        desk.clock().instant(),
                        ZoneOffset.UTC,
                        "",
                        90,
                        "Ben",
                        List.of(new Part(Circle.BOOK, Passage.require("3"))),
                        false));
        new PickQuestion(desk).set(ben, bens.id(), Status.DROPPED).orRefuse();
        assertThat(desk.questions().find(bens.id()).orElseThrow().status()).isEqualTo(Status.DROPPED);
    }

    @Test
    void whereNobodyIsFacilitatorAnybodyPicks() {
        desk.members().change(new Member(ada.id(), ada.name(), Role.MEMBER));
        new PickQuestion(desk).set(ben, bens.id(), Status.PICKED).orRefuse();
        assertThat(desk.questions().find(bens.id()).orElseThrow().status()).isEqualTo(Status.PICKED);
    }

    @Test
    void aNobodysQuestionIsAFacilitatorsToDeleteAndNobodysToChange() {
        desk.members().add("Cleo", Role.MEMBER);
        desk.members().add("Dev", Role.MEMBER);
        Question nobodys = new AskQuestion(desk)
                .askUnnamed(ben, wording("Why are we here?"))
                .orRefuse()
                .question();
        assertThatThrownBy(
                        () -> new DeleteQuestion(desk).delete(ben, nobodys.id()).orRefuse())
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> new ChangeQuestion(desk)
                        .change(ada, nobodys.saying("Why are you?"))
                        .orRefuse())
                .isInstanceOf(UserException.class);
        new DeleteQuestion(desk).delete(ada, nobodys.id()).orRefuse();
        assertThat(desk.questions().all()).containsExactly(bens);
    }

    @Test
    void aCancelledSessionGivesWhoLedItNoSay() {
        desk.schedule()
                .add(new Session(
                        1,
                        desk.clock().instant(),
                        ZoneOffset.UTC,
                        "",
                        90,
                        "Ben",
                        List.of(new Part(Circle.BOOK, Passage.require("3"))),
                        true));
        assertThat(new PickQuestion(desk).set(ben, bens.id(), Status.PICKED)).isInstanceOf(Response.Refused.class);
    }

    @Test
    void changingItsWordsLeavesWhatWasPickedMeanwhile() {
        new PickQuestion(desk).set(ada, bens.id(), Status.PICKED).orRefuse();
        Question changed = new ChangeQuestion(desk)
                .change(ben, bens.saying("Who sits by the door?"))
                .orRefuse();
        assertThat(changed.status()).isEqualTo(Status.PICKED);
        assertThat(changed.text()).isEqualTo("Who sits by the door?");
    }

    @Test
    void whoMayDeleteItBringsItBackAndNobodysComesBackAsNobodys() {
        new DeleteQuestion(desk).delete(ben, bens.id()).orRefuse();
        assertThat(new DeleteQuestion(desk).bringBack(ada, bens)).isInstanceOf(Response.Refused.class);
        assertThat(new DeleteQuestion(desk).bringBack(ben, bens).orRefuse().proposer())
                .isEqualTo("Ben");
        assertThat(desk.questions().all()).containsExactly(bens);
    }

    @Test
    void whatIsGoneIsRefusedByEachUseCase() {
        new DeleteQuestion(desk).delete(ben, bens.id()).orRefuse();
        Response<Question> gone = Response.refused(new Refusal.QuestionGone(bens.id()));
        assertThat(new PickQuestion(desk).set(ada, bens.id(), Status.PICKED)).isEqualTo(gone);
        assertThat(new ChangeQuestion(desk).change(ben, bens)).isEqualTo(gone);
        assertThat(new VoteForQuestion(desk).vote(ben, bens.id(), true)).isEqualTo(gone);
        assertThat(new MergeQuestions(desk).merge(ada, bens.id(), bens.id())).isEqualTo(gone);
        assertThat(new CarryQuestion(desk).carry(ada, bens.id(), new CarryQuestion.To.Next()))
                .isEqualTo(Response.refused(new Refusal.QuestionGone(bens.id())));
    }

    private static QuestionText wording(String text) {
        return new QuestionText(
                Circle.BOOK, List.of(Passage.require("3.4")), text, QuestionKind.INTERPRETIVE, QuestionPlace.CORE);
    }
}
