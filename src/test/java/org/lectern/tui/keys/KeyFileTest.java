package org.lectern.tui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.tui.Key;

class KeyFileTest {

    private static KeyFile.Read read(String... lines) {
        return KeyFile.read("keys", List.of(lines), Preset.LECTERN);
    }

    @Test
    void aLineGivesAnActionItsKeysAndTakesThemFromOthers() {
        KeyFile.Read read = read("# mine", "", "page-down = J  ctrl-V pgdn", "usual-width = = +");
        assertThat(read.problems()).isEmpty();
        assertThat(read.keys().keys(Action.PAGE_DOWN)).containsExactly("J", "Ctrl-v", "PgDn");
        assertThat(read.keys().keys(Action.USUAL_WIDTH)).containsExactly("=", "+");
        assertThat(read.keys().action(Context.READING, Key.of(" "))).isEmpty();

        KeyFile.Read taken = read("vote = j");
        assertThat(taken.keys().action(Context.QUESTIONS, Key.of("j"))).contains(Action.VOTE);
        assertThat(taken.keys().keys(Action.LINE_DOWN)).containsExactly("Down");
        assertThat(taken.keys().conflicts()).isEmpty();
    }

    @Test
    void anActionMayHaveNoKey() {
        KeyFile.Read read = read("redraw =");
        assertThat(read.problems()).isEmpty();
        assertThat(read.keys().key(Action.REDRAW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-dwn = J | keys:1: page-dwn is no action (page-down?)",
                "gibberish | keys:1: no = in it",
                "page-down = Shift-Hyper | keys:1: Shift-Hyper is no key",
                "save = s | keys:1: s is typed where save holds",
                "vote = Ctrl-i | keys:1: Ctrl-i is Tab on a terminal",
                "vote = Ctrl-7 | keys:1: Ctrl-7 isn't sent by terminals",
                "quit = | keys:1: quit needs a key",
                "vote = Esc | keys:1: Esc is cancel, which needs a key"
            })
    void whatCantBeUsedIsNamedAndTheUsualKeysHold(String line, String problem) {
        KeyFile.Read read = read(line);
        assertThat(read.problems()).singleElement().asString().startsWith(problem);
        for (Action action : Action.values()) {
            assertThat(read.keys().keys(action)).as(action.id()).isEqualTo(action.keys());
        }
    }

    @Test
    void ofTwoLinesThatWantOneKeyTheFirstHasIt() {
        KeyFile.Read read = read("note = z", "", "question = z Q");
        assertThat(read.problems()).containsExactly("keys:3: z is note in line 1; question keeps its usual keys");
        assertThat(read.keys().action(Context.READING, Key.of("z"))).contains(Action.NOTE);
        assertThat(read.keys().keys(Action.QUESTION)).containsExactly("Q");
        assertThat(read("vote = z", "import = z").problems())
                .as("in other rooms")
                .isEmpty();
        assertThat(read("note = z", "note = y").problems()).containsExactly("keys:2: note stands in line 1 already");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPresetHasNoConflictsAndAWayToEachThing(Preset preset) {
        KeyFile.Read read = KeyFile.read("keys", List.of(), preset);
        assertThat(read.keys().conflicts()).isEmpty();
        for (Action action : Action.values()) {
            assertThat(read.keys().key(action)).as(action.id()).isNotEmpty();
            for (String key : read.keys().keys(action)) {
                assertThat(Key.parse(key).map(Key::toString)).as(action.id()).contains(key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void whatIsWrittenIsReadAsTheSame(Preset preset) {
        KeyMap keys = KeyFile.read("keys", List.of(), preset).keys();
        KeyFile.Read again = KeyFile.read("keys", KeyFile.write(keys), Preset.LECTERN);
        assertThat(again.problems()).isEmpty();
        for (Action action : Action.values()) {
            assertThat(again.keys().keys(action)).as(action.id()).isEqualTo(keys.keys(action));
        }
    }
}
