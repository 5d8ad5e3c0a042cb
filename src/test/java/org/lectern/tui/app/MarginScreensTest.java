package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.tui.Size;

/** What a member does in a shared margin, key by key, and how the screen looks then: kept as files that a person can read. */
class MarginScreensTest {
    @TempDir
    Path folder;

    private record Script(String name, String keys) {}

    private static final Script[] SCRIPTS = {
        new Script("margin-mark-prompt", "Enter ] ] } m Tab Tab Tab"),
        new Script("margin-mark-for-the-group", "Enter ] ] } m Tab Tab Tab ! } m !"),
        new Script("margin-mark-taken-off", "Enter ] ] } m ! m !"),
        new Script("margin-mark-is-back", "Enter ] ] } m ! m ! U"),
        new Script("margin-note-to-one", "Enter ] ] } a 'Shall we meet before?' Shift-Tab"),
        new Script("margin-private", "Enter o : '3.2' Enter m ! } a 'Who says so?' Ctrl-s } m Tab Tab Tab ?"),
        new Script("margin-agree", "Enter o : '3.4' Enter Enter j +"),
        new Script("cursor-select-at-hit", "Enter ] ] / 'speakers' Enter v w w"),
        new Script("cursor-by-words", "Enter ] ] } Ctrl-Right Ctrl-Right"),
        new Script("margin-held-for-nothing", "Enter : '1.1' Enter m Tab !"),
    };

    /** What Ben did while Ada was away, by keys of hers. */
    private static final Script[] NEWS = {
        new Script("news-room", "9"),
        new Script("news-shelf", ""),
        new Script("news-contents", "Enter t"),
        new Script("news-next", "Enter o ."),
        new Script("news-seen", "9 X"),
        new Script("news-notes", "3"),
    };

    private static final Size[] SIZES = {new Size(80, 24), new Size(100, 30)};

    static Stream<Arguments> news() {
        return Arrays.stream(NEWS)
                .flatMap(script -> Arrays.stream(SIZES).map(size -> Arguments.of(script.name, script.keys, size)));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("news")
    void looksAsDrawnWhenOthersWereThere(String name, String keys, Size size) {
        Path file = folder.resolve("evening.db");
        Instant written = Evening.NOW.plus(Duration.ofDays(1));
        try (Evening before = Evening.ofGroup(folder)) {
            assertThat(before.desk().members().all()).isNotEmpty();
        }
        try (Evening ben = Evening.over(file, written, "Ben").sized(80, 24)) {
            ben.press("Enter o : '3.4' Enter Enter + r 'Nobody admits it, ever.' Ctrl-s Esc");
            ben.press(": '3.3' Enter a 'Somebody has to begin.' Tab Tab Tab Ctrl-s");
            ben.press(": '1.3' Enter Q 'Why do seats hold for years?' Ctrl-s");
        }
        try (Evening evening = Evening.over(file, written.plus(Duration.ofHours(1)), "Ada")) {
            evening.sized(size.columns(), size.rows()).press(keys);
            Golden.check(name, evening);
        }
    }

    static Stream<Arguments> scripts() {
        return Arrays.stream(SCRIPTS)
                .flatMap(script -> Arrays.stream(SIZES).map(size -> Arguments.of(script.name, script.keys, size)));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("scripts")
    void looksAsDrawn(String name, String keys, Size size) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.sized(size.columns(), size.rows()).press(keys);
            Golden.check(name, evening);
        }
    }
}
