package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody gives up while a long text is being imported. */
class InterruptedImportTest {
    @TempDir
    Path home;

    @Test
    void nothingIsHalfImportedAndWhatWasBeforeIsKept() throws Exception {
        Process process = importing();
        kill("INT", process);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(home.resolve("err.txt")))
                .contains("lectern: interrupted", "long.txt is not imported", "short.md is");
        theShelfHasTheFirstOnly();
    }

    @Test
    void aKilledImportLeavesAFileThatOpens() throws Exception {
        Process process = importing();
        kill("KILL", process);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        theShelfHasTheFirstOnly();
    }

    private void theShelfHasTheFirstOnly() {
        Commands lectern = new Commands(home);
        assertThat(lectern.run("shelf").out()).contains("the-short-one").doesNotContain("long");
        assertThat(lectern.run("doctor").status()).isZero();
        assertThat(lectern.run("import", home.resolve("short.md").toString()).out())
                .contains("unchanged");
    }

    /** An import that has done the first text and is at the second. */
    private Process importing() throws IOException, InterruptedException {
        Path small = Files.writeString(home.resolve("short.md"), "# The Short One\n\nA few words are enough.\n");
        String sentence = "Every meeting of the circle has somebody who decides that it has begun, and nobody minds. ";
        Path large = Files.writeString(home.resolve("long.txt"), (sentence.repeat(6) + "\n\n").repeat(60_000));
        Path out = home.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.lectern.Lectern",
                        "import",
                        small.toString(),
                        large.toString()))
                .redirectOutput(out.toFile())
                .redirectError(home.resolve("err.txt").toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LECTERN_DB", home.resolve("group.db").toString());
        Process process = builder.start();
        while (process.isAlive()
                && !Files.readString(out, StandardCharsets.UTF_8).contains("short.md: imported")) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive())
                .as(Files.readString(home.resolve("err.txt")))
                .isTrue();
        return process;
    }

    private static void kill(String signal, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
