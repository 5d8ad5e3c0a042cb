package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.tui.Size;
import org.lectern.tui.terminal.Pty;
import org.lectern.tui.terminal.VirtualScreen;

/** Somebody reads, writes and leaves: in windows of every size, within other programs, with a shell beneath. */
class EveningInTerminalTest {
    private static final String BOOK = """
            # The Long Table

            ## What a Chair Is For

            Every meeting has somebody who decides that it has begun. See https://table.example/chairs for more.

            Call that person the chair or don't; the job is done either way.

            """
            + "Whoever sits at a long table sees the ends of it last, and whoever sits at an end sees nothing else.\n\n"
                    .repeat(60);

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aBookOnTheShelf() throws IOException {
        environment.put("HOME", home.toString());
        environment.put("LECTERN_DB", home.resolve("group.db").toString());
        environment.put("LECTERN_MEMBER", "Ada");
        for (String variable : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMUX", "STY")) {
            environment.put(variable, "");
        }
        environment.put("LC_ALL", "C.UTF-8");
        Commands lectern = new Commands(home);
        Path book = Files.writeString(home.resolve("book.md"), BOOK);
        assertThat(lectern.run("member", "add", "Ada").status()).isZero();
        assertThat(lectern.run("import", book.toString()).status()).isZero();
        program(
                "lectern",
                "exec " + System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1"
                        + " -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp '"
                        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + "' org.lectern.Lectern read the-long");
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(home.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Pty open(Size size) throws IOException {
        return Pty.start(size, environment, home.resolve("lectern").toString());
    }

    private String notes() {
        return new Commands(home).run("note", "list", "--as", "Ada").out();
    }

    private void leave(Pty pty) throws InterruptedException {
        pty.send("\u0003");
        pty.awaitExit();
        pty.await("the terminal as it was", screen -> !screen.mode(1049) && screen.mode(25) && screen.mode(7));
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "500, 200"})
    void inTheSmallestWindowAndTheLargestOneReadsAndWrites(int columns, int rows) throws Exception {
        try (Pty pty = open(new Size(columns, rows))) {
            pty.awaitText("Every");
            pty.send("}");
            pty.await(
                    "the next paragraph",
                    screen -> screen.rows().get(screen.cursorRow()).contains("Call"));
            pty.send("aSo be it.");
            pty.awaitText("So be it.");
            pty.send("\u0013");
            pty.awaitText("note kept at 1.2");
            leave(pty);
        }
        assertThat(notes()).contains("So be it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmux", "screen"})
    void insideAnotherProgramThatSharesTheTerminal(String program) throws Exception {
        try (SharedTerminal shared = SharedTerminal.start(program, home, environment, home.resolve("lectern"))) {
            assertThat(shared.await("? help"))
                    .containsPattern("(?m)^. 1\\.1    Every meeting.*\\n.        https://table");
            shared.send("}a");
            shared.await("note on 1.2");
            shared.send("So be it.\u0013");
            shared.await("note kept at 1.2");
            shared.send("G");
            shared.await(" 1.62 ");
            shared.send("\u0003");
            shared.awaitEnd();
        }
        assertThat(notes()).contains("So be it.");
    }

    @Test
    void aLinkOpensInTheBrowserAndTheShellIsAKeyAway() throws Exception {
        Files.createDirectory(home.resolve("bin"));
        program(
                "bin/xdg-open",
                "echo \"$# $1\" > '" + home + "/opened.new'; mv '" + home + "/opened.new' '" + home + "/opened'");
        environment.put("PATH", home.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        String shell = "set -m; '" + home + "/lectern'; echo stopped for a while; read answer; fg; echo and back";
        try (Pty pty = Pty.start(new Size(80, 24), environment, "/bin/sh", "-c", shell)) {
            pty.awaitText("Every meeting");
            pty.send("L");
            pty.awaitText("link 1  https://table.example/chairs");
            assertThat(home.resolve("opened")).doesNotExist();
            pty.send("\u001b");
            pty.await("the page alone", screen -> !screen.text().contains("link 1"));
            pty.send(":open 1\r");
            pty.awaitText("opening https://table.example/chairs");
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("Begun before.\u0013");
            pty.awaitText("note kept at 1.1");
            pty.send("\u001a");
            pty.await("the shell", screen -> screen.text().contains("stopped for a while") && !screen.mode(1049));
            pty.send("\r");
            pty.await(
                    "the page again",
                    screen -> screen.mode(1049) && screen.text().contains("▎ 1.1"));
            pty.send("}");
            pty.await("the next paragraph", screen -> screen.text().contains("▎ 1.2"));
            pty.send("\u0003");
            pty.awaitText("and back");
            pty.awaitExit();
        }
        // Nothing waits for a browser: it may open long after.
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.exists(home.resolve("opened"))) {
            assertThat(System.nanoTime()).as("waiting for the browser").isLessThan(until);
        }
        assertThat(home.resolve("opened")).hasContent("1 https://table.example/chairs\n");
    }

    /** What is painted last is there. */
    private static boolean isWhole(VirtualScreen screen, String words) {
        return screen.text().contains(words) && screen.text().contains("? help");
    }

    /** A window dragged about while somebody pages through the book, and then a line that hardly carries anything. */
    @Test
    void resizingAndASlowLineLoseNeitherThePlaceNorTheScreen() throws Exception {
        try (Pty pty = open(new Size(80, 24))) {
            pty.awaitText("Every meeting");
            pty.send(":1.30\r");
            pty.awaitText("▎ 1.30");
            for (int step = 0; step < 60; step++) {
                pty.resize(new Size(20 + step * 7 % 130, 5 + step * 5 % 40));
            }
            pty.resize(new Size(90, 30));
            pty.await(
                    "the place in the last size",
                    screen -> screen.rows().size() == 30
                            && screen.rows().get(29).contains("? help")
                            && screen.text().contains("▎ 1.30"));
            pty.pause();
            pty.send(" ".repeat(3) + "b".repeat(3) + "j".repeat(200) + "k".repeat(200));
            pty.resume();
            pty.send(":1.40\r");
            pty.awaitText("▎ 1.40");
            AtomicBoolean same = new AtomicBoolean();
            // Where the machine is slow it may say so in one picture and no more in the next: then once more.
            for (int paragraph = 41; paragraph < 51 && !same.get(); paragraph++) {
                String address = "▎ 1." + paragraph;
                pty.send("}");
                pty.await(address, screen -> isWhole(screen, address));
                int pictures = pty.pictures();
                pty.send("\u000c");
                pty.await("a whole new picture", screen -> {
                    same.set(screen.text().equals(screen.beforeCleared()));
                    return screen.cleared() > pictures && isWhole(screen, address);
                });
            }
            assertThat(same).as("a whole new picture of the same").isTrue();
            leave(pty);
        }
    }

    @Test
    void whatIsPastedIsKeptAndWhatIsUnfinishedSurvivesAHangUp() throws Exception {
        String line = "Nobody is born in the chair; one is asked, and says no. ";
        String pasted = line.repeat(60_000 / line.length());
        String kept = pasted + "THE END";
        try (Pty pty = open(new Size(80, 24))) {
            pty.awaitText("Every meeting");
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("\u001b[200~" + kept + "\u001b[201~");
            pty.awaitText("THE END");
            pty.send("\u0013");
            pty.awaitText("note kept at 1.1");
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("half a thought");
            pty.awaitText("half a thought");
            hangUp(pty);
        }
        assertThat(new Commands(home)
                        .run("note", "list", "--as", "Ada", "--json")
                        .json()
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo(kept);
        assertThat(draft()).endsWith("\n\nhalf a thought");
    }

    @Test
    void aMegabytePastedAtOnceIsTooLongForANoteAndNoLetterOfItIsLost() throws Exception {
        String line = "Nobody is born in the chair; one is asked, and says no. ";
        String pasted = line.repeat(1_000_000 / line.length() + 1) + "THE END";
        try (Pty pty = open(new Size(80, 24))) {
            pty.awaitText("Every meeting");
            pty.send("a");
            pty.awaitText("note on 1.1");
            pty.send("\u001b[200~" + pasted + "\u001b[201~");
            pty.awaitText("THE END");
            pty.send("\u0013");
            pty.awaitText("takes at most 64 KiB");
            hangUp(pty);
        }
        assertThat(draft()).endsWith("\n\n" + pasted);
    }

    private static void hangUp(Pty pty) throws Exception {
        ProcessHandle lectern = ProcessHandle.of(pty.pid()).orElseThrow();
        pty.hangUp();
        lectern.onExit().get(2, TimeUnit.MINUTES);
    }

    /** The one draft that there is. */
    private String draft() throws IOException {
        try (Stream<Path> drafts = Files.walk(home.resolve(".local/state/lectern/drafts"))) {
            List<Path> files = drafts.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            return Files.readString(files.getFirst());
        }
    }
}
