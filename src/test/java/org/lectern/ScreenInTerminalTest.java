package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.tui.Size;
import org.lectern.tui.terminal.Pty;

/** The whole program in a real pseudo-terminal, as a person sits before it. */
class ScreenInTerminalTest {
    private static final Size SIZE = new Size(80, 24);
    private static final String BOOK = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun.

            Call that person the chair or don't; the job is done either way — 日本 “quoted” é.
            """;

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aBookOnTheShelf() throws IOException {
        environment.put("HOME", home.toString());
        environment.put("LECTERN_DB", home.resolve("group.db").toString());
        for (String variable : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "VISUAL", "EDITOR")) {
            environment.put(variable, "");
        }
        environment.put("LC_ALL", "C.UTF-8");
        Commands lectern = new Commands(home);
        Path book = Files.writeString(home.resolve("book.md"), BOOK);
        assertThat(lectern.run("member", "add", "Ada").status()).isZero();
        assertThat(lectern.run("import", book.toString()).status()).isZero();
    }

    private Pty open(String... words) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = System.getProperty("java.home") + "/bin/java";
        String command = "exec " + java + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                + " -cp '" + classes + "' org.lectern.Lectern " + String.join(" ", words);
        return Pty.start(SIZE, environment, "/bin/sh", "-c", command);
    }

    private Pty openBook() throws IOException {
        Pty pty = open("read", "the-long");
        pty.awaitText("Every meeting");
        return pty;
    }

    private List<String> drafts() throws IOException {
        Path folder = home.resolve(".local/state/lectern/drafts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .map(ScreenInTerminalTest::text)
                    .toList();
        } catch (UncheckedIOException renamed) {
            // A draft being written took its place while the folder was read; the next look sees it.
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private void awaitDraft(String words) throws IOException {
        long until = System.nanoTime() + 120_000_000_000L;
        while (drafts().stream().noneMatch(text -> text.endsWith(words))) {
            assertThat(System.nanoTime()).as("waiting for a draft").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    @Test
    void whatWasBeingWrittenSurvivesAKill() throws Exception {
        try (Pty pty = openBook()) {
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("Who admits it");
            awaitDraft("\n\nWho admits it");
            new ProcessBuilder("kill", "-KILL", String.valueOf(pty.pid()))
                    .start()
                    .waitFor();
            pty.awaitExit();
        }
        try (Pty pty = open()) {
            pty.awaitText("was recovered. Open it? (y/n)");
            pty.send("y");
            pty.awaitText("note on 1.1");
            pty.send(" here?\u0013");
            pty.awaitText("note kept at 1.1");
            pty.send("\u0003");
            pty.awaitExit();
        }
        assertThat(drafts()).isEmpty();
        assertThat(new Commands(home).run("note", "list", "--as", "Ada").out()).contains("Who admits it here?");
    }

    @ParameterizedTest
    @CsvSource({"TERM", "HUP"})
    void whatWasBeingWrittenSurvivesASignal(String signal) throws Exception {
        try (Pty pty = openBook()) {
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("half a thought");
            pty.awaitText("half a thought");
            new ProcessBuilder("kill", "-" + signal, String.valueOf(pty.pid()))
                    .start()
                    .waitFor();
            pty.awaitExit();
        }
        assertThat(drafts()).singleElement().asString().endsWith("\n\nhalf a thought");
    }

    @Test
    void onesOwnEditorHasTheTerminalAndGivesItBack() throws Exception {
        Path editor = Files.writeString(
                home.resolve("my editor"),
                "#!/bin/sh\nls -l \"$1\" | cut -c1-10 > '" + home + "/mode'; echo \"$1\" > '" + home + "/name'\n"
                        + "echo in the editor; read answer; echo \"$answer\" >> \"$1\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        environment.put("VISUAL", "'" + editor + "'");
        try (Pty pty = openBook()) {
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("Begun.\u0005");
            pty.await("the editor", screen -> screen.text().contains("in the editor") && !screen.mode(1049));
            pty.send("And ended.\r");
            pty.await(
                    "the screen again",
                    screen -> screen.mode(1049) && screen.text().contains("And ended."));
            assertThat(pty.text()).contains("note on 1.1", "Begun.");
            pty.send("\u0013");
            pty.awaitText("note kept at 1.1");
            pty.send("\u0003");
            pty.awaitExit();
        }
        assertThat(home.resolve("mode")).hasContent("-rw-------\n");
        assertThat(Files.readString(home.resolve("name"))).endsWith(".md\n");
        assertThat(Path.of(Files.readString(home.resolve("name")).strip())).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"no-such-editor, no such editor", "false, ended with 1"})
    void anEditorThatFailsChangesNothing(String editor, String said) throws Exception {
        environment.put("EDITOR", editor);
        try (Pty pty = openBook()) {
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("Begun.\u0005");
            pty.awaitText(said);
            assertThat(pty.text()).contains("Begun.");
            pty.send("\u001b");
            pty.awaitText("Not kept yet");
            pty.send("d\u0003");
            pty.awaitExit();
        }
        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, true",
        "xterm, true",
        "screen, true",
        "tmux-256color, true",
        "linux, false",
        "vt100, false"
    })
    void everyTerminalShowsThePageAndComesBackClean(String type, boolean second) throws Exception {
        environment.put("TERM", type);
        try (Pty pty = openBook()) {
            pty.await("our screen", screen -> screen.mode(1049) == second && screen.mode(2004) == second);
            assertThat(pty.text()).contains("1.1", "either way — 日本", "“quoted” é", "─────");
            pty.send("c".repeat(7) + "?");
            pty.awaitText("Keys in the reading");
            pty.send("q\u0003");
            pty.awaitExit();
            pty.await("the terminal as it was", screen -> !screen.mode(1049) && screen.mode(25) && screen.mode(7));
        }
    }

    @Test
    void aTerminalWithoutUnicodeShowsWhatIsNearest() throws Exception {
        environment.put("LC_ALL", "C");
        try (Pty pty = openBook()) {
            assertThat(pty.text()).contains("----", "either way - ????", "\"quoted\" e.");
            assertThat(pty.text().chars().allMatch(c -> c < 0x7F)).isTrue();
            pty.send("\u0003");
            pty.awaitExit();
        }
    }

    @Test
    void keysThatCannotBeUsedAreNamedAndTheRestHold() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".config/lectern"));
        Files.writeString(folder.resolve("keys"), "page-dwn = J\nnote = Z\n");
        try (Pty pty = openBook()) {
            pty.awaitText("keys:1: page-dwn is no action (page-down?)");
            pty.send("Z");
            pty.awaitText("note on 1.1");
            pty.send("\u0003");
            pty.awaitExit();
        }
    }

    @Test
    void withoutAScreenOneLineAfterAnother() throws Exception {
        environment.put("TERM", "dumb");
        try (Pty pty = open("2>&1")) {
            pty.awaitExit();
            assertThat(pty.text()).contains("Line by line it works", "lectern --plain");
        }
        try (Pty pty = open("read", "the-long", "--plain")) {
            pty.awaitText("1.1. Every meeting");
            pty.send("\n");
            pty.awaitText("1.2. Call that person");
            pty.send("note Who?\n");
            pty.awaitText("Note kept at 1.2, for you alone.");
            pty.send("quit\n");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.text()).doesNotContain("─");
        }
    }
}
