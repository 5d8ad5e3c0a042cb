package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.study.notes.Note;
import org.lectern.tui.keys.KeyMap;
import org.lectern.tui.keys.Preset;

/** A cursor in the text, and what is selected from it: words and sentences clean at both ends. */
class CursorTest {
    @TempDir
    Path folder;

    /** The words that a note is on, written on what the keys select. Paragraph 3.2 has two sentences. */
    private String quote(Preset preset, String keys) {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.keyed("Ada", KeyMap.of(preset.keys())).sized(80, 24);
            evening.press("Enter : '3.2' Enter " + keys + " 'x' Ctrl-s");
            List<Note> notes = evening.desk().margins().on("long-table", evening.member("Ada"));
            return notes.stream()
                    .filter(note -> note.text().equals("x"))
                    .map(note -> note.anchor().quote())
                    .findFirst()
                    .orElse("no note: " + evening.screen());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v ) ) o ) a | But an order of speakers is an order.",
                "v e e o w a | chair, people",
                "v w w w b a | The chair, people",
                "/ 'order of' Enter v w w a | order of speakers",
                "/ 'people' Enter v w a | people say",
                "/ 'people' Enter v / 'order' Enter Enter a | people say, is only there to keep the order",
                "/ 'order' Enter v n a | order of speakers. But an order",
                "V a | The chair, people say, is only there to keep the order of speakers. But an order of speakers is an order.",
                "Ctrl-Right Ctrl-Right v w a | people say",
                "Ctrl-Right Shift-Right v a | hair",
                "Alt-Right v a | But",
            })
    void usualKeys(String keys, String words) {
        assertThat(quote(Preset.LECTERN, keys.strip())).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w v e A | chair, people",
                "3 w v A | say",
                "w e v A | r",
                ") v i s A | But an order of speakers is an order.",
                "w v i w A | chair",
                "w v a p A | The chair, people say, is only there to keep the order of speakers. But an order of speakers is an order.",
                "f k v i w A | keep",
                "f o ; ; v i w A | to",
                "t k v l A | k",
                "$ b v A | speakers",
                "j 0 v i w A | But",
                "g g ] ] ] ] : '3.2' Enter w g e v i w A | The",
            })
    void vimKeys(String keys, String words) {
        assertThat(quote(Preset.VIM, keys.strip())).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void noKeyMeansTwoThingsInAnyPreset(Preset preset) {
        assertThat(KeyMap.of(preset.keys()).conflicts()).isEmpty();
    }

    @Test
    void afterAPageMoveALineOnNeverMovesThePageBack() {
        try (Evening evening = Evening.ofGroup(folder)) {
            evening.sized(80, 12).press("Enter : '3.1' Enter Space");
            String top = evening.screen().lines().skip(2).findFirst().orElseThrow();
            for (int press = 0; press < 12; press++) {
                List<String> before = evening.screen().lines().skip(2).limit(8).toList();
                evening.press("j");
                List<String> after = evening.screen().lines().skip(2).limit(8).toList();
                assertThat(bare(after).getFirst()).isIn(bare(before).subList(0, before.size()));
            }
            assertThat(top).isNotEmpty();
        }
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream()
                .map(line -> line.length() < 9
                        ? ""
                        : line.substring(9).replaceAll("[┃░▒▓█±]$", "").strip())
                .toList();
    }
}
