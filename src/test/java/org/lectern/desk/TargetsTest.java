package org.lectern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.access.Access;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Part;
import org.lectern.study.schedule.Session;

/** Who may pick a question, by the sessions that read what it hangs on. */
class TargetsTest {
    private static final Member ADA = new Member(1, "Ada", Role.FACILITATOR);
    private static final Member BEN = new Member(2, "Ben", Role.MEMBER);
    private static final Question ON_CHAPTER_3 = new Question(
            "q",
            "table",
            List.of(Passage.require("3.4")),
            QuestionKind.INTERPRETIVE,
            QuestionPlace.CORE,
            "Who holds the chair?",
            "Ben",
            0,
            Status.PROPOSED);

    @Test
    void aFacilitatorPicksAndAMemberDoesNot() {
        assertThat(may(ADA)).isTrue();
        assertThat(may(BEN)).isFalse();
    }

    @Test
    void whoLeadsASessionPicksForWhatItReads() {
        assertThat(may(BEN, session("Ben", "3", false))).isTrue();
        assertThat(may(BEN, session("Ben", "2", false))).as("another chapter").isFalse();
        assertThat(may(BEN, session("Cleo", "3", false))).as("another leads").isFalse();
    }

    @Test
    void aSessionThatWasCancelledGivesNobodyAnything() {
        assertThat(may(BEN, session("Ben", "3", true))).isFalse();
        assertThat(may(BEN, session("Ben", "3", true), session("Ben", "3", false)))
                .isTrue();
    }

    private static boolean may(Member member, Session... sessions) {
        return Access.of(member, List.of(ADA, BEN))
                .may(Operation.PICK_QUESTION, Targets.of(ON_CHAPTER_3, List.of(sessions)));
    }

    private static Session session(String leads, String passage, boolean cancelled) {
        return new Session(
                1,
                Instant.parse("2026-12-03T19:00:00Z"),
                ZoneOffset.UTC,
                "Room 2",
                90,
                leads,
                List.of(new Part("table", Passage.require(passage))),
                cancelled);
    }
}
