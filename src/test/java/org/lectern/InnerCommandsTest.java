package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.config.Folders;
import org.lectern.text.UserException;
import org.lectern.tui.work.CommandWords;

/** What is typed behind {@code :} on screen is the command line's own. */
class InnerCommandsTest {
    @TempDir
    Path home;

    private InnerCommands commands = new InnerCommands(wiring(Path.of("")), Path.of(""));

    @BeforeEach
    void group() {
        commands = new InnerCommands(wiring(home), home.resolve("group.db"));
        assertThat(new Commands(home)
                        .run("member", "add", "Ada", "--role", "facilitator")
                        .status())
                .isZero();
    }

    private static Wiring wiring(Path home) {
        Map<String, String> environment = Map.of("HOME", home.toString());
        return new Wiring(environment, Folders.of(environment), Clock.systemUTC(), new SecureRandom());
    }

    private List<String> run(String line) {
        return commands.run(CommandWords.of(line), "Ada");
    }

    @Test
    void itRunsOnTheSameDatabaseAsWhoIsAtTheScreen() {
        run("group set --name 'Friday Circle' --progress named");
        assertThat(run("group")).singleElement().asString().startsWith("Friday Circle · ");
        assertThat(run("schedule plan stalin:1-2 --from 2026-12-03 --sessions 2"))
                .contains("2 sessions added")
                .anyMatch(line -> line.contains("stalinist-realism:D2"));
        assertThat(new Commands(home).run("session", "list", "--json").json().size())
                .isEqualTo(2);
    }

    @Test
    void whatFailsIsSaidInItsWords() {
        assertThatThrownBy(() -> run("schedule plan stalin --from tomorrow"))
                .isInstanceOf(UserException.class)
                .hasMessage("tomorrow: not a day; write 2026-12-03");
        assertThatThrownBy(() -> run("schedule replan --shift 1x")).hasMessageContaining("2w, 10d or 1m");
    }

    @Test
    void whatAsksIsAnsweredWithNothing() {
        run("schedule plan stalin --from 2036-12-03 --sessions 2");
        assertThat(run("schedule replan --shift 1w")).anyMatch(line -> line.contains("nothing written"));
    }
}
