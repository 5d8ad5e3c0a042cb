package org.lectern.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lectern.importing.draft.Progress;
import org.lectern.text.UserException;

class CpuBudgetTest {
    private static final Progress NOBODY = (stage, share) -> {};

    @Test
    void aSmallTextHasTwentySecondsAndALargerOneMore() {
        assertThat(CpuBudget.of(0).most()).isEqualTo(Duration.ofSeconds(20));
        assertThat(CpuBudget.of(1_000_000).most()).isEqualTo(Duration.ofSeconds(20));
        assertThat(CpuBudget.of(1_500_000).most()).isEqualTo(Duration.ofSeconds(21));
        assertThat(CpuBudget.of(100_000_000).most()).isEqualTo(Duration.ofSeconds(218));
    }

    @Test
    void whatComesToNoEndIsRefusedAndStopsWhereItTellsHowFarItIs() {
        CpuBudget little = new CpuBudget(Duration.ofMillis(50));
        assertThatThrownBy(() -> little.spend("endless.pdf", NOBODY, progress -> {
                    while (true) {
                        progress.at("reading", 0.1);
                    }
                }))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("endless.pdf: not read to its end")
                .hasMessageContaining("Nothing was stored");
    }

    @Test
    void whatNeverTellsHowFarItIsIsGivenUp() {
        CpuBudget little = new CpuBudget(Duration.ofMillis(50));
        assertThatThrownBy(() -> little.spend("endless.pdf", NOBODY, progress -> {
                    long sum = 0;
                    while (!Thread.currentThread().isInterrupted()) {
                        sum += Long.hashCode(sum + 1);
                    }
                    return sum;
                }))
                .hasMessageContaining("endless.pdf");
    }

    @Test
    void whatIsReadInTimeIsGiven() {
        String read = CpuBudget.of(1).spend("small.txt", NOBODY, progress -> "read");
        assertThat(read).isEqualTo("read");
    }

    @Test
    void faultsAreThoseOfTheWork() {
        CpuBudget little = CpuBudget.of(1);
        assertThatThrownBy(() -> little.spend("a.txt", NOBODY, progress -> {
                    throw new UserException("a.txt: empty");
                }))
                .hasMessage("a.txt: empty");
    }
}
