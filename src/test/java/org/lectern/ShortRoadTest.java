package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words open the screen by the short road. */
class ShortRoadTest {

    private static ShortRoad of(String words) {
        return ShortRoad.of(words.isEmpty() ? new String[0] : words.split(" ")).orElseThrow();
    }

    @Test
    void nothingOpensWhereOneLeftOff() {
        assertThat(of("").target()).isEmpty();
        assertThat(of("read").target()).isEmpty();
    }

    @Test
    void theOptionsAreTakenInBothForms() {
        ShortRoad road = of("--db /x/y.db read book:4.12 --as=Ada --no-color");
        assertThat(road.database()).hasToString("Optional[/x/y.db]");
        assertThat(road.as()).isEqualTo("Ada");
        assertThat(road.target()).isEqualTo("book:4.12");
        assertThat(road.noColor()).isTrue();
        assertThat(of("--db=/x/y.db --as Ada").as()).isEqualTo("Ada");
    }

    @Test
    void lineByLineIsAskedForInOneWord() {
        assertThat(of("--plain").plain()).isTrue();
        assertThat(of("read book --plain").target()).isEqualTo("book");
        assertThat(of("read book").plain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shelf", "read a b", "read --help", "--json", "--db", "--help", "--as x shelf"})
    void allElseIsForTheCommandLine(String words) {
        assertThat(ShortRoad.of(words.split(" "))).isEmpty();
    }
}
