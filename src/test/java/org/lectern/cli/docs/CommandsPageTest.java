package org.lectern.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page and the manual say what the commands are. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/commands.md");
    private static final CommandLine ROOT = Documents.commands("test");

    /** To make the page anew: {@code mvn test -Dtest=CommandsPageTest -Dlectern.write=true}. */
    @Test
    void thePageAboutCommandsIsMadeFromThem() throws IOException {
        String page = CommandsPage.of(ROOT);
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void everyCommandSaysWhatItDoes() {
        assertThat(Documents.all(ROOT)).allSatisfy(command -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandSpec().qualifiedName())
                    .isNotEmpty();
            assertThat(ManPage.of(command, "1")).startsWith(".TH LECTERN").contains(".SH SYNOPSIS");
        });
    }
}
