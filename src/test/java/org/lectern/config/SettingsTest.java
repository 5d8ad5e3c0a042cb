package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void whatSaysNothingThatHoldsIsNamedByItsLine() {
        Settings settings = new Settings(
                Path.of("lectern.properties"),
                List.of("# mine", "width = 66", "", "widht = 66", "rate = 5", "paper =", "nonsense", "member = Ada"));
        assertThat(settings.problems())
                .containsExactly(
                        "lectern.properties:4: there is no setting widht",
                        "lectern.properties:5: rate can't be 5; 238 holds instead",
                        "lectern.properties:6: paper can't be empty; " + Setting.PAPER.otherwise() + " holds instead",
                        "lectern.properties:7: no setting; write KEY = VALUE");
    }

    @Test
    void ofALineThatHoldsNothingIsSaid() {
        assertThat(new Settings(Path.of("x"), List.of("width=30", "width = 80")).problems())
                .isEmpty();
    }
}
