package org.lectern.tui.editor;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.lectern.text.Sanitizer;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;

/** What keys do to a text being written, in one line or several. */
public final class Typing {
    private static final Map<Action, UnaryOperator<Buffer>> ACTS = Map.ofEntries(
            entry(Action.EDIT_UNDO, Buffer::undo),
            entry(Action.EDIT_REDO, Buffer::redo),
            entry(Action.EDIT_SELECT, Buffer::hold),
            entry(Action.EDIT_SELECT_ALL, Buffer::selectAll),
            entry(Action.DELETE_WORD, Buffer::deleteWord),
            entry(Action.DELETE_WORD_ON, Buffer::deleteWordOn),
            entry(Action.DELETE_LINE, Buffer::deleteLine),
            entry(Action.DELETE_TO_START, Buffer::deleteToStart),
            entry(Action.DELETE_TO_END, Buffer::deleteToEnd));

    private static final Map<Action, UnaryOperator<Buffer>> MOVES = Map.ofEntries(
            entry(Action.EDIT_WORD_LEFT, Buffer::wordLeft),
            entry(Action.EDIT_WORD_RIGHT, Buffer::wordRight),
            entry(Action.EDIT_LINE_START, Buffer::home),
            entry(Action.EDIT_LINE_END, Buffer::end),
            entry(Action.EDIT_PARAGRAPH_UP, Buffer::paragraphUp),
            entry(Action.EDIT_PARAGRAPH_DOWN, Buffer::paragraphDown),
            entry(Action.EDIT_TOP, Buffer::top),
            entry(Action.EDIT_BOTTOM, Buffer::bottom));

    private static final Map<Key.Name, UnaryOperator<Buffer>> KEYS = Map.of(
            Key.Name.BACKSPACE, Buffer::backspace,
            Key.Name.DELETE, Buffer::delete);

    private static final Map<Key.Name, UnaryOperator<Buffer>> STEPS = Map.of(
            Key.Name.LEFT, Buffer::left,
            Key.Name.RIGHT, Buffer::right,
            Key.Name.HOME, Buffer::home,
            Key.Name.END, Buffer::end);

    private Typing() {}

    /** The text after an action; the same where the action isn't one on text. */
    public static Buffer act(Buffer buffer, Action action) {
        UnaryOperator<Buffer> move = MOVES.get(action);
        return move == null
                ? ACTS.getOrDefault(action, UnaryOperator.identity()).apply(buffer)
                : move.apply(buffer);
    }

    /** As above; a move made with shift selects. */
    static Buffer act(Buffer buffer, Action action, boolean shift) {
        UnaryOperator<Buffer> move = MOVES.get(action);
        return move != null && shift ? buffer.selectingTo(move) : act(buffer, action);
    }

    /** The text after a key: a letter is written, the usual keys move, with shift select, and delete; others do nothing. */
    public static Buffer type(Buffer buffer, Key key) {
        if (key.name() == Key.Name.TEXT) {
            String clean = key.control() || key.alt() ? "" : Sanitizer.line(key.text());
            return key.text().equals(" ") && !key.control() && !key.alt()
                    ? buffer.insert(" ")
                    : clean.isEmpty() ? buffer : buffer.insert(clean);
        }
        UnaryOperator<Buffer> step = STEPS.get(key.name());
        if (step != null) {
            return key.shift() ? buffer.selectingTo(step) : step.apply(buffer);
        }
        return KEYS.getOrDefault(key.name(), UnaryOperator.identity()).apply(buffer);
    }

    /** The text with a paste in it, sanitised, as one change. */
    public static Buffer paste(Buffer buffer, String text, boolean lines) {
        String clean = lines ? Sanitizer.text(text) : Sanitizer.line(text);
        return clean.isEmpty() ? buffer : buffer.insert(clean).ended();
    }
}
