package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.tui.Size;

/** The way of keys and frames through a real pseudo-terminal, and back out of it in every way there is. */
class LocalTerminalTest {
    private static final Size SIZE = new Size(60, 12);

    @TempDir
    Path folder;

    @BeforeEach
    void writeLauncher() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
        Files.writeString(
                folder.resolve("demo"),
                "exec " + java + " -cp '" + classes + "' org.lectern.tui.terminal.Demo '" + folder + "'\n");
    }

    @Test
    void paintsHearsKeysAndRestoresTheTerminalWhenItQuits() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.await(
                    "our modes",
                    screen -> screen.mode(1049) && screen.mode(2004) && !screen.mode(25) && !screen.mode(7));
            assertThat(pty.text()).contains("size 60x12", "bottom 日本 👍🏽");
            pty.send("j");
            pty.awaitText("key j");
            pty.send("\u001b[B");
            pty.awaitText("key Down");
            pty.send("\u0003");
            pty.awaitText("key Ctrl-c");
            pty.send("\u0013");
            pty.awaitText("key Ctrl-s");
            pty.send("\r");
            pty.awaitText("key Enter");
            pty.send("\u001b");
            pty.awaitText("key Esc");
            pty.send("👍🏽");
            pty.awaitText("key 👍🏽");
            pty.send("\u001b[<0;5;3M");
            pty.awaitText("PRESS at 4,2");
            pty.send("w");
            pty.awaitText("Saved[words=worked]");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertRestored(pty);
            assertThat(folder.resolve("saved")).hasContent("left off");
            assertThat(folder.resolve("exit")).hasContent("0\n");
        }
    }

    @Test
    void followsEverySize() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            for (int columns = 61; columns < 100; columns++) {
                pty.resize(new Size(columns, 20));
            }
            pty.resize(new Size(90, 30));
            pty.await(
                    "the last size",
                    screen -> screen.rows().get(0).equals("size 90x30")
                            && screen.rows().get(29).startsWith("bottom 日本 👍🏽")
                            && screen.rows().get(11).isEmpty());
            quit(pty);
        }
    }

    @Test
    void aLargePasteIsOneEvent() throws Exception {
        StringBuilder text = new StringBuilder();
        while (text.length() < 100_000) {
            text.append("line ").append(text.length()).append(" — 日本 👍🏽\r");
        }
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("\u001b[200~" + text + "\u001b[201~");
            pty.awaitText("paste of " + text.length());
            pty.awaitText("hash " + text.toString().hashCode());
            pty.awaitText("event 1");
            quit(pty);
        }
    }

    @Test
    void aCopyGoesToTheClipboardOfTheTerminal() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("y");
            String copied = Base64.getEncoder().encodeToString("copied".getBytes(StandardCharsets.UTF_8));
            pty.await("the copy", screen -> screen.clipboard().equals(copied));
            quit(pty);
        }
    }

    @Test
    void aSignalToEndLetsTheProgramSaveAndRestoresTheTerminal() throws Exception {
        for (String signal : new String[] {"TERM", "HUP", "INT"}) {
            Files.deleteIfExists(folder.resolve("saved"));
            try (Pty pty = start()) {
                pty.awaitText("ready");
                signal(signal);
                pty.awaitExit();
                assertThat(folder.resolve("saved")).hasContent("unsaved");
                assertRestored(pty);
            }
        }
    }

    @Test
    void aTerminalThatGoesAwayEndsTheProgramAfterItSaved() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
            ProcessHandle program = ProcessHandle.of(pid).orElseThrow();
            pty.hangUp();
            program.onExit().get(2, TimeUnit.MINUTES);
            assertThat(folder.resolve("saved")).hasContent("unsaved");
        }
    }

    @Test
    void aFaultIsOneLineForThePersonAndATraceInTheLog() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("X");
            pty.awaitExit();
            assertThat(pty.text())
                    .contains("lectern: stopped by a fault of its own")
                    .doesNotContain("at org.lectern");
            assertThat(folder.resolve("exit")).hasContent("1\n");
            assertThat(folder.resolve("state/lectern.log")).content().contains("made to fail", "at org.lectern");
            assertRestored(pty);
        }
    }

    @Test
    void whatOthersPrintGoesToTheLog() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("E");
            pty.awaitText("key E");
            assertThat(pty.text()).doesNotContain("library");
            quit(pty);
            assertThat(folder.resolve("state/lectern.log")).content().contains("a library prints this");
        }
    }

    @Test
    void aForegroundCommandHasTheTerminalForItself() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("e");
            pty.await("the command outside", screen -> screen.text().contains("outside") && !screen.mode(1049));
            pty.send("an answer\n");
            pty.await(
                    "the screen again",
                    screen -> screen.text().contains("Saved[words=an answer]") && screen.mode(1049));
            pty.send("j");
            pty.awaitText("key j");
            quit(pty);
        }
    }

    @Test
    void slowWorkIsSaidToGoOnAndCanBeStopped() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("s");
            pty.awaitText("slow after 0 1");
            pty.send("j");
            pty.awaitText("key j");
            pty.send("\u001b");
            pty.awaitText("Saved[words=stopped]");
            quit(pty);
        }
    }

    @Test
    void aCtrlCBelongsToWhatHasTheForeground() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.send("e");
            pty.await("the command outside", screen -> screen.text().contains("outside") && !screen.mode(1049));
            signal("INT");
            pty.send("still here\n");
            pty.awaitText("Saved[words=still here]");
            quit(pty);
        }
    }

    /** A terminal that takes nothing for a while loses pictures, never keys. */
    @Test
    void slowOutputDropsPicturesNotKeys() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            pty.pause();
            // At once, as typing on goes while a line is stuck; each Ctrl-l wants the whole screen painted anew.
            pty.send(("jk".repeat(20) + "\u000c").repeat(200));
            pty.resume();
            pty.awaitText("event " + 200 * 41);
            assertThat(pty.pictures()).isLessThan(200);
            quit(pty);
        }
    }

    @Test
    void stopsForTheShellAndComesBackWhole() throws Exception {
        try (Pty pty = Pty.start(SIZE, Map.of("PS1", "prompt> "), "/bin/bash", "--norc", "--noprofile", "-i")) {
            pty.awaitText("prompt>");
            pty.send("stty -g > " + folder + "/before; " + demo() + "\n");
            pty.awaitText("ready");
            pty.send("\u001a");
            pty.await(
                    "the shell", screen -> screen.text().contains("Stopped") && !screen.mode(1049) && screen.mode(25));
            pty.send("stty -g > " + folder + "/stopped; clear; echo sto''red\n");
            pty.awaitText("stored");
            pty.send("fg\n");
            pty.await(
                    "the program again",
                    screen -> screen.mode(1049)
                            && screen.text().contains("key Ctrl-z")
                            && screen.text().contains("bottom 日本"));
            pty.send("j");
            pty.awaitText("key j");
            pty.send("q");
            pty.await("the shell again", screen -> screen.text().strip().endsWith("prompt>") && !screen.mode(1049));
            pty.send("stty -g > " + folder + "/after; echo do''ne\n");
            pty.awaitText("done");
            pty.send("exit\n");
            pty.awaitExit();
            assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));
            assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        }
    }

    @Test
    void comesBackWholeAfterItWasStoppedFromOutside() throws Exception {
        try (Pty pty = start()) {
            pty.awaitText("ready");
            // The size is what is listened for last.
            pty.resize(new Size(50, 10));
            pty.awaitText("size 50x10");
            signal("STOP");
            awaitStopped();
            int pictures = pty.pictures();
            signal("CONT");
            pty.await("a whole new picture", screen -> screen.cleared() > pictures);
            pty.send("k");
            pty.awaitText("key k");
            quit(pty);
        }
    }

    @Test
    void aFileForATerminalIsRefusedClearly() throws Exception {
        try (Pty pty = Pty.start(SIZE, Map.of(), "/bin/sh", "-c", demo() + " < /dev/null; echo exit $?")) {
            pty.awaitExit();
            assertThat(pty.text()).contains("needs a terminal", "exit 1").doesNotContain("Exception");
        }
        try (Pty pty = Pty.start(SIZE, Map.of("TERM", "dumb"), "/bin/sh", "-c", demo() + "; echo exit $?")) {
            pty.awaitExit();
            assertThat(pty.text()).contains("TERM=dumb", "exit 1");
        }
    }

    private Pty start() throws IOException {
        String script = "stty -g > before; sh -c 'echo $$ > pid; exec " + demo() + "'; echo $? > exit; stty -g > after";
        return Pty.start(SIZE, Map.of(), "/bin/sh", "-c", "cd " + folder + "; " + script);
    }

    private String demo() {
        return "/bin/sh " + folder + "/demo";
    }

    private void signal(String name) throws IOException, InterruptedException {
        String pid = Files.readString(folder.resolve("pid")).strip();
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }

    /** As Linux tells it; elsewhere it is taken on trust. */
    private void awaitStopped() throws IOException {
        Path state = Path.of("/proc", Files.readString(folder.resolve("pid")).strip(), "stat");
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (Files.exists(state) && !Files.readString(state).contains(") T ")) {
            assertThat(System.nanoTime()).as("waiting for the stop").isLessThan(until);
        }
    }

    private void quit(Pty pty) throws Exception {
        pty.send("q");
        pty.awaitExit();
        assertRestored(pty);
    }

    private void assertRestored(Pty pty) {
        pty.await(
                "the screen as it was",
                screen -> !screen.mode(1049)
                        && !screen.mode(2004)
                        && !screen.mode(1002)
                        && !screen.mode(1006)
                        && screen.mode(25)
                        && screen.mode(7));
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }
}
