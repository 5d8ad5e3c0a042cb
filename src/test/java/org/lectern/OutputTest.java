package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a shell starts it: its words in a locale without UTF-8, and output that can't be written. */
class OutputTest {
    @TempDir
    Path home;

    @Test
    void wordsArriveByteForByteInTheCLocale() throws Exception {
        assertThat(shell("LC_ALL=C $L member add \"$(printf 'J\\303\\274rgen')\"")).startsWith("0 ");
        assertThat(shell("$L member list")).contains("Jürgen").startsWith("0 ");
        assertThat(shell("LC_ALL=C $L member add \"$(printf 'J\\374rgen')\""))
                .startsWith("1 ")
                .contains("the locale is C");
        assertThat(shell("$L member list")).doesNotContain("\uFFFD");
    }

    @Test
    void outputThatCannotBeWrittenIsAFailureAndAClosedPipeIsNone() throws Exception {
        assertThat(shell("$L shelf > /dev/full")).startsWith("1 ").contains("standard output can't be written");
        assertThat(shell("$L shelf --json > /dev/full")).startsWith("1 ");
        assertThat(shell("$L --version > /dev/full")).startsWith("1 ");
        assertThat(shell("echo quit | $L --plain > /dev/full")).startsWith("1 ");
        assertThat(shell("{ $L shelf; echo $? >&2; } | true")).endsWith("0");
    }

    /** The exit status and all that was said. */
    private String shell(String script) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path said = home.resolve("said");
        String java = "'" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                + " -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp '" + classes + "'";
        Path launcher = home.resolve("launcher");
        Files.writeString(launcher, "exec " + java + " org.lectern.Lectern \"$@\"\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script.replace("$L", "sh '" + launcher + "'"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "LECTERN_DB", home + "/group.db"));
        int status = builder.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return status + " " + Files.readString(said, StandardCharsets.UTF_8).strip();
    }
}
