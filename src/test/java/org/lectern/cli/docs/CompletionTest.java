package org.lectern.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion knows every command and option, and is a script that the shell can read. */
class CompletionTest {
    private static final CommandLine ROOT = Documents.commands("test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Completion.class)
    void everyCommandAndOptionIsThere(Completion shell) {
        String script = shell.script(ROOT);
        for (Completed command : Completed.all(ROOT)) {
            command.path().forEach(word -> assertThat(script).contains(word));
            for (OptionSpec option : command.options()) {
                assertThat(script)
                        .as(option.longestName())
                        .contains(option.longestName().replaceFirst("^--?", ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void theShellReadsIt(Completion shell) throws Exception {
        assumeTrue(installed(shell.word()), "skipped: no " + shell.word());
        assertThat(said(List.of(shell.word(), "-n", written(shell).toString()))).isEqualTo("status 0");
    }

    @Test
    void fishOffersWhatMayComeNext() throws Exception {
        assumeTrue(installed("fish"), "skipped: no fish");
        Path script = written(Completion.FISH);
        assertThat(offered(script, "lectern ")).contains("note\t").doesNotContain("\nadd\t");
        assertThat(offered(script, "lectern note ")).contains("add\t", "list\t").doesNotContain("schedule\t");
        assertThat(offered(script, "lectern --db x.db --as Ada note ")).contains("add\t");
        assertThat(offered(script, "lectern handout 1 --paper ")).doesNotContain("note\t");
        assertThat(offered(script, "lectern note add --")).contains("--quote\t").doesNotContain("--zone\t");
    }

    @Test
    void zshKnowsAFunctionForEachCommand() throws Exception {
        assumeTrue(installed("zsh"), "skipped: no zsh");
        Path script = written(Completion.ZSH);
        String functions = Completed.all(ROOT).stream()
                .map(command -> " _lectern_" + command.name("_").replace('-', '_'))
                .filter(name -> !name.equals(" _lectern_"))
                .collect(Collectors.joining());
        String loaded = said(List.of(
                "zsh", "-fc", "autoload -Uz compinit; compinit -u -D; source " + script + "; whence -w " + functions));
        assertThat(loaded).doesNotContain("none").endsWith("status 0");
    }

    @Test
    void bashOffersWhatMayComeNext() throws Exception {
        assumeTrue(installed("bash"), "skipped: no bash");
        String asked = "source " + written(Completion.BASH)
                + "; COMP_WORDS=(lectern note ''); COMP_CWORD=2; _complete_lectern; printf '%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(said(List.of("bash", "-c", asked)))
                .contains("add\n", "list\n")
                .endsWith("status 0");
    }

    private String offered(Path script, String line) throws Exception {
        return "\n" + said(List.of("fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'"));
    }

    private Path written(Completion shell) throws IOException {
        return Files.writeString(folder.resolve("lectern." + shell.word()), shell.script(ROOT));
    }

    private String said(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "status " + process.waitFor();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
