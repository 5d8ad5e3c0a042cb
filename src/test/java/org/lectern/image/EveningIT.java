package org.lectern.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.tui.Size;
import org.lectern.tui.terminal.Pty;

/** A person's evening on the built image, in a real terminal. */
class EveningIT {
    @TempDir
    Path home;

    private Image image;

    @BeforeEach
    void aBook() throws Exception {
        image = new Image(home);
        String chapters = IntStream.rangeClosed(1, 3)
                .mapToObj(chapter -> "## Chapter " + "ABC".charAt(chapter - 1) + "\n\n"
                        + IntStream.rangeClosed(1, 12)
                                .mapToObj(
                                        paragraph -> "Paragraph number " + paragraph + " of the part "
                                                + "ABC".charAt(chapter - 1)
                                                + " says little, but it says it over more than a single line of the screen, so that pages turn.\n")
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        Path book = Files.writeString(home.resolve("book.md"), "# The Long Table\n\n" + chapters);
        assertThat(image.run("import", book.toString()).status()).isZero();
    }

    private Pty open(Size size, String... words) throws Exception {
        String[] command = new String[words.length + 1];
        command[0] = Image.LAUNCHER.toString();
        System.arraycopy(words, 0, command, 1, words.length);
        return Pty.start(size, image.environment(), command);
    }

    @Test
    void aFirstEveningAndTheNext() throws Exception {
        try (Pty screen = open(new Size(100, 30))) {
            screen.awaitText("Who are you?");
            screen.send("Ada\r");
            screen.awaitText("The Long Table");
            screen.awaitText("Ada · facilitator");
            screen.send("G\r");
            screen.awaitText("Paragraph number 1 of the part A");
            screen.send("]");
            screen.awaitText("Paragraph number 1 of the part B");
            screen.send("jjjjjj");
            screen.send("m?");
            screen.awaitText("marked ?");
            screen.send("a");
            screen.awaitText("note on");
            screen.send("An evening's thought");
            screen.awaitText("An evening's thought");
            screen.send("\u0013");
            screen.awaitText("note kept");
            screen.send("qq");
            assertThat(screen.awaitExit()).isZero();
        }
        assertThat(image.run("note", "list", "--json").out()).contains("An evening's thought", "\"mark\" : \"?\"");
        try (Pty screen = open(new Size(100, 30))) {
            screen.awaitText("of the part B");
            screen.awaitText("An evening's");
            screen.send("qq");
            assertThat(screen.awaitExit()).isZero();
        }
    }

    @Test
    void thePlaceIsKeptWhenTheTerminalGoesAway() throws Exception {
        image.run("member", "add", "Ada");
        try (Pty screen = open(new Size(80, 24), "read", "the-long:1.1")) {
            screen.awaitText("Paragraph number 1 of the part A");
            screen.send("]]");
            screen.awaitText("Paragraph number 1 of the part C");
            screen.hangUp();
            screen.awaitExit();
        }
        try (Pty screen = open(new Size(40, 12))) {
            screen.awaitText("of the part C");
            screen.send("qq");
            assertThat(screen.awaitExit()).isZero();
        }
    }

    @Test
    void aResizeShowsTheSamePassage() throws Exception {
        image.run("member", "add", "Ada");
        try (Pty screen = open(new Size(120, 40), "read", "the-long:2.5")) {
            screen.awaitText("Paragraph number 5 of the part B");
            screen.resize(new Size(40, 12));
            screen.await("the address at 40 columns", now -> now.text().contains("2.5"));
            screen.resize(new Size(300, 100));
            screen.await("the passage at 300 columns", now -> now.text().contains("number 5 of the part B"));
            screen.send("qq");
            assertThat(screen.awaitExit()).isZero();
        }
    }

    @Test
    void anUnknownReadingIsRefusedBeforeTheScreen() throws Exception {
        try (Pty screen = open(new Size(80, 24), "read", "no-such")) {
            screen.awaitText("lectern: no reading no-such");
            assertThat(screen.awaitExit()).isEqualTo(1);
        }
    }
}
