package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Size;

class InputDecoderTest {
    private final DeskTerminal terminal = new DeskTerminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            Abilities.of(Map.of()),
            () -> new Size(80, 24));
    private final List<Event> events = new ArrayList<>();
    private final InputDecoder decoder = new InputDecoder(terminal::keyPatterns, events::add);

    /** {@code ^} stands for escape, {@code @M} for Ctrl-M. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "j, j",
                "é, é",
                "日, 日",
                "^[A, Up",
                "^OA, Up",
                "^[B, Down",
                "^[C, Right",
                "^[D, Left",
                "^[H, Home",
                "^OH, Home",
                "^[1~, Home",
                "^[7~, Home",
                "^[F, End",
                "^[4~, End",
                "^[5~, PgUp",
                "^[6~, PgDn",
                "^[2~, Ins",
                "^[3~, Del",
                "^[Z, Shift-Tab",
                "^OP, F1",
                "^[11~, F1",
                "^[[A, F1",
                "^[1;5C, Ctrl-Right",
                "^[1;3D, Alt-Left",
                "^[5;5~, Ctrl-PgUp",
                "^^[A, Alt-Up",
                "^j, Alt-j",
                "^@?, Alt-Backspace",
                "@?, Backspace",
                "@H, Backspace",
                "@M, Enter",
                "@J, Enter",
                "@I, Tab",
                "@A, Ctrl-a",
                "@C, Ctrl-c",
                "@Z, Ctrl-z",
                "@_, Ctrl-_",
                "@@, Ctrl-Space",
                "^[97;5u, Ctrl-a",
                "^[27;5;97~, Ctrl-a",
                "^[13u, Enter",
                "^[9;2u, Shift-Tab",
                "^[27u, Esc"
            })
    void aKeyIs(String sent, String key) {
        decoder.accept(Pattern.compile("@(.)")
                .matcher(sent.replace('^', '\u001b'))
                .replaceAll(control -> String.valueOf((char) (control.group(1).charAt(0) ^ 0x40))));
        assertThat(decoder.isWaiting()).isFalse();
        assertThat(keys()).containsExactly(key);
    }

    @Test
    void aClusterIsOneKey() {
        decoder.accept("a👍🏽e\u0301🇫🇷");
        assertThat(keys()).containsExactly("a", "👍🏽", "e\u0301", "🇫🇷");
    }

    @Test
    void aLoneEscapeWaitsUntilNothingFollows() {
        decoder.accept("\u001b");
        assertThat(decoder.isWaiting()).isTrue();
        assertThat(events).isEmpty();
        decoder.flush();
        assertThat(keys()).containsExactly("Esc");
        assertThat(decoder.isWaiting()).isFalse();
    }

    @Test
    void anUnfinishedSequenceIsTheAltKeyItLooksLike() {
        decoder.accept("\u001b[");
        decoder.flush();
        decoder.accept("\u001bO");
        decoder.flush();
        assertThat(keys()).containsExactly("Alt-[", "Alt-O");
    }

    @Test
    void whatMeansNothingLeaksNothing() {
        decoder.accept(
                "\u001b[?1;2c\u001b[I\u001b[O\u001b]10;rgb:ffff/0000/0000\u001b\\\u001bP1$r0m\u001b\\\u001b[99~\u001b[57441u");
        decoder.accept("\u001b[<35;1;1M\u001b[<2;1;1M\u001b[1;2R\u0085j");
        assertThat(keys()).containsExactly("j");
    }

    @Test
    void pastesAreWholeInWhateverPiecesTheyCome() {
        String sent = "a\u001b[200~one\rtwo \u001b[A 👍🏽\u001b[201~b\u001b[200~\u001b[201~";
        for (int piece = 1; piece < sent.length(); piece++) {
            events.clear();
            InputDecoder fresh = new InputDecoder(terminal::keyPatterns, events::add);
            for (int at = 0; at < sent.length(); at += piece) {
                fresh.accept(sent.substring(at, Math.min(sent.length(), at + piece)));
            }
            assertThat(events)
                    .containsExactly(
                            new Event.Pressed(Key.of("a")),
                            new Event.Pasted("one\rtwo \u001b[A 👍🏽"),
                            new Event.Pressed(Key.of("b")),
                            new Event.Pasted(""));
        }
    }

    @Test
    void aPasteThatNeverEndsIsGivenUpWhole() {
        decoder.accept("\u001b[200~half");
        assertThat(decoder.isPasting()).isTrue();
        decoder.flush();
        decoder.accept("j");
        assertThat(events).containsExactly(new Event.Pasted("half"), new Event.Pressed(Key.of("j")));
    }

    @Test
    void theMouseIsHeardInCells() {
        decoder.accept("\u001b[<0;1;1M\u001b[<32;300;5M\u001b[<0;300;5m\u001b[<64;2;3M\u001b[<65;2;3M\u001b[<0;0;0M");
        assertThat(events)
                .containsExactly(
                        new Event.Mouse(Event.Mouse.Gesture.PRESS, 0, 0),
                        new Event.Mouse(Event.Mouse.Gesture.DRAG, 299, 4),
                        new Event.Mouse(Event.Mouse.Gesture.RELEASE, 299, 4),
                        new Event.Mouse(Event.Mouse.Gesture.WHEEL_UP, 1, 2),
                        new Event.Mouse(Event.Mouse.Gesture.WHEEL_DOWN, 1, 2));
    }

    @Test
    void rubbishNeverThrowsAndNeverBlocksWhatComesAfter() {
        String[] pieces = {
            "\u001b", "[", "O", "<", ";", "1", "200", "~", "M", "u", "]", "P", "\u0007", "\\", "a", "é", "\u009b", "A",
            "\r"
        };
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder sent = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                sent.append(pieces[random.nextInt(pieces.length)]);
            }
            events.clear();
            decoder.accept(sent);
            decoder.flush();
            events.clear();
            decoder.accept("j");
            assertThat(keys()).as(sent.toString()).containsExactly("j");
        }
    }

    private List<String> keys() {
        return events.stream()
                .map(event -> event instanceof Event.Pressed(Key key) ? key.toString() : event.toString())
                .toList();
    }
}
