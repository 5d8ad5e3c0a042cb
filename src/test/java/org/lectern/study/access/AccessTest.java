package org.lectern.study.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.study.access.Permission.Refused;
import org.lectern.study.access.Permission.Why;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

class AccessTest {
    private static final Member ADA = new Member(1, "Ada", Role.FACILITATOR);
    private static final Member BEN = new Member(2, "Ben", Role.MEMBER);
    private static final Member CY = new Member(3, "Cy", Role.MEMBER);
    private static final List<Member> GROUP = List.of(ADA, BEN, CY);
    private static final List<Member> LEADERLESS = List.of(BEN, CY);

    @Test
    void aFacilitatorGivesRolesAndClosesVotesAndAMemberDoesNot() {
        for (Operation operation : List.of(Operation.GIVE_ROLE, Operation.CLOSE_VOTE)) {
            assertThat(Access.of(ADA, GROUP).may(operation)).isTrue();
            assertThat(Access.of(BEN, GROUP).to(operation, Target.none()))
                    .isEqualTo(new Refused(operation, Why.NOT_GRANTED));
        }
        assertThat(Operation.GIVE_ROLE.rule()).isEqualTo("roles are given by a facilitator");
    }

    @Test
    void whereNobodyIsFacilitatorEveryMemberMayWhatOneMayButSeeWhatIsForThemAlone() {
        Access ben = Access.of(BEN, LEADERLESS);
        assertThat(ben.may(Operation.GIVE_ROLE)).isTrue();
        assertThat(ben.may(Operation.PICK_QUESTION)).isTrue();
        assertThat(ben.may(Operation.DELETE_QUESTION, Target.ofNobody())).isTrue();
        assertThat(ben.may(Operation.SEE_TOTALS)).isFalse();
        assertThat(ben.may(Operation.SEE_FACILITATORS_NOTE)).isFalse();
    }

    @Test
    void whoLeadsASessionPicksItsQuestionsAndCancelsIt() {
        Target bens = Target.none().ledBy(Set.of("Ben"));
        for (Operation operation : List.of(Operation.PICK_QUESTION, Operation.CANCEL_SESSION)) {
            assertThat(Access.of(BEN, GROUP).may(operation, bens)).isTrue();
            assertThat(Access.of(CY, GROUP).may(operation, bens)).isFalse();
            assertThat(Access.of(ADA, GROUP).may(operation, bens)).isTrue();
        }
    }

    @Test
    void whatOneWroteIsOnesOwnAndNotEvenAFacilitatorChangesIt() {
        assertThat(Access.of(BEN, GROUP).may(Operation.CHANGE_NOTE, Target.of(BEN)))
                .isTrue();
        assertThat(Access.of(ADA, GROUP).may(Operation.CHANGE_NOTE, Target.of(BEN)))
                .isFalse();
        assertThat(Access.of(ADA, GROUP).may(Operation.CHANGE_QUESTION, Target.of("Ben")))
                .isFalse();
        assertThat(Access.of(ADA, GROUP).may(Operation.DELETE_QUESTION, Target.of("Ben")))
                .isFalse();
    }

    @Test
    void whatIsNobodysIsAFacilitatorsToDeleteAndNobodysToChange() {
        assertThat(Access.of(ADA, GROUP).may(Operation.DELETE_QUESTION, Target.ofNobody()))
                .isTrue();
        assertThat(Access.of(ADA, GROUP).may(Operation.CHANGE_QUESTION, Target.ofNobody()))
                .isFalse();
        assertThat(Access.of(BEN, GROUP).may(Operation.DELETE_QUESTION, Target.ofNobody()))
                .isFalse();
        assertThat(Access.of(ADA, GROUP).may(Operation.DELETE_QUESTION, Target.none()))
                .as("a guide's")
                .isFalse();
    }

    @Test
    void theRoleIsTheOneThatTheGroupHasNow() {
        Member was = new Member(BEN.id(), BEN.name(), Role.FACILITATOR);
        assertThat(Access.of(was, GROUP).may(Operation.GIVE_ROLE)).isFalse();
        assertThat(Access.of(CY, List.of(ADA, BEN)).to(Operation.WRITE_NOTE, Target.none()))
                .isEqualTo(new Refused(Operation.WRITE_NOTE, Why.GONE));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverHasNotSaidWhoTheyAreMayOnlyWhatAnybodyMay(Operation operation) {
        assertThat(Access.of(null, GROUP).may(operation, Target.ofNobody().ledBy(Set.of("", "Ada"))))
                .isEqualTo(operation.grants().contains(new Grant.Anybody()));
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationSaysWhomItIsGrantedTo(Operation operation) {
        assertThat(operation.grants()).isNotEmpty();
        assertThat(operation.rule()).doesNotEndWith(".").contains(" by ");
    }
}
