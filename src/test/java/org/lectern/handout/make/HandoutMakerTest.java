package org.lectern.handout.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.handout.Circle;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.Shortening;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;
import org.lectern.text.UserException;

class HandoutMakerTest {
    @TempDir
    Path folder;

    @Test
    void severalReadingsAreToldApartByLetters() {
        try (Circle circle = Circle.busy(folder)) {
            circle.store.shelf().put(Circle.book("other", "Another Table", false), "1");
            circle.session("2026-12-24T19:00", "", "", "other:2", "long-table:3-4");
            Handout handout = circle.handout(4);
            assertThat(handout.read()).extracting(Handout.Assigned::letter).containsExactly("A", "B");
            assertThat(handout.passages()).extracting(Handout.Excerpt::at).contains("B 3.4");
            assertThat(handout.title()).isEqualTo("Another Table, chapter 2 · The Long Table, chapters 3–4");
        }
    }

    @Test
    void aReadingThatIsGoneStillHasItsPlace() {
        try (Circle circle = Circle.bare(folder)) {
            circle.session("2026-12-24T19:00", "", "", "long-table:40");
            assertThat(circle.handout(2).read())
                    .extracting(Handout.Assigned::words, Handout.Assigned::passage)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(0, "40"));
            assertThatThrownBy(() -> circle.handout(9))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("9");
        }
    }

    @Test
    void noMembersQuestionIsLeftOutHoweverMany() {
        try (Circle circle = Circle.busy(folder)) {
            for (int i = 0; i < 30; i++) {
                circle.member(
                        circle.cleo, "3." + (i % 8 + 1), QuestionKind.EVALUATIVE, Status.PROPOSED, "Asked " + i + "?");
            }
            Handout handout = circle.handout(2);
            for (int steps = 0; steps <= Shortening.STEPS; steps++) {
                List<String> asked = questions(new Shortening(handout).after(steps), Step.MEMBERS);
                assertThat(asked).hasSize(31).contains("Asked 29?");
                assertThat(questions(new Shortening(handout).after(steps), Step.INTERPRET)
                                .getFirst())
                        .startsWith("At 3.4 some of us");
            }
        }
    }

    @Test
    void theGroupsPassagesOutlastTheOthers() {
        try (Circle circle = Circle.busy(folder)) {
            circle.note(circle.ben, "4.10", Mark.STRIKING, Audience.GROUP, "");
            circle.note(circle.cleo, "4.10", Mark.STRIKING, Audience.GROUP, "");
            circle.note(circle.ada, "4.10", Mark.STRIKING, Audience.GROUP, "");
            circle.note(circle.ada, "4.10", Mark.AGREE, Audience.GROUP, "");
            Handout handout = circle.handout(2);
            assertThat(new Shortening(handout).after(Shortening.STEPS).passages())
                    .extracting(Handout.Excerpt::at)
                    .containsExactly("4.10");
        }
    }

    @Test
    void theMinutesOfTheRunAreThoseOfTheSession() {
        try (Circle circle = Circle.busy(folder)) {
            Handout handout = circle.handout(2);
            assertThat(handout.run().stream().mapToInt(Handout.Item::minutes).sum())
                    .isEqualTo(90);
            assertThat(handout.run().getFirst().at()).isEqualTo("19:00");
            assertThat(handout.run()).allMatch(item -> item.minutes() >= 5);
        }
    }

    private static List<String> questions(Handout handout, Step step) {
        return handout.questions().stream()
                .filter(cluster -> cluster.step() == step)
                .flatMap(cluster -> cluster.questions().stream())
                .map(Handout.Asked::text)
                .toList();
    }
}
