package org.lectern.handout.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.handout.Circle;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.Handout.Step;
import org.lectern.handout.Shortening;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.RunSheet;
import org.lectern.study.workshop.Choosing;
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
    void whatManyMarkedGoesBeforeWhatOneWroteMuchOn() {
        try (Circle circle = Circle.bare(folder)) {
            for (String at : List.of("3.1", "3.3", "3.5")) {
                for (int i = 0; i < 5; i++) {
                    circle.note(circle.ada, at, Mark.STRIKING, Audience.GROUP, "One more.");
                }
            }
            circle.note(circle.ben, "3.8", Mark.STRIKING, Audience.GROUP, "");
            circle.note(circle.cleo, "3.8", Mark.STRIKING, Audience.GROUP, "");
            circle.session("2026-12-24T19:00", "", "", "long-table:3");
            assertThat(circle.handout(2).passages())
                    .extracting(Handout.Excerpt::at)
                    .containsExactly("3.8", "3.1", "3.3");
            assertThat(circle.handout(2).passages().get(1).marks())
                    .extracting(Handout.Tally::count)
                    .containsExactly(1);
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
    void noMembersQuestionThatHasMinutesIsLeftOutHoweverMany() {
        try (Circle circle = Circle.busy(folder)) {
            for (int i = 0; i < 30; i++) {
                circle.member(
                        circle.cleo, "3." + (i % 8 + 1), QuestionKind.EVALUATIVE, Status.PROPOSED, "Asked " + i + "?");
            }
            Handout handout = circle.handout(2);
            for (int steps = 0; steps <= Shortening.STEPS; steps++) {
                Handout shorter = new Shortening(handout).after(steps);
                List<String> asked = shorter.questions().stream()
                        .flatMap(cluster -> cluster.questions().stream())
                        .filter(question -> !question.proposer().isEmpty())
                        .map(Handout.Asked::text)
                        .toList();
                List<String> withMinutes = handout.questions().stream()
                        .flatMap(cluster -> cluster.questions().stream())
                        .filter(question ->
                                question.minutes() > 0 && !question.proposer().isEmpty())
                        .map(Handout.Asked::text)
                        .toList();
                assertThat(asked).containsAll(withMinutes);
                assertThat(questions(shorter, Step.INTERPRET))
                        .anyMatch(question -> question.startsWith("At 3.4 some of us"));
            }
        }
    }

    @Test
    void aHandoutAsksWhatTheWorkshopChose() {
        try (Circle circle = Circle.busy(folder)) {
            Session session = circle.store.schedule().require(2);
            Choosing choosing = new Choosing(
                    circle.store.questions(), circle.store.schedule(), circle.margins(), circle.store.shelf());
            List<String> chosen = choosing.choice(session, session.minutes()).stream()
                    .map(one -> one.question().text())
                    .toList();
            assertThat(circle.handout(2).questions())
                    .filteredOn(cluster -> cluster.step() != Step.MEMBERS)
                    .flatExtracting(Handout.Cluster::questions)
                    .extracting(Handout.Asked::text)
                    .containsExactlyElementsOf(chosen);
        }
    }

    @Test
    void whatIsPickedIsAskedAndWhatIsDroppedIsNot() {
        try (Circle circle = Circle.busy(folder)) {
            Question dropped = circle.question("guide/q04");
            Question picked = circle.question("guide/q06");
            assertThat(all(circle.handout(2))).contains(dropped.text()).doesNotContain(picked.text());
            circle.store.questions().change(dropped.with(Status.DROPPED));
            circle.store.questions().change(picked.with(Status.PICKED));
            assertThat(all(circle.handout(2))).contains(picked.text()).doesNotContain(dropped.text());
        }
    }

    @Test
    void whatWasCarriedOverIsSaidWithWhereItCameFrom() {
        try (Circle circle = Circle.busy(folder)) {
            UUID thread = circle.note(circle.ben, "2.1", Mark.UNCLEAR, Audience.GROUP, "We never settled this.");
            UUID hidden = circle.note(circle.cleo, "2.2", Mark.UNCLEAR, Audience.ME, "PRIVATE thread");
            circle.store.notes().carry(thread, 2);
            circle.store.notes().carry(hidden, 2);
            assertThat(circle.handout(2).carried())
                    .first()
                    .isEqualTo(new Handout.Carried("We never settled this.", 1, "", "2.1", "Ben", 10));
            assertThat(circle.handout(2).carried())
                    .noneMatch(carried -> carried.text().contains("PRIVATE"));
            Question asked = circle.question("guide/q11");
            circle.store.questions().carry(asked.id(), 2);
            circle.store.questions().change(asked.with(Status.PICKED));
            assertThat(all(circle.handout(2))).contains(asked.text());
            assertThat(circle.handout(2).carried())
                    .as("what is asked anyway isn't said twice")
                    .noneMatch(carried -> carried.text().equals(asked.text()));
        }
    }

    @Test
    void dutiesAreNamedAndWhoReadsOnlyWhereSomebodyDoes() {
        try (Circle circle = Circle.busy(folder)) {
            assertThat(circle.handout(2).meeting().duties())
                    .extracting(Handout.Duty::name)
                    .containsExactly("Ada", "", "");
            circle.store.schedule().setDuty(2, Duty.TIME, circle.ben);
            circle.store.schedule().setDuty(2, Duty.READER, circle.cleo);
            assertThat(circle.handout(2).meeting().duties())
                    .extracting(Handout.Duty::name)
                    .containsExactly("Ada", "", "Ben", "Cleo");
        }
    }

    @Test
    void waysToTalkAreFilledFromTheGroupsMarksAlone() {
        try (Circle circle = Circle.busy(folder)) {
            circle.quote(circle.ben, "4.8", Audience.GROUP, "one line each");
            circle.quote(circle.cleo, "4.8", Audience.ME, "PRIVATE words of hers");
            String scripts = String.valueOf(circle.maker()
                    .of(2, Edition.FACILITATOR)
                    .lead()
                    .orElseThrow()
                    .scripts());
            assertThat(scripts)
                    .contains("Text rendering")
                    .contains("Ben 4.8 “one line each”")
                    .contains("The last word")
                    .doesNotContain("PRIVATE");
        }
    }

    private static List<String> all(Handout handout) {
        return handout.questions().stream()
                .flatMap(cluster -> cluster.questions().stream())
                .map(Handout.Asked::text)
                .toList();
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
                    .hasSize(2)
                    .contains("4.10");
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

    @Test
    void theTableDividesTheEveningAsTheHandoutDoes() {
        try (Circle circle = Circle.busy(folder)) {
            List<RunSheet.Item> sheet = RunSheet.of(circle.maker().agenda(2)).items();
            for (Handout.Item part : circle.handout(2).run()) {
                int from = (int)
                        java.time.Duration.between(java.time.LocalTime.of(19, 0), java.time.LocalTime.parse(part.at()))
                                .toMinutes();
                assertThat(sheet.stream()
                                .filter(item -> item.from() >= from && item.from() < from + part.minutes())
                                .mapToInt(RunSheet.Item::minutes)
                                .sum())
                        .as(part.what())
                        .isEqualTo(part.minutes());
            }
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
