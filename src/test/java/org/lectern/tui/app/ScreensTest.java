package org.lectern.tui.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.tui.Size;

/** Every screen at three sizes and more, as a person sees it. */
class ScreensTest {
    @TempDir
    Path folder;

    private static final String PICKED =
            "Enter : '3.4' Enter Q 'Who may ask it to leave?' Ctrl-s : '3.2' Enter Q 'Is an order of speakers an order?' Ctrl-s ";
    private static final String STORM =
            "4 s 'Who may ask it to leave?' Enter 'Is a chair a rule?' Enter 'Why a list?' Enter ";

    private static final String MARKED = "Enter : '3.4' Enter B a : '3.10' Enter j j B x : '4.12' Enter B q ";

    private record Shown(String name, String keys) {}

    private static final Shown[] SHOWN = {
        new Shown("shelf", ""),
        new Shown("reader", "Enter : '3.4' Enter"),
        new Shown("reader-shapes", "Enter ] j } j"),
        new Shown("reader-digest", "j j Enter }"),
        new Shown("others-shown", "Enter o : '3.4' Enter"),
        new Shown("justified", "Enter : '3.10' Enter : 'hyphenate' Enter J j"),
        new Shown("two-columns", "Enter o | : '3.4' Enter"),
        new Shown("contents", "Enter ] ] t"),
        new Shown("search", "Enter ] ] / 'order'"),
        new Shown("selection", "Enter ] ] } v w w w"),
        new Shown("passage", "Enter : '3.4' Enter Enter j"),
        new Shown("writing", "Enter : '3.4' Enter a 'What would it cost to ask it to leave?' Ctrl-t Tab"),
        new Shown("not-kept", "Enter : '3.4' Enter a 'Half a thought' Esc"),
        new Shown("asking", "Enter : '3.2' Enter Q 'Is an order of speakers an order?'"),
        new Shown("notes", "3 j"),
        new Shown("questions", "Enter ] ] Q 'Is an order of speakers an order?' Ctrl-s 4 v"),
        new Shown("sessions", "5"),
        new Shown("session-form", "5 a '2027-01-07 19:00' Tab 'lo' Tab"),
        new Shown("handout", "6"),
        new Shown("handout-facilitator", "6 e"),
        new Shown("handout-questions", "Enter ] ] Q 'Is an order of speakers an order?' Ctrl-s 6 p p"),
        new Shown("handout-write", "6 w"),
        new Shown("group", "7"),
        new Shown("table-before", "8"),
        new Shown("table", PICKED + "8 n n"),
        new Shown("table-tally", PICKED + "8 n t a b a"),
        new Shown("table-script", "8 s s"),
        new Shown("storm", "4 s 'Who may ask it to leave?' Enter 'Is a chair a rule?' Enter 'Why a list'"),
        new Shown("storm-sorting", STORM + "Esc o k f Ctrl-u 'What makes a chair a rule?' Enter"),
        new Shown("storm-choosing", STORM + "Esc o c o n Enter"),
        new Shown("drafts", "4 w"),
        new Shown("short-way", "5 y"),
        new Shown(
                "replanning",
                "5 a '2027-01-07 19:00' Enter 'long-table:1' Enter Enter Enter Enter Enter p 'shift 1w' Enter"),
        new Shown("found", "/ 'order' Enter"),
        new Shown("import", "i '/texts/' Tab"),
        new Shown("imported", "i '/texts/agenda.txt' Enter"),
        new Shown("who", "M"),
        new Shown("help", "Enter ?"),
        new Shown("complaint", "Enter : '9.9' Enter"),
        new Shown("waiting", "Enter m"),
        new Shown("go-to", "Enter Ctrl-p 'chair'"),
        new Shown("go-to-empty", "Enter Ctrl-p 'qqq'"),
        new Shown("bookmarks", MARKED + ": 'bookmarks' Enter j"),
        new Shown("bookmark-waiting", MARKED + "'"),
        new Shown("jumps", MARKED + ": '2.1' Enter Ctrl-o : 'jumps' Enter"),
        new Shown("messages", MARKED + ": '9.9' Enter R : 'messages' Enter"),
        new Shown("messages-none", ": 'messages' Enter"),
        new Shown(
                "unfinished",
                "Enter : '3.4' Enter a 'Half a thought, and nobody to say the other half to' Esc l : '3.6' Enter Q 'Who hides it?' Esc l"
                        + " : 'drafts' Enter"),
        new Shown("passage-thread", "Enter o : '3.4' Enter Enter j r 'Compare 2.1, where nobody asks.' Ctrl-s j"),
    };

    private static final Size[] SIZES = {new Size(40, 12), new Size(80, 24), new Size(120, 40)};

    static Stream<Arguments> screens() {
        return Arrays.stream(SHOWN)
                .flatMap(shown -> Arrays.stream(SIZES).map(size -> Arguments.of(shown.name, shown.keys, size)));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("screens")
    void looksAsDrawn(String name, String keys, Size size) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.sized(size.columns(), size.rows()).press(keys);
            Golden.check(name, evening);
        }
    }

    static Stream<Arguments> spreads() {
        return Stream.of(new Size(120, 40), new Size(200, 60), new Size(200, 24), new Size(110, 22))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "two columns at {0}")
    @MethodSource("spreads")
    void twoColumnsWithNotes(Size size) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.sized(size.columns(), size.rows());
            evening.press("Enter o | : '3.6' Enter a 'Who hides it, and from whom?' Ctrl-s : '3.10' Enter a");
            evening.press("'Furniture is what one only notices by its absence.' Ctrl-s : '3.4' Enter");
            Golden.check("two-columns-notes", evening);
        }
    }

    static Stream<Arguments> footnotes() {
        return Arrays.stream(new String[] {"footnotes", "footnotes-open", "links"})
                .flatMap(name -> Arrays.stream(SIZES).map(size -> Arguments.of(name, size)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("footnotes")
    void footnotesAndLinks(String name, Size size) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.desk().shelf().put(Samples.margins(), "m");
            evening.as("Ada", "on-margins").sized(size.columns(), size.rows());
            evening.press(name.equals("links") ? "L j" : name.equals("footnotes-open") ? "Enter" : "j");
            Golden.check(name, evening);
        }
    }

    static Stream<Arguments> edges() {
        return Stream.of(new Size(20, 5), new Size(60, 14), new Size(110, 22), new Size(300, 100))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "reader at {0}")
    @MethodSource("edges")
    void readerAtOtherSizes(Size size) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.sized(size.columns(), size.rows()).press("Enter o o o o : '3.4' Enter");
            Golden.check("reader", evening);
        }
    }

    @ParameterizedTest(name = "first start at {0}")
    @MethodSource("edges")
    void firstStart(Size size) {
        try (Evening evening = Evening.fresh(folder)) {
            Golden.check("first-start", evening.sized(size.columns(), size.rows()));
        }
    }
}
