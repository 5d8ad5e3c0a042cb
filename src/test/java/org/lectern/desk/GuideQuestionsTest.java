package org.lectern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.guide.Guide;
import org.lectern.guide.Guides;
import org.lectern.reading.Passage;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.workshop.Lint;
import org.lectern.text.Words;

/** The guides' own questions keep to what the program asks of everybody's. */
class GuideQuestionsTest {
    /** As many words as are said in one breath. */
    private static final int BREATH = 30;

    @TestFactory
    List<DynamicTest> eachCanBeAskedAsItStands() {
        return Guides.bundled().all().stream()
                .map(guide -> DynamicTest.dynamicTest(
                        guide.id(), () -> guide.questions().forEach(GuideQuestionsTest::canBeAsked)))
                .toList();
    }

    private static void canBeAsked(Guide.GuideQuestion question) {
        QuestionPlace place = QuestionPlace.valueOf(question.place().toUpperCase(Locale.ROOT));
        Passage somewhere = Passage.require(question.chapter() + ".1");
        assertThat(Lint.of(question.text(), List.of(somewhere), place))
                .as(question.text())
                .isEmpty();
        assertThat(Words.count(question.text())).as(question.text()).isLessThanOrEqualTo(BREATH);
        assertThat(question.followUps()).as(question.text()).hasSize(2).doesNotHaveDuplicates();
        assertThat(question.touches()).as(question.text()).isNotBlank();
        if (place == QuestionPlace.OPENING) {
            assertThat(question.kind())
                    .as("an opening is no quiz: %s", question.text())
                    .isNotEqualTo("factual");
        }
    }

    @TestFactory
    List<DynamicTest> noTwoChaptersOfADigestEndAlike() {
        return Guides.bundled().all().stream()
                .map(guide -> DynamicTest.dynamicTest(
                        guide.id(),
                        () -> assertThat(guide.chapters())
                                .extracting(
                                        chapter -> beginning(chapter.digest().getLast()))
                                .doesNotHaveDuplicates()))
                .toList();
    }

    private static String beginning(String paragraph) {
        String[] words = paragraph.split(" ", 4);
        return String.join(" ", List.of(words).subList(0, 3));
    }
}
