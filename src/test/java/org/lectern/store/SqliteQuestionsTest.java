package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

/** Questions in the group's file. */
class SqliteQuestionsTest extends GroupFile {
    @Test
    void mergedQuestionsCreditAllAndCountVotesOnce() {
        store.questions().put(question("q", "1", "Ada"), ada);
        store.questions().put(question("r", "2", "Ben"), ben);
        store.questions().vote("q", ada, true);
        store.questions().vote("r", ada, true);
        store.questions().vote("r", ben, true);

        store.questions().merge("r", "q");

        Question merged = store.questions().find("q").orElseThrow();
        assertThat(store.questions().all()).containsExactly(merged);
        assertThat(merged.proposers()).containsExactly("Ada", "Ben");
        assertThat(merged.votes()).isEqualTo(2);
        assertThat(merged.passages()).hasSize(2);
    }

    @Test
    void questionsComeByPassageGuidesFirst() {
        Question mine = question("0190-mine", "1.2", "Ben");
        Question guides = question("g/q02", "1.2", "");
        Question first = question("g/q01", "2.1", "");
        store.questions().putGuide("long-table", List.of(first, guides));
        store.questions().put(mine, ben);

        assertThat(store.questions().on("long-table")).containsExactly(guides, mine, first);
        assertThat(store.questions().all()).hasSize(3);
        assertThat(store.questions().find("0190-mine")).contains(mine);
    }

    @Test
    void aQuestionHangsOnSeveralPassages() {
        Question question = new Question(
                "q",
                "long-table",
                List.of(Passage.require("1.3"), Passage.require("1.1-2"), Passage.require("2")),
                QuestionKind.FACTUAL,
                QuestionPlace.OPENING,
                "How?",
                "Ada",
                0,
                Status.PROPOSED);
        store.questions().put(question, ada);

        assertThat(store.questions().find("q")).contains(question);
    }

    @Test
    void aNewGuideKeepsTheGroupsVotesAndChoices() {
        store.questions().putGuide("long-table", List.of(question("g/q01", "1", ""), question("g/q02", "2", "")));
        store.questions().vote("g/q01", ben, true);
        store.questions().vote("g/q01", ben, true);
        Question picked = store.questions().find("g/q01").orElseThrow();
        store.questions()
                .put(
                        new Question(
                                picked.id(),
                                picked.slug(),
                                picked.passages(),
                                picked.kind(),
                                picked.place(),
                                picked.text(),
                                "",
                                0,
                                Status.PICKED),
                        ada);

        store.questions().putGuide("long-table", List.of(question("g/q01", "1.2", ""), question("g/q03", "2", "")));

        Question now = store.questions().find("g/q01").orElseThrow();
        assertThat(now.votes()).isEqualTo(1);
        assertThat(now.status()).isEqualTo(Status.PICKED);
        assertThat(now.guide()).isTrue();
        assertThat(now.passage()).isEqualTo(Passage.require("1.2"));
        assertThat(store.questions().find("g/q02")).isEmpty();
        assertThat(store.questions().all()).hasSize(2);
    }

    @Test
    void aVoteIsOneAndCanBeTakenBack() {
        store.questions().put(question("q", "1", "Ben"), ben);
        store.questions().vote("q", ada, true);
        assertThat(store.questions().hasVote("q", ada)).isTrue();
        store.questions().vote("q", ada, false);

        assertThat(store.questions().hasVote("q", ada)).isFalse();
        assertThat(store.questions().find("q").orElseThrow().votes()).isZero();
        store.questions().delete("q");
        assertThat(store.questions().find("q")).isEmpty();
    }
}
