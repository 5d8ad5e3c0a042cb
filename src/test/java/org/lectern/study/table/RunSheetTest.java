package org.lectern.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.Reason;
import org.lectern.study.workshop.Slot;

class RunSheetTest {
    private static final Instant SEVEN = Instant.parse("2026-12-03T19:00:00Z");

    @Test
    void aQuietTimerSaysHowThingsStand() {
        RunSheet sheet = RunSheet.of(Agenda.of(
                60, new Agenda.Matter(List.of(chosen(Slot.OPENING), chosen(Slot.CLOSING)), List.of(), List.of())));
        Running first = Running.begin(sheet, SEVEN);
        int minutes = first.item().minutes();
        Instant late = SEVEN.plus(Duration.ofMinutes(minutes + 4L));

        assertThat(first.left(late)).isEqualTo(Duration.ofMinutes(-4));
        assertThat(first.behind(late)).isEqualTo(Duration.ofMinutes(4));
        Running second = first.next(late);
        assertThat(second.left(late)).isEqualTo(Duration.ofMinutes(second.item().minutes()));
        assertThat(second.behind(late)).isEqualTo(Duration.ofMinutes(4));
        assertThat(first.back(late)).isEqualTo(first);
        Running last = second.next(late).next(late);
        assertThat(last.next(late)).isEqualTo(last);
    }

    @Test
    void airtimeCountsTurnsAndNamesTheQuiet() {
        Airtime airtime = Airtime.of(List.of("Ada", "Ben", "Cleo"))
                .spoke("Ben")
                .spoke("Ben")
                .spoke("Zoe")
                .back("Ada");

        assertThat(airtime.turns())
                .containsEntry("Ben", 2)
                .containsEntry("Ada", 0)
                .doesNotContainKey("Zoe");
        assertThat(airtime.quiet()).containsExactly("Ada", "Cleo");
    }

    private static QuestionSelection.Chosen chosen(Slot slot) {
        Question question = new Question(
                "q" + slot,
                "table",
                List.of(Passage.require("1.1")),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                "Why " + slot + "?",
                "Ada",
                0,
                Status.PROPOSED);
        return new QuestionSelection.Chosen(question, slot, List.of(new Reason.Picked()));
    }
}
