package org.lectern.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.text.Graphemes;
import org.lectern.tui.Event;
import org.lectern.tui.Key;

/**
 * Cuts what a terminal sends into keys, pastes and mouse events. Sequences that mean nothing to us are left out whole, so
 * that none leaks as typed text. Takes text in any pieces; what is not yet complete waits for the next piece or for
 * {@link #flush}. For one thread.
 */
final class InputDecoder {
    private static final char ESCAPE = 0x1B;
    private static final String PASTE_BEGIN = "\u001b[200~";
    private static final String PASTE_END = "\u001b[201~";
    private static final int INCOMPLETE = -1;

    private final Consumer<Event> events;
    private final Sequences sequences;
    private final StringBuilder input = new StringBuilder();
    private boolean pasting;

    /** Up to where the end of a paste was already looked for. */
    private int searched;

    /** @param keys Lanterna's patterns of the sequences that name keys; asked for once a sequence has come */
    InputDecoder(Supplier<List<CharacterPattern>> keys, Consumer<Event> events) {
        this.sequences = new Sequences(keys);
        this.events = events;
    }

    void accept(CharSequence piece) {
        input.append(piece);
        int at = 0;
        while (at < input.length()) {
            int end = pasting ? paste() : next(at);
            if (end == INCOMPLETE) {
                break;
            }
            at = end;
            if (pasting) {
                input.delete(0, at);
                at = 0;
                searched = 0;
            }
        }
        input.delete(0, at);
    }

    /** Whether something is not yet complete: the same characters may be a key in themselves if nothing follows. */
    boolean isWaiting() {
        return !input.isEmpty();
    }

    boolean isPasting() {
        return pasting;
    }

    /** Nothing follows: what waits is taken for what it is by itself. */
    void flush() {
        String rest = input.toString();
        input.setLength(0);
        if (pasting) {
            pasting = false;
            events.accept(new Event.Pasted(rest));
        } else if (rest.equals("\u001b")) {
            press(Key.of(Key.Name.ESCAPE));
        } else if (rest.length() == 2 && rest.charAt(0) == ESCAPE) {
            if (rest.charAt(1) == ESCAPE) {
                press(Key.of(Key.Name.ESCAPE));
                press(Key.of(Key.Name.ESCAPE));
            } else {
                press(new Key(Key.Name.TEXT, rest.substring(1), false, true));
            }
        }
    }

    private int paste() {
        int end = input.indexOf(PASTE_END, searched);
        if (end < 0) {
            searched = Math.max(0, input.length() - PASTE_END.length() + 1);
            return INCOMPLETE;
        }
        pasting = false;
        events.accept(new Event.Pasted(input.substring(0, end)));
        return end + PASTE_END.length();
    }

    private int next(int at) {
        char c = input.charAt(at);
        if (c == ESCAPE) {
            return escape(at);
        }
        if (isControl(c)) {
            Key key = Controls.key(c, false);
            if (key != null) {
                press(key);
            }
            return at + 1;
        }
        return typed(at);
    }

    /** A run of text, a key for each cluster. */
    private int typed(int at) {
        int end = at;
        while (end < input.length() && !isControl(input.charAt(end))) {
            end++;
        }
        String run = input.substring(at, end);
        for (int from = 0; from < run.length(); ) {
            int to = Graphemes.next(run, from);
            press(Key.of(run.substring(from, to)));
            from = to;
        }
        return end;
    }

    private int escape(int at) {
        if (at + 1 == input.length()) {
            return INCOMPLETE;
        }
        char kind = input.charAt(at + 1);
        return switch (kind) {
            case '[' -> sequence(at, endOfControlSequence(at + 2));
            case 'O' -> sequence(at, endOfSingleShift(at + 2));
            case ']', 'P', '_', '^', 'X' -> endOfString(at + 2);
            case ESCAPE -> doubleEscape(at);
            default -> alt(at + 1);
        };
    }

    private int alt(int at) {
        char c = input.charAt(at);
        if (isControl(c)) {
            Key key = Controls.key(c, true);
            if (key != null) {
                press(key);
            }
            return at + 1;
        }
        int end = Graphemes.next(input.substring(at, Math.min(input.length(), at + 16)), 0) + at;
        press(new Key(Key.Name.TEXT, input.substring(at, end), false, true));
        return end;
    }

    /** Some terminals send Alt with a named key as an escape before its sequence. */
    private int doubleEscape(int at) {
        if (at + 2 == input.length()) {
            return INCOMPLETE;
        }
        char third = input.charAt(at + 2);
        if (third == '[') {
            return sequence(at, endOfControlSequence(at + 3));
        }
        if (third == 'O') {
            return sequence(at, endOfSingleShift(at + 3));
        }
        press(Key.of(Key.Name.ESCAPE));
        return at + 1;
    }

    private int sequence(int at, int end) {
        if (end == INCOMPLETE) {
            return INCOMPLETE;
        }
        String sequence = input.substring(at, end);
        if (sequence.equals(PASTE_BEGIN)) {
            pasting = true;
            searched = 0;
            return end;
        }
        Event event = sequences.event(sequence);
        if (event != null) {
            events.accept(event);
        }
        return end;
    }

    /** Parameters, intermediates, a final byte (ECMA-48); the Linux console's function keys have two of them. */
    private int endOfControlSequence(int from) {
        int at = from;
        while (at < input.length() && input.charAt(at) >= 0x20 && input.charAt(at) <= 0x3F) {
            at++;
        }
        if (at == input.length()) {
            return INCOMPLETE;
        }
        char last = input.charAt(at);
        if (last == '[' && at == from) {
            return at + 1 < input.length() ? at + 2 : INCOMPLETE;
        }
        return last >= 0x40 && last <= 0x7E ? at + 1 : at;
    }

    private int endOfSingleShift(int from) {
        int at = from;
        while (at < input.length()
                && ((input.charAt(at) >= '0' && input.charAt(at) <= '9') || input.charAt(at) == ';')) {
            at++;
        }
        return at == input.length() ? INCOMPLETE : at + 1;
    }

    /** An answer that the terminal sends of itself: nothing of it is a key. */
    private int endOfString(int from) {
        for (int at = from; at < input.length(); at++) {
            char c = input.charAt(at);
            if (c == 0x07 || c == 0x9C) {
                return at + 1;
            }
            if (c == ESCAPE && at + 1 < input.length()) {
                return input.charAt(at + 1) == '\\' ? at + 2 : at;
            }
        }
        return INCOMPLETE;
    }

    private void press(Key key) {
        events.accept(new Event.Pressed(key));
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0);
    }
}
