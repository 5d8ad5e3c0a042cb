package org.lectern.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.contract.ContractGroup.BOOK;

import java.util.List;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.reading.Passage;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Session;

/** The rules about questions. */
final class QuestionRules {
    private static final String ASKED = "Who sits by the door?";
    private static final String OTHER = "Who pours the wine?";

    static final List<Scenario> ALL = List.of(
            new Scenario("every member asks, in their own name", group -> {
                group.can("Ben", QuestionDeeds.ask("3.4", ASKED));
                Question question = group.question(ASKED);
                assertThat(question.proposer()).isEqualTo("Ben");
                assertThat(question.passage()).hasToString("3.4");
                assertThat(question.status()).isEqualTo(Status.PROPOSED);
            }),
            new Scenario("a plain member picks no question of a session that another leads", group -> {
                asked(group, "Ben");
                group.cannot("Ben", QuestionDeeds.pick(ASKED), "facilitator");
                assertThat(group.question(ASKED).status()).isEqualTo(Status.PROPOSED);
            }),
            new Scenario("a facilitator picks a question", group -> {
                asked(group, "Ben");
                group.can("Ada", QuestionDeeds.pick(ASKED));
                assertThat(group.question(ASKED).status()).isEqualTo(Status.PICKED);
            }),
            new Scenario("who leads a session picks among its questions", group -> {
                asked(group, "Ben");
                group.desk().schedule().change(session(group).led("Cleo"));
                group.can("Cleo", QuestionDeeds.pick(ASKED));
                assertThat(group.question(ASKED).status()).isEqualTo(Status.PICKED);
            }),
            new Scenario("who would have led a cancelled session picks none of its questions", group -> {
                asked(group, "Ben");
                group.desk().schedule().change(session(group).led("Cleo").cancelled(true));
                group.cannot("Cleo", QuestionDeeds.pick(ASKED), "facilitator");
                assertThat(group.question(ASKED).status()).isEqualTo(Status.PROPOSED);
            }),
            new Scenario("in a group that has no facilitator every member picks", group -> {
                asked(group, "Ben");
                MemberRules.leaderless(group);
                group.can("Cleo", QuestionDeeds.pick(ASKED));
                assertThat(group.question(ASKED).status()).isEqualTo(Status.PICKED);
            }),
            new Scenario("who proposed a question changes its words", group -> {
                asked(group, "Ben");
                group.can("Ben", QuestionDeeds.edit(ASKED, OTHER));
                assertThat(group.question(OTHER).proposer()).isEqualTo("Ben");
            }),
            new Scenario("nobody changes the words of another's question", group -> {
                asked(group, "Ben");
                group.cannot("Ada", QuestionDeeds.editAnothers(ASKED, OTHER), "propose");
                assertThat(group.question(ASKED).text()).isEqualTo(ASKED);
            }),
            new Scenario("who proposed a question deletes it", group -> {
                asked(group, "Ben");
                group.can("Ben", QuestionDeeds.delete(ASKED));
                assertThat(group.desk().questions().on(BOOK)).isEmpty();
            }),
            new Scenario("nobody deletes another's question", group -> {
                asked(group, "Ben");
                group.cannot("Ada", QuestionDeeds.delete(ASKED), "propose");
                assertThat(group.desk().questions().on(BOOK)).hasSize(1);
            }),
            new Scenario("a facilitator deletes a question that is nobody's", group -> {
                unnamed(group);
                group.can("Ada", QuestionDeeds.delete(ASKED));
                assertThat(group.desk().questions().on(BOOK)).isEmpty();
            }),
            new Scenario("a plain member deletes no question that is nobody's", group -> {
                unnamed(group);
                group.cannot("Ben", QuestionDeeds.delete(ASKED), "propose");
                assertThat(group.desk().questions().on(BOOK)).hasSize(1);
            }),
            new Scenario("a group of three has no question without a name", group -> {
                asked(group, "Ben");
                group.cannot(
                        "Ben", QuestionDeeds.askUnnamedInVain("3.4", OTHER), "of 3 members anybody can tell who asks");
                assertThat(group.desk().questions().on(BOOK)).hasSize(1);
            }),
            new Scenario("a group of four has", group -> {
                asked(group, "Ben");
                group.desk().members().add("Dan", Role.MEMBER);
                group.can("Ben", QuestionDeeds.askUnnamed("3.4", OTHER));
                assertThat(group.question(OTHER).anonymous()).isTrue();
            }),
            new Scenario("a member has one vote for a question", group -> {
                asked(group, "Ben");
                group.can("Cleo", QuestionDeeds.vote(ASKED));
                assertThat(group.desk()
                                .questions()
                                .hasVote(group.question(ASKED).id(), group.member("Cleo")))
                        .isTrue();
            }),
            new Scenario("every member carries a question over to the next session", group -> {
                asked(group, "Ben");
                group.can("Cleo", QuestionDeeds.carry(ASKED));
                assertThat(group.desk().questions().carried())
                        .containsEntry(group.question(ASKED).id(), 1);
            }),
            new Scenario("without a session to come nothing is carried over", group -> {
                asked(group, "Ben");
                group.desk().schedule().change(session(group).cancelled(true));
                group.cannot("Cleo", QuestionDeeds.carry(ASKED), "no session is to come");
                assertThat(group.desk().questions().carried()).isEmpty();
            }),
            new Scenario("a plain member closes no vote", group -> {
                group.cannot("Ben", QuestionDeeds.closeVote(), "the vote is closed by a facilitator");
                assertThat(group.desk().schedule().closed()).isEmpty();
            }),
            new Scenario("a facilitator closes a vote", group -> {
                group.can("Ada", QuestionDeeds.closeVote());
                assertThat(group.desk().schedule().closed()).containsExactly(1);
            }),
            new Scenario("in a group that has no facilitator every member closes a vote", group -> {
                MemberRules.leaderless(group);
                group.can("Ben", QuestionDeeds.closeVote());
                assertThat(group.desk().schedule().closed()).containsExactly(1);
            }),
            new Scenario("who proposed the one that goes merges two questions", group -> {
                asked(group, "Ben");
                ask(group, "Cleo", OTHER);
                group.can("Ben", QuestionDeeds.merge(ASKED, OTHER));
                assertThat(group.question(OTHER).proposers()).containsExactly("Cleo", "Ben");
            }),
            new Scenario("nobody but a facilitator merges another's question away", group -> {
                asked(group, "Ben");
                ask(group, "Cleo", OTHER);
                group.cannot("Ben", QuestionDeeds.merge(OTHER, ASKED), "questions are merged by a facilitator");
                assertThat(group.desk().questions().on(BOOK)).hasSize(2);
            }));

    private QuestionRules() {}

    private static Session session(ContractGroup group) {
        return group.desk().schedule().require(1);
    }

    private static void asked(ContractGroup group, String member) {
        ask(group, member, ASKED);
    }

    private static void ask(ContractGroup group, String member, String words) {
        new AskQuestion(group.desk()).ask(group.member(member), wording(words)).orRefuse();
    }

    /** A question whose author's name nobody knows. */
    private static void unnamed(ContractGroup group) {
        group.desk()
                .questions()
                .putAnonymous(new Question(
                        "0f8fad5b-d9cb-469f-a165-70867728950e",
                        BOOK,
                        wording(ASKED).passages(),
                        QuestionKind.INTERPRETIVE,
                        QuestionPlace.CORE,
                        ASKED,
                        "",
                        0,
                        Status.PROPOSED));
    }

    private static QuestionText wording(String words) {
        return new QuestionText(
                BOOK, List.of(Passage.require("3.4")), words, QuestionKind.INTERPRETIVE, QuestionPlace.CORE);
    }
}
