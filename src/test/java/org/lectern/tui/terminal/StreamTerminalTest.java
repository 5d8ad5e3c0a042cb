package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.tui.Size;

/** Programs at the far ends of lines: the same keys and frames as here, and nothing of this process's own terminal. */
class StreamTerminalTest {
    private static final Size SIZE = new Size(60, 12);
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @TempDir
    Path ada;

    @TempDir
    Path ben;

    private final InputStream before = System.in;

    @BeforeEach
    void nobodyReadsStandardInput() {
        System.setIn(new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("standard input was read");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        });
    }

    @AfterEach
    void standardInputIsBack() {
        System.setIn(before);
    }

    @Test
    void keysPastesTheMouseAndSizesComeByTheLine() throws Exception {
        try (FarEnd far = open(ada, XTERM)) {
            far.await(
                    "our modes",
                    screen -> screen.mode(1049)
                            && screen.mode(2004)
                            && screen.mode(1002)
                            && screen.mode(1006)
                            && !screen.mode(25)
                            && !screen.mode(7));
            assertThat(far.text()).contains("size 60x12", "bottom 日本 👍🏽");
            far.type("\u001bOB");
            far.awaitText("key Down");
            far.type("👍🏽");
            far.awaitText("key 👍🏽");
            far.type("\u001b");
            far.awaitText("key Esc");
            far.type("\u001b[200~two\rlines\u001b[201~");
            far.awaitText("paste of 9");
            far.type("\u001b[<0;5;3M");
            far.awaitText("PRESS at 4,2");
            far.resize(new Size(50, 10));
            far.await("the new size", screen -> screen.rows().get(0).equals("size 50x10")
                    && screen.rows().get(9).startsWith("bottom 日本 👍🏽"));
            far.type("q");
            far.awaitEnd();
            far.await("the screen given back", screen -> !screen.mode(1049) && !screen.mode(1002) && screen.mode(25));
            assertThat(ada.resolve("saved")).hasContent("left off");
        }
    }

    @Test
    void twoProgramsShareNothing() throws Exception {
        try (FarEnd one = open(ada, XTERM);
                FarEnd other = open(ben, Map.of("TERM", "vt100"))) {
            one.awaitText("ready");
            other.awaitText("ready");
            one.type("j");
            other.type("k");
            one.awaitText("key j");
            other.awaitText("key k");
            one.resize(new Size(40, 8));
            one.awaitText("size 40x8");
            assertThat(other.text()).contains("size 60x12", "event 1");
            one.type("q");
            one.awaitEnd();
            other.type("l");
            other.awaitText("key l");
            other.end();
            other.awaitEnd();
            assertThat(ada.resolve("saved")).hasContent("left off");
            assertThat(ben.resolve("saved")).hasContent("unsaved");
        }
    }

    @Test
    void aLineThatBreaksEndsTheProgramAfterItSaved() throws Exception {
        try (FarEnd far = open(ada, XTERM)) {
            far.awaitText("ready");
            far.hangUp();
            far.awaitEnd();
            assertThat(ada.resolve("saved")).hasContent("unsaved");
        }
    }

    @Test
    void thereIsNoShellToStopFor() throws Exception {
        try (FarEnd far = open(ada, XTERM)) {
            far.awaitText("ready");
            far.type("\u001a");
            far.awaitText("key Ctrl-z");
            far.type("j");
            far.awaitText("key j");
            far.await("the screen still ours", screen -> screen.mode(1049));
        }
    }

    private static FarEnd open(Path folder, Map<String, String> environment) {
        return FarEnd.open(SIZE, environment, new Demo(), Demo.performer(folder));
    }
}
