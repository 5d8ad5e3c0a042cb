package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.KeyMap;

/** A sentence names the keys that hold, whichever map is in force. */
class MovedKeysTest {
    private static final KeyMap MOVED = moved();

    /** A key that leads a sentence on: {@code ; a adds one}, {@code then M}. Enter ends a line under every map. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[:;·.] |then |press |reading, |\\(| and )([a-zA-Z?/<>\\[\\]{}=_|'!+-]|Esc|Tab|Space|PgDn|PgUp|(?:Ctrl|Alt)-\\S)"
                    + "(?:$|[,.)]| [a-z]+s\\b(?! it| them)|: enough| and a (?:key|sign)| goes| on the shelf)");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    Path folder;

    private static KeyMap moved() {
        Map<Action, List<String>> keys = new EnumMap<>(Action.class);
        keys.put(Action.MEMBER, List.of("F4"));
        keys.put(Action.ROOM_SESSIONS, List.of("F5"));
        keys.put(Action.ADD_SESSION, List.of("F6"));
        keys.put(Action.ROOM_NOTES, List.of("F7"));
        keys.put(Action.ROOM_QUESTIONS, List.of("F8"));
        keys.put(Action.ROOM_HANDOUT, List.of("F9"));
        keys.put(Action.IMPORT, List.of("F10"));
        keys.put(Action.UNDO, List.of("F11"));
        keys.put(Action.VOTE, List.of());
        return KeyMap.of(keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Esc F7 | say who you are to see these: F4",
                "Esc F8 | say who you are to see these: F4",
                "Esc F9 | F5, then F6, adds one",
                "Esc F5 F6 | say who you are first: F4",
                "Esc F5 e | F6 adds one",
                "Esc : 'handout 7' Enter | F5 shows those there are",
                "Esc | F10 imports a text",
                "Esc F5 l | no session yet; F6 adds one",
                "Esc 8 n | F5, then F6, adds one",
            })
    void nobodyIsToldTheKeysThatHold(String keys, String said) {
        try (Evening evening = Evening.fresh(folder).keyed(null, MOVED)) {
            assertThat(evening.press(keys).screen()).contains(said);
        }
    }

    @Test
    void whatTheDeskRefusesIsSaidWithThem() {
        try (Evening evening = Evening.fresh(folder)) {
            evening.press("'Ada' Enter");
            evening.desk().shelf().put(Samples.longTable(), "1");
            evening.keyed("Ada", MOVED)
                    .press("Enter Q 'Who sits?' Ctrl-s F8 C");
            assertThat(evening.screen()).contains("no session is to come; F5, then F6, adds one");
        }
    }

    @Test
    void whatADeletionSaysNamesTheKeyThatTakesItBack() {
        try (Evening evening = Evening.ofGroup(folder).keyed("Ada", MOVED)) {
            assertThat(evening.press("F5 x").screen()).contains("F11 takes that back");
        }
    }

    @Test
    void anActionWithoutAKeyIsNamedByItself() {
        assertThat(MOVED.words("{} votes for one", Action.VOTE))
                .isEqualTo("the action vote, which has no key, votes for one");
    }

    @Test
    void noMessageNamesAKeyByItself() throws IOException {
        List<String> found = new ArrayList<>();
        Path house = Path.of("src/main/java/org/lectern");
        for (String part : List.of("tui", "desk", "study")) {
            try (Stream<Path> files = Files.walk(house.resolve(part))) {
                for (Path file : files.filter(MovedKeysTest::speaks).toList()) {
                    for (String line : Files.readAllLines(file)) {
                        Matcher literal = LITERAL.matcher(line.strip().matches("(\\*|//|/\\*).*") ? "" : line);
                        while (literal.find()) {
                            if (literal.group(1).length() > 3
                                    && NAMED.matcher(literal.group(1)).find()) {
                                found.add(house.relativize(file) + ": " + literal.group(1));
                            }
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Key maps speak of keys, and plain mode of words. */
    private static boolean speaks(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.endsWith(".java")
                && !name.contains("/tui/keys/")
                && !name.contains("/tui/plain/")
                && !name.endsWith("/tui/Key.java");
    }
}
