package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void countsRunsThatHoldALetterOrDigit() {
        assertThat(Words.count("One, two — three… 4 rank-and-file")).isEqualTo(5);
        assertThat(Words.count("")).isZero();
        assertThat(Words.count(" — … ")).isZero();
    }

    @Test
    void typographyAndHyphenationMakeNoDifference() {
        assertThat(Words.normalised("Cafés — “Re-reading” isn’t co-\n operation"))
                .isEqualTo(Words.normalised("cafe\u0301s \"rereading\" isn't cooperation"))
                .isEqualTo("cafes rereading isnt cooperation");
    }
}
