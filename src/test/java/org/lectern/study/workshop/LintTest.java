package org.lectern.study.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.reading.Passage;
import org.lectern.study.questions.QuestionPlace;

class LintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the author mean by a camp?",
                "How would a party answer this?",
                "When did you last know who was in charge without being told?",
                "At 3.4 some of us agree and some don't. What would have to be true for both?",
                "Is rotation a way to share power or a way to hide it?",
                "Would you join such a group? Why?",
                "Who gains, and at whose cost?",
                "Was hieße es, wenn niemand entschiede?",
                "What follows from “the minutes are the first history of a meeting”?"
            })
    void leavesAGoodQuestionAlone(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is the author right? | YES_NO",
                "Was the author right about it? | YES_NO",
                "Doesn’t rotation hide power? | YES_NO",
                "Do you agree or not? | YES_NO",
                "The chair decides. Is that fair? | YES_NO",
                "Why is the author obviously wrong about camps? | LEADING",
                "How could anyone, surely, want this? | LEADING",
                "What is a camp and why does it matter? | DOUBLE",
                "What is a camp? How do people leave one once they are in it? | DOUBLE"
            })
    void namesTheFault(String text, Lint.Fault fault) {
        assertThat(faults(text)).containsExactly(fault);
    }

    @Test
    void severalFaultsAreAllNamed() {
        assertThat(faults("Don’t you think that the author is wrong and is it not a shame?"))
                .containsExactly(Lint.Fault.YES_NO, Lint.Fault.LEADING, Lint.Fault.DOUBLE);
    }

    @Test
    void wantsAPassage() {
        assertThat(Lint.of("What is a camp?", List.of(), QuestionPlace.OPENING))
                .extracting(Lint.Advice::fault)
                .containsExactly(Lint.Fault.NO_PASSAGE);
        List<Passage> chapter = List.of(Passage.require("3"));
        assertThat(Lint.of("What is a camp?", chapter, QuestionPlace.CORE)).hasSize(1);
        assertThat(Lint.of("What is a camp?", chapter, QuestionPlace.CLOSING)).isEmpty();
    }

    @Test
    void wantsAShortQuotation() {
        assertThat(faults("What follows from \"" + "word ".repeat(26) + "\"?"))
                .containsExactly(Lint.Fault.LONG_QUOTATION);
    }

    private static List<Lint.Fault> faults(String text) {
        return Lint.of(text, List.of(Passage.require("3.2")), QuestionPlace.CORE).stream()
                .map(Lint.Advice::fault)
                .toList();
    }
}
