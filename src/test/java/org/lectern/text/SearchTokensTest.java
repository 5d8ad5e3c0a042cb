package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTokensTest {

    @Test
    void wordsAreTokensAndRunsWithoutSpacesArePairs() {
        assertThat(SearchTokens.of("Don't stop: 3 cafés")).isEqualTo("don t stop 3 cafes ");
        assertThat(SearchTokens.of("組織論")).isEqualTo("組織 織論 論 ");
        assertThat(SearchTokens.of("第3章Marx")).isEqualTo("第 3 章 marx ");
    }

    @Test
    void whatIsAskedStandsInATextThatHasIt() {
        assertThat(SearchTokens.asked("組織論")).isEqualTo(List.of("組織", "織論"));
        assertThat(SearchTokens.asked("織")).isEqualTo(List.of("織"));
        assertThat(SearchTokens.asked("rank-and-file")).isEqualTo(List.of("rank", "and", "file"));
        assertThat(SearchTokens.asked("…")).isEmpty();
    }
}
