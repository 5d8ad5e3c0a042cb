package org.lectern.study.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;

class QuestionSimilarityTest {

    @Test
    void findsTheSameQuestionInOtherWords() {
        Question asked = question("a", "3.4", "Does rotating the chair hide the power, or move it?");
        Question same = question("b", "3.6", "Does rotating the chair only hide power?");
        Question here = question("c", "3.4", "Who moves the chair when power hides?");
        Question other = question("d", "3.4", "Why are minutes kept by the winner?");

        assertThat(QuestionSimilarity.to(asked, List.of(asked, same, here, other)))
                .extracting(like -> like.question().id())
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void wordsWithoutSenseMakeNothingAlike() {
        assertThat(QuestionSimilarity.of("What does the author mean by this?", "What would you say about it?"))
                .isZero();
        assertThat(QuestionSimilarity.of("Why?", "Why?")).isEqualTo(1);
        assertThat(QuestionSimilarity.of("Chairs talked", "The chair talks")).isEqualTo(1);
    }

    /** Shares of all words that either has, on either side of a half, and of 0.35 where both hang on one paragraph. */
    @ParameterizedTest
    @CsvSource({
        "apple bread, 0.5, 3.6, true",
        "apple bread quill straw thumb, 0.29, 3.6, false",
        "apple bread cedar quill straw thumb, 0.43, 3.6, false",
        "apple bread cedar quill straw, 0.5, 3.6, true",
        "apple bread cedar quill straw thumb viola, 0.38, 3.4, true",
        "apple bread quill straw, 0.33, 3.4, false",
        "apple quill straw, 0.17, 3.4, false"
    })
    void twoQuestionsAreAlikeFromAHalfOnAndOnOneParagraphFromLess(
            String words, double share, String passage, boolean alike) {
        Question asked = question("a", "3.4", "apple bread cedar dough");
        Question other = question("b", passage, words);
        assertThat(QuestionSimilarity.of(asked.text(), other.text())).isCloseTo(share, within(0.01));
        assertThat(QuestionSimilarity.to(asked, List.of(other))).hasSize(alike ? 1 : 0);
    }

    private static Question question(String id, String passage, String text) {
        return new Question(
                id,
                "table",
                List.of(Passage.require(passage)),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                text,
                "Ada",
                0,
                Status.PROPOSED);
    }
}
