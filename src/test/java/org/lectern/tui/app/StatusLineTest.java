package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final String LONG = "the long table is on the shelf already; to import it anew, remove it first";

    @Test
    void whatFitsIsOneRow() {
        assertThat(StatusLine.lines("note kept at 1.2", 40, 3)).containsExactly("note kept at 1.2");
    }

    @Test
    void whatDoesNotFitIsBrokenBetweenWords() {
        assertThat(StatusLine.lines(LONG, 40, 3))
                .containsExactly("the long table is on the shelf already;", "to import it anew, remove it first");
    }

    @Test
    void inTheSmallestWindowTheAddressIsStillSaid() {
        assertThat(StatusLine.lines("note kept at 1.2, for you alone", 18, 1)).containsExactly("note kept at 1.2…");
    }

    @Test
    void whereThereIsNoRoomItIsShortenedAfterAWord() {
        assertThat(StatusLine.lines(LONG, 40, 1)).containsExactly("the long table is on the shelf already…");
        assertThat(StatusLine.lines("x".repeat(50), 20, 1)).containsExactly("x".repeat(19) + "…");
    }
}
