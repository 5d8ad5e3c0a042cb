package org.lectern.tui.app;

import java.nio.file.Path;
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
        new Script("margin-held-for-nothing", "Enter : '1.1' Enter m Tab !"),
    };

    private static final Size[] SIZES = {new Size(80, 24), new Size(100, 30)};

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
