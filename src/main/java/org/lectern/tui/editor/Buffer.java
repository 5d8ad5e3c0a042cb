package org.lectern.tui.editor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.lectern.text.Graphemes;

/**
 * Text being written, and what it was before. Immutable. Offsets are UTF-16 units, always between clusters.
 *
 * @param caret where the next letter goes
 * @param anchor where what is selected begins or ends, the caret being its other end; -1 where nothing is
 * @param held whether every move selects
 * @param past states to go back to, the latest last; at most {@value #KEPT}, and {@value #KEPT_UNITS} units of text
 * @param future states that were gone back from, the latest last
 * @param run what a change now would go on with
 */
public record Buffer(String text, int caret, int anchor, boolean held, List<State> past, List<State> future, Run run) {
    private static final int KEPT = 200;
    private static final int KEPT_UNITS = 8_000_000;

    /** A text and its caret. */
    public record State(String text, int caret) {}

    /** Changes that belong together, so that they are taken back together. */
    public enum Run {
        NONE,
        TYPING,
        ERASING
    }

    public static Buffer of(String text) {
        return new Buffer(text, text.length(), -1, false, List.of(), List.of(), Run.NONE);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean selects() {
        return anchor >= 0 && anchor != caret;
    }

    /** Where what is selected begins. */
    public int from() {
        return selects() ? Math.min(anchor, caret) : caret;
    }

    /** Where what is selected ends. */
    public int to() {
        return selects() ? Math.max(anchor, caret) : caret;
    }

    public String selected() {
        return text.substring(from(), to());
    }

    /** Writes at the caret, in place of what is selected. Letters typed one after another are one change, up to the end of a word. */
    public Buffer insert(String more) {
        boolean letter = !selects() && !more.isBlank() && Graphemes.next(more, 0) == more.length();
        List<State> behind = run == Run.TYPING && letter ? past : remembered();
        String next = text.substring(0, from()) + more + text.substring(to());
        return changed(next, from() + more.length(), behind, letter ? Run.TYPING : Run.NONE);
    }

    public Buffer backspace() {
        if (selects()) {
            return cut(from(), to());
        }
        return caret == 0 ? released() : erased(Graphemes.previous(text, caret), caret);
    }

    public Buffer delete() {
        if (selects()) {
            return cut(from(), to());
        }
        return caret == text.length() ? released() : erased(caret, Graphemes.next(text, caret));
    }

    public Buffer deleteWord() {
        return selects() ? cut(from(), to()) : cut(wordStart(), caret);
    }

    public Buffer deleteWordOn() {
        return selects() ? cut(from(), to()) : cut(caret, wordEnd());
    }

    public Buffer deleteToStart() {
        return cut(lineStart(), caret);
    }

    public Buffer deleteToEnd() {
        return cut(caret, lineEnd() == caret && caret < text.length() ? caret + 1 : lineEnd());
    }

    /** Without the line that the caret is in. */
    public Buffer deleteLine() {
        return cut(lineStart(), Math.min(text.length(), lineEnd() + 1));
    }

    /** Without what is selected. */
    public Buffer deleteSelected() {
        return cut(from(), to());
    }

    /** What is selected, or else the line that the caret is in, selected. */
    public Buffer orLine() {
        return selects() ? this : selecting(lineStart(), Math.min(text.length(), lineEnd() + 1));
    }

    public Buffer selectAll() {
        return selecting(0, text.length());
    }

    /** From here on every move selects; where that is so already, none does any more. */
    public Buffer hold() {
        return held ? released() : new Buffer(text, caret, caret, true, past, future, Run.NONE);
    }

    /** A change made now is one of its own. */
    Buffer ended() {
        return new Buffer(text, caret, anchor, held, past, future, Run.NONE);
    }

    /** With nothing selected. */
    public Buffer released() {
        return new Buffer(text, caret, -1, false, past, future, Run.NONE);
    }

    /** As a move leaves it, with all between here and there selected. */
    public Buffer selectingTo(UnaryOperator<Buffer> move) {
        return new Buffer(text, move.apply(this).caret, anchor < 0 ? caret : anchor, held, past, future, Run.NONE);
    }

    public Buffer left() {
        if (selects() && !held) {
            return at(from());
        }
        return at(caret == 0 ? 0 : Graphemes.previous(text, caret));
    }

    public Buffer right() {
        if (selects() && !held) {
            return at(to());
        }
        return at(caret == text.length() ? caret : Graphemes.next(text, caret));
    }

    public Buffer wordLeft() {
        return at(wordStart());
    }

    public Buffer wordRight() {
        return at(wordEnd());
    }

    public Buffer home() {
        return at(lineStart());
    }

    public Buffer end() {
        return at(lineEnd());
    }

    public Buffer top() {
        return at(0);
    }

    public Buffer bottom() {
        return at(text.length());
    }

    /** To the beginning of the paragraph, or of the one before; paragraphs stand apart by an empty line. */
    public Buffer paragraphUp() {
        int at = caret;
        while (at > 0 && text.charAt(at - 1) == '\n') {
            at--;
        }
        int gap = at == 0 ? -1 : text.lastIndexOf("\n\n", at - 1);
        return at(gap < 0 ? 0 : gap + 2);
    }

    /** To the beginning of the next paragraph. */
    public Buffer paragraphDown() {
        int gap = text.indexOf("\n\n", caret);
        int at = gap < 0 ? text.length() : gap + 2;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at(at);
    }

    public Buffer at(int offset) {
        int there = Math.clamp(offset, 0, text.length());
        return new Buffer(text, there, held ? anchor : -1, held, past, future, Run.NONE);
    }

    public Buffer undo() {
        if (past.isEmpty()) {
            return this;
        }
        State before = past.getLast();
        return new Buffer(
                before.text,
                before.caret,
                -1,
                false,
                past.subList(0, past.size() - 1),
                with(future, new State(text, caret)),
                Run.NONE);
    }

    public Buffer redo() {
        if (future.isEmpty()) {
            return this;
        }
        State after = future.getLast();
        return new Buffer(
                after.text,
                after.caret,
                -1,
                false,
                with(past, new State(text, caret)),
                future.subList(0, future.size() - 1),
                Run.NONE);
    }

    /** Another text in place of this one, as one change. */
    public Buffer replaced(String other) {
        return changed(other, other.length(), remembered(), Run.NONE);
    }

    private Buffer selecting(int from, int to) {
        return new Buffer(text, to, from, false, past, future, Run.NONE);
    }

    private Buffer changed(String next, int at, List<State> behind, Run now) {
        return new Buffer(next, at, -1, false, behind, List.of(), now);
    }

    private Buffer cut(int from, int to) {
        return from >= to
                ? released()
                : changed(text.substring(0, from) + text.substring(to), from, remembered(), Run.NONE);
    }

    /** A cluster less; clusters erased one after another are one change, up to a space. */
    private Buffer erased(int from, int to) {
        boolean letter = !Character.isWhitespace(text.charAt(from));
        List<State> behind = run == Run.ERASING && letter ? past : remembered();
        return changed(text.substring(0, from) + text.substring(to), from, behind, letter ? Run.ERASING : Run.NONE);
    }

    private int lineStart() {
        return caret == 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
    }

    private int lineEnd() {
        int newline = text.indexOf('\n', caret);
        return newline < 0 ? text.length() : newline;
    }

    private int wordStart() {
        BreakIterator words = words();
        int at = caret;
        do {
            at = at <= 0 ? 0 : words.preceding(at);
        } while (at > 0 && !Character.isLetterOrDigit(text.codePointAt(at)));
        return Math.max(0, at);
    }

    private int wordEnd() {
        BreakIterator words = words();
        int at = caret;
        do {
            at = at >= text.length() ? BreakIterator.DONE : words.following(at);
        } while (at != BreakIterator.DONE
                && at < text.length()
                && !Character.isLetterOrDigit(text.codePointBefore(at)));
        return at == BreakIterator.DONE ? text.length() : at;
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    private List<State> remembered() {
        return with(past, new State(text, caret));
    }

    private static List<State> with(List<State> states, State last) {
        List<State> more = new ArrayList<>(states);
        more.add(last);
        long units = 0;
        int from = more.size();
        while (from > 0 && more.size() - from < KEPT && units <= KEPT_UNITS) {
            units += more.get(--from).text.length();
        }
        boolean tooMuch = units > KEPT_UNITS && from < more.size() - 1;
        return List.copyOf(more.subList(tooMuch ? from + 1 : from, more.size()));
    }
}
