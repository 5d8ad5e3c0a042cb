package org.lectern.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.reading.Passage;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.table.Agenda.Purpose;
import org.lectern.study.table.RunSheet.Kind;
import org.lectern.study.table.RunSheet.Open;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.Reason;
import org.lectern.study.workshop.Slot;

class AgendaTest {
    private static final Open LEFT = new Open("Is rotation fair?", "table", Passage.require("2.1"), "");
    private static final Open ALOUD = new Open("", "table", Passage.require("3.4"), "");

    @Test
    void anEveningGoesFromItsOpeningToWhatWasDecided() {
        Agenda agenda = Agenda.of(
                90,
                new Agenda.Matter(
                        List.of(
                                chosen(Slot.OPENING),
                                chosen(Slot.CLARIFY),
                                chosen(Slot.INTERPRET),
                                chosen(Slot.EVALUATE),
                                chosen(Slot.CLOSING)),
                        List.of(LEFT),
                        List.of(ALOUD)));

        assertThat(agenda.parts())
                .extracting(Agenda.Part::purpose)
                .containsExactly(
                        Purpose.OPENING,
                        Purpose.CARRIED,
                        Purpose.PASSAGES,
                        Purpose.CLARIFY,
                        Purpose.INTERPRET,
                        Purpose.EVALUATE,
                        Purpose.CLOSING);
        assertThat(agenda.parts()).extracting(Agenda.Part::minutes).allMatch(minutes -> minutes % 5 == 0);
        assertThat(RunSheet.of(agenda).items())
                .extracting(RunSheet.Item::kind)
                .containsExactly(
                        Kind.QUESTION,
                        Kind.CARRIED,
                        Kind.PASSAGE,
                        Kind.QUESTION,
                        Kind.QUESTION,
                        Kind.QUESTION,
                        Kind.QUESTION,
                        Kind.END);
    }

    @Test
    void whereNobodyAskedAnythingAllStillHaveSomethingToDo() {
        Agenda agenda = Agenda.of(90, new Agenda.Matter(List.of(), List.of(), List.of()));

        assertThat(agenda.parts())
                .extracting(Agenda.Part::purpose)
                .containsExactly(Purpose.ROUND, Purpose.TALK, Purpose.CLOSING);
        assertThat(agenda.parts()).extracting(Agenda.Part::minutes).containsExactly(25, 55, 10);
    }

    @Test
    void aLongEveningHasABreakAboutItsMiddle() {
        Agenda agenda = Agenda.of(
                120,
                new Agenda.Matter(
                        List.of(chosen(Slot.OPENING), chosen(Slot.INTERPRET), chosen(Slot.CLOSING)),
                        List.of(),
                        List.of()));

        Agenda.Part pause = agenda.parts().stream()
                .filter(part -> part.purpose() == Purpose.BREAK)
                .findFirst()
                .orElseThrow();
        assertThat(pause.minutes()).isEqualTo(10);
        assertThat(pause.from()).isBetween(60, 90);
        assertThat(RunSheet.of(agenda).minutes()).isEqualTo(120);
    }

    @Test
    void readingAPassageOutDoesntDrag() {
        Agenda agenda = Agenda.of(90, new Agenda.Matter(List.of(chosen(Slot.INTERPRET)), List.of(), List.of(ALOUD)));

        assertThat(agenda.parts())
                .extracting(Agenda.Part::purpose)
                .containsExactly(Purpose.ROUND, Purpose.PASSAGES, Purpose.INTERPRET, Purpose.TALK, Purpose.CLOSING);
        assertThat(agenda.parts()).extracting(Agenda.Part::minutes).containsExactly(25, 10, 25, 20, 10);
    }

    @Test
    void anEveningWithoutTheLeastForEachKeepsTheOneToOpenWith() {
        Agenda agenda = Agenda.of(
                2,
                new Agenda.Matter(
                        List.of(chosen(Slot.OPENING), chosen(Slot.INTERPRET), chosen(Slot.CLOSING)),
                        List.of(),
                        List.of()));

        assertThat(agenda.whole()).isFalse();
        assertThat(RunSheet.of(agenda).items()).extracting(RunSheet.Item::text).containsExactly("Why OPENING?");
    }

    @Test
    void partsAndItemsAreTheEveningExactly() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            List<QuestionSelection.Chosen> chosen = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                chosen.add(chosen(List.of(Slot.values()).get(random.nextInt(5))));
            }
            int minutes = 1 + random.nextInt(200);
            Agenda agenda = Agenda.of(
                    minutes,
                    new Agenda.Matter(
                            chosen,
                            java.util.Collections.nCopies(random.nextInt(4), LEFT),
                            java.util.Collections.nCopies(random.nextInt(4), ALOUD)));

            int from = 0;
            for (Agenda.Part part : agenda.parts()) {
                assertThat(part.from()).isEqualTo(from);
                for (RunSheet.Item item : part.items()) {
                    assertThat(item.from()).isEqualTo(from);
                    assertThat(item.minutes()).isPositive();
                    from += item.minutes();
                    if (item.kind() == Kind.QUESTION || item.kind() == Kind.CARRIED) {
                        assertThat(item.minutes()).isLessThanOrEqualTo(Slot.MOST_MINUTES);
                        assertThat(item.minutes()).isGreaterThanOrEqualTo(Math.min(Slot.LEAST_MINUTES, minutes));
                        assertThat(minutes < 45 ? 0 : item.minutes() % 5)
                                .as("%d of %d", item.minutes(), minutes)
                                .isZero();
                    }
                }
                assertThat(from).isEqualTo(part.from() + part.minutes());
            }
            assertThat(from).isEqualTo(minutes);
        }
    }

    private static QuestionSelection.Chosen chosen(Slot slot) {
        return new QuestionSelection.Chosen(question("Why " + slot + "?"), slot, List.of(new Reason.Picked()));
    }

    private static Question question(String text) {
        return new Question(
                text,
                "table",
                List.of(Passage.require("1.1")),
                QuestionKind.INTERPRETIVE,
                QuestionPlace.CORE,
                text,
                "Ada",
                0,
                Status.PROPOSED);
    }
}
