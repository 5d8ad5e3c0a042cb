package org.lectern.tui.found;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void allLettersMustBeThereInTheirOrder() {
        assertThat(Fuzzy.score("tbl", "The Long Table")).isPositive();
        assertThat(Fuzzy.score("lbt", "The Long Table")).isEqualTo(Fuzzy.NONE);
        assertThat(Fuzzy.score("", "anything")).isPositive();
    }

    @Test
    void beginningsOfWordsAndRowsCountMore() {
        assertThat(Fuzzy.score("wc", "What a Chair Is For")).isGreaterThan(Fuzzy.score("wc", "always nice"));
        assertThat(Fuzzy.score("chair", "What a Chair Is For")).isGreaterThan(Fuzzy.score("chair", "Cities have airs"));
    }
}
