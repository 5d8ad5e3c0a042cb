package org.lectern.study.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lectern.study.workshop.Storm.Form;
import org.lectern.study.workshop.Storm.Phase;
import org.lectern.text.UserException;

class StormTest {
    private static final Instant START = Instant.parse("2026-12-03T19:00:00Z");
    private static final Instant SOON = START.plusSeconds(60);
    private static final Instant OVER = START.plus(Duration.ofMinutes(5));

    private final Storm storm = Storm.begin(START, Duration.ofMinutes(5));

    @Test
    void choosesThreeEachInTheFormItWasTurnedInto() {
        Storm sorted = storm.ask("Why a chair?", SOON)
                .ask("Is there a roof?", SOON)
                .ask("Who speaks?", SOON)
                .enough()
                .sort(0, Form.OPEN)
                .sort(1, Form.CLOSED)
                .sort(2, Form.CLOSED)
                .flip(1, "What is a roof for?")
                .choosing();

        assertThat(sorted.choose(0).choose(0).chosen()).as("taken back").isEmpty();
        Storm done = sorted.choose(2).choose(0).choose(1);
        assertThat(done.phase()).isEqualTo(Phase.DONE);
        assertThat(done.result()).containsExactly("Why a chair?", "What is a roof for?", "Who speaks?");
    }

    @Test
    void nothingIsJudgedOrMendedWhileItLasts() {
        Storm asked = storm.ask("Why?", SOON);

        assertThatThrownBy(() -> asked.sort(0, Form.OPEN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("judged");
        assertThatThrownBy(() -> asked.flip(0, "How?")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> asked.choose(0)).isInstanceOf(UserException.class);
    }

    @Test
    void endsByItself() {
        assertThat(storm.at(OVER.minusNanos(1)).phase()).isEqualTo(Phase.ASK);
        assertThat(storm.at(OVER).phase()).isEqualTo(Phase.SORT);
        assertThat(storm.left(SOON)).isEqualTo(Duration.ofMinutes(4));
        assertThat(storm.left(OVER)).isZero();
        assertThatThrownBy(() -> storm.ask("Late?", OVER)).isInstanceOf(UserException.class);
    }

    @Test
    void allAreSortedBeforeAnyIsChosen() {
        Storm sorting = storm.ask("Why?", SOON).ask("Is it?", SOON).enough().sort(0, Form.OPEN);

        assertThatThrownBy(sorting::choosing).isInstanceOf(UserException.class).hasMessageContaining("1 question is");
        assertThatThrownBy(() -> sorting.flip(1, "What is it?"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("first");
        assertThatThrownBy(() -> sorting.sort(2, Form.OPEN)).isInstanceOf(UserException.class);
    }
}
