package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {
    private static final String LONG = "the long table is on the shelf already; to import it anew, remove it first";

    @Test
    void whatFitsIsOneRow() {
        assertThat(Said.lines("note kept at 1.2", 40, 3)).containsExactly("note kept at 1.2");
    }

    @Test
    void whatDoesNotFitIsBrokenBetweenWords() {
        assertThat(Said.lines(LONG, 40, 3))
                .containsExactly("the long table is on the shelf already;", "to import it anew, remove it first");
    }

    @Test
    void inTheSmallestWindowTheAddressIsStillSaid() {
        assertThat(Said.lines("note kept at 1.2, for you alone", 18, 1)).containsExactly("note kept at 1.2…");
    }

    @Test
    void whereThereIsNoRoomItIsShortenedAfterAWord() {
        assertThat(Said.lines(LONG, 40, 1)).containsExactly("the long table is on the shelf already…");
        assertThat(Said.lines("x".repeat(50), 20, 1)).containsExactly("x".repeat(19) + "…");
    }
}
