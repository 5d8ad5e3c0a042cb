package org.lectern.importing.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void areReadAsTheyAreWritten() {
        Weights shipped = Weights.shipped();

        assertThat(Weights.parse(shipped.format())).isEqualTo(shipped);
        assertThat(shipped.steps()).hasSize(4);
        assertThat(shipped.alone()).containsKey("known title");
    }

    @Test
    void aLineThatIsNoneIsSaid() {
        assertThatThrownBy(() -> Weights.parse("beside known title 1.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beside known title");
    }
}
