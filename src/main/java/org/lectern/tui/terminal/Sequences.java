package org.lectern.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;
import org.lectern.tui.Key;

/**
 * What whole escape sequences mean. Which sequence is which key on which terminal is Lanterna's knowledge; the mouse in SGR
 * form and keys told by number (xterm's modifyOtherKeys, kitty's CSI u) are read here, since Lanterna doesn't. For one
 * thread.
 */
final class Sequences {
    private final Supplier<List<CharacterPattern>> patterns;
    private List<CharacterPattern> known = List.of();

    /** @param patterns Lanterna's for the terminal; asked for once a sequence has come */
    Sequences(Supplier<List<CharacterPattern>> patterns) {
        this.patterns = patterns;
    }

    /** The event, or null where the sequence is none that we know. */
    @Nullable
    Event event(String sequence) {
        if (sequence.startsWith("\u001b[<")) {
            return MouseSequence.parse(sequence);
        }
        char last = sequence.charAt(sequence.length() - 1);
        Key key = last == 'u' || sequence.startsWith("\u001b[27;") ? NumberedKey.parse(sequence) : named(sequence);
        return key == null ? null : new Event.Pressed(key);
    }

    private @Nullable Key named(String sequence) {
        if (sequence.endsWith("R") && sequence.startsWith("\u001b[")) {
            return null; // F3 with a modifier on some, but everywhere the answer to where the cursor is.
        }
        if (known.isEmpty()) {
            known = patterns.get();
        }
        List<Character> whole =
                usual(sequence).chars().mapToObj(c -> (char) c).toList();
        KeyStroke stroke = null;
        for (CharacterPattern pattern : known) {
            CharacterPattern.Matching matching = pattern.match(whole);
            // The last one counts, as in Lanterna's own decoder.
            stroke = matching != null && matching.fullMatch != null ? matching.fullMatch : stroke;
        }
        return stroke == null ? null : key(stroke);
    }

    /** Where a terminal's way to say a key is none that Lanterna knows, or one it takes for another: the usual way. */
    private static String usual(String sequence) {
        int end = sequence.length();
        if (end >= 3 && sequence.charAt(end - 2) == 'O' && "ABCDHF".indexOf(sequence.charAt(end - 1)) >= 0) {
            return sequence.substring(0, end - 2) + '[' + sequence.charAt(end - 1);
        }
        return switch (sequence) {
            case "\u001b[7~" -> "\u001b[1~";
            case "\u001b[8~" -> "\u001b[4~";
            default -> sequence;
        };
    }

    private static @Nullable Key key(KeyStroke stroke) {
        Key.Name name = switch (stroke.getKeyType()) {
            case ArrowUp -> Key.Name.UP;
            case ArrowDown -> Key.Name.DOWN;
            case ArrowLeft -> Key.Name.LEFT;
            case ArrowRight -> Key.Name.RIGHT;
            case Home -> Key.Name.HOME;
            case End -> Key.Name.END;
            case PageUp -> Key.Name.PAGE_UP;
            case PageDown -> Key.Name.PAGE_DOWN;
            case Insert -> Key.Name.INSERT;
            case Delete -> Key.Name.DELETE;
            case ReverseTab -> Key.Name.BACK_TAB;
            case F1 -> Key.Name.F1;
            case F2 -> Key.Name.F2;
            case F3 -> Key.Name.F3;
            case F4 -> Key.Name.F4;
            case F5 -> Key.Name.F5;
            case F6 -> Key.Name.F6;
            case F7 -> Key.Name.F7;
            case F8 -> Key.Name.F8;
            case F9 -> Key.Name.F9;
            case F10 -> Key.Name.F10;
            case F11 -> Key.Name.F11;
            case F12 -> Key.Name.F12;
            default -> null;
        };
        return name == null
                ? null
                : new Key(
                        name,
                        "",
                        stroke.isCtrlDown(),
                        stroke.isAltDown(),
                        stroke.isShiftDown() && name != Key.Name.BACK_TAB);
    }
}
