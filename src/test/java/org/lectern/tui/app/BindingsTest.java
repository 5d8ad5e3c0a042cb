package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Program;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;
import org.lectern.tui.keys.KeyMap;

/** Every binding does something, or says why it can't, where it is said to hold. */
class BindingsTest {
    private static final String MIDDLE =
            "< Enter < : '3.4' Enter j / 'order' Enter n : '3.6' Enter Ctrl-o : '3.2' Enter Ctrl-o } ";
    private static final String QUESTIONS = "Enter Q 'One?' Ctrl-s Q 'Two?' Ctrl-s Q 'Three?' Ctrl-s 4 j v";

    /** Keys that lead from the shelf to the middle of each context, where there is room to move both ways. */
    private static final Map<Context, String> WAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Context.SHELF, "j"),
            Map.entry(Context.READING, MIDDLE),
            Map.entry(Context.SELECTING, MIDDLE + "j v w h h h j w"),
            Map.entry(Context.CONTENTS, "Enter ] ] t k"),
            Map.entry(Context.PASSAGE, "Enter : '3.4' Enter Enter j"),
            Map.entry(Context.NOTES, "3 j j"),
            Map.entry(Context.NEWS, "9 s j"),
            Map.entry(Context.QUESTIONS, QUESTIONS),
            Map.entry(Context.SESSIONS, twoSessions() + "j"),
            Map.entry(Context.HANDOUT, twoSessions() + "6 Space / 'e' Enter"),
            Map.entry(Context.GROUP, twoSessions() + "7 ] j j"),
            Map.entry(
                    Context.TABLE,
                    QUESTIONS.replace("4 j v", "") + twoSessions() + "8 n n " + "a 'so be it' Enter ".repeat(36) + "d"),
            Map.entry(Context.TALLY, "8 t"),
            Map.entry(Context.STORM, "4 s 'One?' Enter 'Two?' Enter 'Three?' Enter Esc o"),
            Map.entry(Context.FOUND, "/ 'evening' Enter j j j"),
            Map.entry(Context.PAGES, "? Space Space / 'note' Enter Enter"),
            Map.entry(Context.CHOOSING, ": 'theme' Enter j"),
            Map.entry(Context.EDITOR, MIDDLE + "a 'one two three' Ctrl-z Left"),
            Map.entry(Context.LINE, ": 'read on two' Ctrl-z Left Left")));

    private static String twoSessions() {
        String one = "5 a '2027-01-07 19:00' Enter 'long-table:4' Enter Enter Enter Enter Enter ";
        String two = "a '2027-02-07 19:00' Enter 'long-table:1' Enter Enter Enter Enter Enter ";
        return one + two;
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Context.class)
    void eachActionOfAContextIsAlive(Context context) {
        try (Evening evening = Evening.ofGroup(folder).sized(80, 24)) {
            evening.press(WAYS.getOrDefault(context, ""));
            assertThat(evening.model().top().context()).isEqualTo(context);
            KeyMap keys = KeyMap.defaults();
            List<String> dead = new ArrayList<>();
            for (Action action : Action.values()) {
                for (String key : action.contexts().contains(context) ? keys.keys(action) : List.<String>of()) {
                    if (!alive(evening, Evening.key(key))) {
                        dead.add(action.id() + " by " + key);
                    }
                }
            }
            assertThat(dead).isEqualTo(noops(context));
        }
    }

    /** Rooms that have nothing to cancel. */
    private static List<String> noops(Context context) {
        return switch (context) {
            case SHELF, NOTES, NEWS, QUESTIONS, SESSIONS, HANDOUT, GROUP, TABLE -> List.of("cancel by Esc");
            case TALLY, STORM, READING, SELECTING, CONTENTS, PASSAGE, FOUND, PAGES, CHOOSING, EDITOR, LINE -> List.of();
        };
    }

    private static boolean alive(Evening evening, Key key) {
        Model before = evening.model().quiet();
        Program.Update<Model> after = evening.would(new Event.Pressed(key));
        return !after.commands().isEmpty() || !after.model().equals(before);
    }

    @Test
    void noKeyMeansTwoThingsInOnePlace() {
        assertThat(KeyMap.defaults().conflicts()).isEmpty();
    }

    @Test
    void aFileMayChangeKeysAndConflictsAreNamed() {
        KeyMap keys = KeyMap.of(Map.of(Action.PAGE_DOWN, List.of("Ctrl-v"), Action.QUESTION, List.of("a")));
        assertThat(keys.action(Context.READING, Key.control('v'))).contains(Action.PAGE_DOWN);
        assertThat(keys.action(Context.READING, Key.of(" "))).isEmpty();
        assertThat(keys.conflicts()).contains("a in the reading is both note and question");
        assertThat(keys.action(Context.READING, Key.of("a"))).contains(Action.NOTE);
    }
}
