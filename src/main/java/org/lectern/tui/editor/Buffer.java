package org.lectern.tui.editor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.text.Graphemes;

/**
 * Text being written, and what it was before. Immutable. Offsets are UTF-16 units, always between clusters.
 *
 * @param caret where the next letter goes
 * @param past states to go back to, the latest last; at most {@value #KEPT}
 * @param future states that were gone back from, the latest last
 * @param running whether letters typed now belong to the last change
 */
public record Buffer(String text, int caret, List<State> past, List<State> future, boolean running) {
    private static final int KEPT = 200;

    /** A text and its caret. */
    public record State(String text, int caret) {}

    public static Buffer of(String text) {
        return new Buffer(text, text.length(), List.of(), List.of(), false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Writes at the caret. Letters typed one after another are one change, up to the end of a word. */
    public Buffer insert(String more) {
        boolean letter = !more.isBlank() && Graphemes.next(more, 0) == more.length();
        String next = text.substring(0, caret) + more + text.substring(caret);
        List<State> behind = running && letter ? past : remembered();
        return new Buffer(next, caret + more.length(), behind, List.of(), letter);
    }

    public Buffer backspace() {
        return caret == 0 ? this : cut(Graphemes.previous(text, caret), caret);
    }

    public Buffer delete() {
        return caret == text.length() ? this : cut(caret, Graphemes.next(text, caret));
    }

    public Buffer deleteWord() {
        return cut(wordStart(), caret);
    }

    public Buffer deleteToStart() {
        return cut(lineStart(), caret);
    }

    public Buffer deleteToEnd() {
        return cut(caret, lineEnd() == caret && caret < text.length() ? caret + 1 : lineEnd());
    }

    public Buffer left() {
        return at(caret == 0 ? 0 : Graphemes.previous(text, caret));
    }

    public Buffer right() {
        return at(caret == text.length() ? caret : Graphemes.next(text, caret));
    }

    public Buffer wordLeft() {
        return at(wordStart());
    }

    public Buffer wordRight() {
        BreakIterator words = words();
        int at = caret;
        do {
            at = at >= text.length() ? BreakIterator.DONE : words.following(at);
        } while (at != BreakIterator.DONE
                && at < text.length()
                && !Character.isLetterOrDigit(text.codePointBefore(at)));
        return at(at == BreakIterator.DONE ? text.length() : at);
    }

    public Buffer home() {
        return at(lineStart());
    }

    public Buffer end() {
        return at(lineEnd());
    }

    public Buffer at(int offset) {
        return new Buffer(text, Math.clamp(offset, 0, text.length()), past, future, false);
    }

    public Buffer undo() {
        if (past.isEmpty()) {
            return this;
        }
        State before = past.getLast();
        return new Buffer(
                before.text,
                before.caret,
                past.subList(0, past.size() - 1),
                with(future, new State(text, caret)),
                false);
    }

    public Buffer redo() {
        if (future.isEmpty()) {
            return this;
        }
        State after = future.getLast();
        return new Buffer(
                after.text,
                after.caret,
                with(past, new State(text, caret)),
                future.subList(0, future.size() - 1),
                false);
    }

    /** Another text in place of this one, as one change. */
    public Buffer replaced(String other) {
        return new Buffer(other, other.length(), remembered(), List.of(), false);
    }

    private Buffer cut(int from, int to) {
        return from >= to
                ? this
                : new Buffer(text.substring(0, from) + text.substring(to), from, remembered(), List.of(), false);
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

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    private List<State> remembered() {
        return with(past, new State(text, caret));
    }

    private static List<State> with(List<State> states, State last) {
        List<State> more = new ArrayList<>(states.size() < KEPT ? states : states.subList(1, states.size()));
        more.add(last);
        return List.copyOf(more);
    }
}
