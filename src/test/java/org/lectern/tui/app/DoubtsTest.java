package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not be meant so is asked about before anything is written. */
class DoubtsTest {
    private Evening evening;

    @BeforeEach
    void begin(@TempDir Path folder) {
        evening = Evening.ofGroup(folder);
    }

    @AfterEach
    void end() {
        evening.close();
    }

    private long members() {
        return evening.desk().members().all().size();
    }

    @Test
    void nobodyJoinsByASlip() {
        long before = members();
        evening.press("M 'Bne' Enter");
        assertThat(evening.screen())
                .contains("Nobody here is called Bne. Did you mean Ben?", "Add Bne to the group?", "(y/n)");
        evening.press("n");
        assertThat(members()).isEqualTo(before);
        assertThat(evening.screen()).as("the name can be mended").contains("Your name: Bne", "Ada", "Ben");
        evening.press("Ctrl-u 'Ben' Enter");
        assertThat(members()).isEqualTo(before);
        assertThat(evening.screen()).contains("Ben · member");
    }

    @Test
    void whoIsMeantJoins() {
        long before = members();
        evening.press("M 'Bne' Enter y");
        assertThat(members()).isEqualTo(before + 1);
        assertThat(evening.screen()).contains("Bne · member").doesNotContain("Your name");
    }

    @Test
    void aNarrowScreenHasTheWholeQuestion() {
        evening.sized(30, 12).press("M 'Bne' Enter");
        assertThat(String.join(" ", evening.frame().rows()).replaceAll("\\s+", " "))
                .contains("Nobody here is called Bne. Did you mean Ben?", "Add Bne to the group?", "(y/n)");
    }

    @Test
    void aSessionInThePastIsKeptOnlyWhereThatIsMeant() {
        int before = evening.desk().schedule().sessions().size();
        evening.press("5 a Ctrl-u '2020-01-01 19:00' Enter Enter Enter Enter Enter Enter");
        assertThat(evening.screen()).contains("1 Jan 2020 lies in the past", "Keep it so?");
        evening.press("n");
        assertThat(evening.desk().schedule().sessions()).hasSize(before);
        assertThat(evening.screen()).as("what was typed stays").contains("2020-01-01 19:00");
        evening.press("Enter y");
        assertThat(evening.desk().schedule().sessions()).hasSize(before + 1);
        assertThat(evening.screen()).doesNotContain("Keep it so?", "Time zone");
    }
}
