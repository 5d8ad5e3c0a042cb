package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StormCommandTest {
    @TempDir
    Path home;

    private Commands commands;

    @BeforeEach
    void aGroupThatReads() throws IOException {
        commands = new Commands(home);
        commands.run("member", "add", "Ada", "--role", "facilitator");
        Path text = Files.writeString(home.resolve("table.md"), "# Table\n\n## One\n\nWho lays it, eats last.\n");
        commands.run("import", text.toString());
    }

    @Test
    void threeOfWhatWasAskedAreProposedAsTheyWereTurned() {
        String answers = """
                Who lays it?
                Is that fair?
                Why last?
                What if nobody does?

                o

                x
                c
                What would make it fair?
                o

                o

                2
                9
                3
                4
                """;
        Commands.Done done = commands.runWith(answers, "question", "storm", "table", "1.1", "--minutes", "3");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("3 questions proposed on table 1.1");
        assertThat(done.err()).contains("say o for open or c for closed", "no question 9; there are 4");
        assertThat(commands.run("question", "list").out())
                .contains("What would make it fair?", "Why last?", "What if nobody does?")
                .doesNotContain("Is that fair?", "Who lays it?");
    }

    @Test
    void whatWasAskedIsSaidWhereItEndsInTheMiddle() {
        Commands.Done done = commands.runWith("Why last?\n\no\n", "question", "storm", "table", "1.1");
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("asked: Why last?", "nothing is kept");
        assertThat(commands.run("question", "list", "--json").out()).doesNotContain("Why last?");
    }

    @Test
    void aStormHasALengthAndAQuestion() {
        assertThat(commands.runWith("", "question", "storm", "table", "1.1", "--minutes", "0")
                        .err())
                .contains("1 to 60 minutes, not 0");
        assertThat(commands.runWith("", "question", "storm", "table", "1.1").err())
                .contains("no question was asked");
    }
}
