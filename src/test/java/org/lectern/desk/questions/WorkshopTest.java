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

class WorkshopTest {
    private final Desk desk = MemoryDesk.of(
            Circle.book(Circle.BOOK, "The Long Table", false),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            new Random(3));
    private final Workshop workshop = new Workshop(desk);
    private final Member ada = desk.members().add("Ada", Role.FACILITATOR);
    private final Member ben = desk.members().add("Ben", Role.MEMBER);

    private Question bens;

    @BeforeEach
    void asked() {
        bens = workshop.ask(wording("Who sits at the head?"), ben);
    }

    @Test
    void onlyItsProposerChangesOrDeletesAQuestion() {
        assertThatThrownBy(() -> workshop.change(bens.saying("Who doesn't?"), ada))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Ben's");
        assertThatThrownBy(() -> workshop.delete(bens, ada)).isInstanceOf(UserException.class);
        assertThat(desk.questions().find(bens.id())).contains(bens);

        workshop.change(bens.saying("Who doesn't?"), ben);
        assertThat(desk.questions().find(bens.id()).orElseThrow().text()).isEqualTo("Who doesn't?");
        workshop.delete(bens, ben);
        assertThat(desk.questions().all()).isEmpty();
    }

    @Test
    void whatBecomesOfItIsAFacilitatorsToSayOrWhoeverLeadsTheSession() {
        assertThatThrownBy(() -> workshop.change(bens.with(Status.PICKED), ben))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("by who leads");
        workshop.change(bens.with(Status.PICKED), ada);
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
        workshop.change(bens.with(Status.DROPPED), ben);
        assertThat(desk.questions().find(bens.id()).orElseThrow().status()).isEqualTo(Status.DROPPED);
    }

    @Test
    void whereNobodyIsFacilitatorAnybodyPicks() {
        desk.members().change(new Member(ada.id(), ada.name(), Role.MEMBER));
        workshop.change(bens.with(Status.PICKED), ben);
        assertThat(desk.questions().find(bens.id()).orElseThrow().status()).isEqualTo(Status.PICKED);
    }

    @Test
    void aNobodysQuestionIsAFacilitatorsToDeleteAndNobodysToChange() {
        desk.members().add("Cleo", Role.MEMBER);
        desk.members().add("Dev", Role.MEMBER);
        Question nobodys = workshop.askAnonymously(wording("Why are we here?"));
        assertThatThrownBy(() -> workshop.delete(nobodys, ben)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> workshop.change(nobodys.saying("Why are you?"), ada))
                .isInstanceOf(UserException.class);
        workshop.delete(nobodys, ada);
        assertThat(desk.questions().all()).containsExactly(bens);
    }

    private static Workshop.Wording wording(String text) {
        return new Workshop.Wording(
                Circle.BOOK, List.of(Passage.require("3.4")), text, QuestionKind.INTERPRETIVE, QuestionPlace.CORE);
    }
}
