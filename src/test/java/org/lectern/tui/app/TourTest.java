package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the tour, its screens made by the program itself. Where a screen is meant to look otherwise,
 * {@code mvn test -Dlectern.write=true} writes the page anew.
 */
class TourTest {
    private static final Path PAGE = Path.of("src/site/markdown/tour.md");

    @TempDir
    Path folder;

    private final StringBuilder page = new StringBuilder();

    @Test
    void theTourIsAsTheProgramIs() throws IOException {
        try (Evening evening = Evening.ofGroup(folder).sized(100, 24)) {
            tour(evening);
        }
        String seen = page.toString();
        if (Boolean.getBoolean("lectern.write")) {
            Files.writeString(PAGE, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(PAGE));
    }

    private void tour(Evening evening) {
        say("""
                # An evening at the desk

                Ada belongs to the Thursday Circle, which reads a book together and meets every other week. This is one of her
                evenings, as her terminal shows it. The book, its author and the people are invented; the screens are not: a test
                makes them anew whenever the program changes.

                ## Sitting down

                She types `lectern`. The shelf shows what the group reads, how far she is, and what is left before Thursday.
                """);
        show(evening, "");
        say("""
                The bar fills as she reads. Nothing counts the time that she takes.

                ## Reading

                `Enter` opens the book where she left it. Today that is the third chapter, so she types its address: `:3.3`.
                The numbers at the left are the same on everybody's screen and on paper, at any width. When somebody says "3.4",
                this is the place.
                """);
        show(evening, "Enter : '3.3' Enter");
        say("""
                `j` and `k` go by lines, `Space` and `b` by pages, `{` and `}` by paragraphs. `<`, `>` and `=` set the width of
                the column, `J` spreads its lines to the same width, `|` sets two columns where there is room, `f` leaves only
                the paragraph at hand bright and `_` draws a ruler under the line. Whatever she changes, the line she was reading stays on
                the screen.

                ## A note in the margin

                One sentence holds her up. `v` begins to select; `)` goes to the end of the sentence.
                """);
        show(evening, "j j j v )");
        say("""
                `a` writes a note on what is selected. `Tab` says who will see it: at first only Ada herself, then the
                group once the session has begun, the facilitator, or everybody now. `Ctrl-t` gives it a mark.
                """);
        show(evening, "a 'What would it cost to ask it to leave? Ask Cleo about the winter list.' Tab");
        say("""
                `Ctrl-s` keeps it. A draft that she leaves unfinished waits for her, whatever becomes of the terminal.

                ## What the others wrote

                Other people's notes stay out of sight until she has read the chapter: a first reading is one's own. She has
                read this one before, so `R` says so, and the margins fill. At the right a strip shows the whole chapter: it is the darker the
                more was marked, and `±` is where they disagree.
                """);
        show(evening, "Ctrl-s R : '3.4' Enter");
        say("""
                `Enter` opens all that stands on a passage: its footnotes, its links, and its notes with their answers. `r` answers one.
                On a terminal of eighty columns the notes wait behind signs beside the address, and open the same way.
                """);
        evening.sized(80, 24);
        show(evening, "Enter j");
        say("""
                ## Finding

                `/` looks through the book as she types: every hit is lit, and counted. Capitals don't matter (`\\C` behind the words makes
                them), `e` finds `é`, `strasse` finds `Straße`, and
                words are found across the end of a line. On the shelf, `/` looks through all texts and all notes that she may see.
                """);
        evening.sized(100, 24);
        show(evening, "Esc / 'procedure'");
        say("""
                `Ctrl-p` goes to anything by a few of its letters, `t` shows the contents with each chapter's minutes, `Ctrl-o` goes
                back to where she came from.

                ## A question for Thursday

                `Q` proposes a question on the passage. In the questions' room the others vote, and the facilitator picks.
                """);
        show(evening, "Enter Esc Q 'When did procedure last save an evening?' Ctrl-s 4 v");
        say("""
                ## The handout

                `6` shows what will be printed for the session: what to read, the passages that the notes gather around, the questions, each with
                its address. `w` writes it to a file.
                """);
        show(evening, "6");
        say("""
                She presses `q` until the shell is back. Tomorrow `lectern` will open on the line where she stopped.

                All keys are on [their own page](keys.md), and `?` shows them on any screen.
                """);
    }

    private void say(String words) {
        page.append(page.isEmpty() ? "" : "\n").append(words);
    }

    private void show(Evening evening, String keys) {
        page.append("\n```text\n")
                .append(evening.press(keys).screen().stripTrailing())
                .append("\n```\n");
    }
}
