package org.lectern.tui.editor;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.lectern.text.Sanitizer;
import org.lectern.tui.Key;
import org.lectern.tui.keys.Action;

/** What keys do to a text being written, in one line or several. */
public final class Typing {
    private static final Map<Action, UnaryOperator<Buffer>> ACTS = Map.of(
            Action.EDIT_UNDO, Buffer::undo,
            Action.EDIT_REDO, Buffer::redo,
            Action.DELETE_WORD, Buffer::deleteWord,
            Action.DELETE_TO_START, Buffer::deleteToStart,
            Action.DELETE_TO_END, Buffer::deleteToEnd,
            Action.EDIT_WORD_LEFT, Buffer::wordLeft,
            Action.EDIT_WORD_RIGHT, Buffer::wordRight);

    private static final Map<Key.Name, UnaryOperator<Buffer>> KEYS = Map.of(
            Key.Name.BACKSPACE, Buffer::backspace,
            Key.Name.DELETE, Buffer::delete,
            Key.Name.LEFT, Buffer::left,
            Key.Name.RIGHT, Buffer::right,
            Key.Name.HOME, Buffer::home,
            Key.Name.END, Buffer::end);

    private Typing() {}

    /** The text after an action; the same where the action isn't one on text. */
    public static Buffer act(Buffer buffer, Action action) {
        return ACTS.getOrDefault(action, UnaryOperator.identity()).apply(buffer);
    }

    /** The text after a key: a letter is written, the usual keys move and delete; others do nothing. */
    public static Buffer type(Buffer buffer, Key key) {
        if (key.name() == Key.Name.TEXT) {
            String clean = key.control() || key.alt() ? "" : Sanitizer.line(key.text());
            return key.text().equals(" ") && !key.control() && !key.alt()
                    ? buffer.insert(" ")
                    : clean.isEmpty() ? buffer : buffer.insert(clean);
        }
        return KEYS.getOrDefault(key.name(), UnaryOperator.identity()).apply(buffer);
    }

    /** The text with a paste in it, sanitised, as one change. */
    public static Buffer paste(Buffer buffer, String text, boolean lines) {
        String clean = lines ? Sanitizer.text(text) : Sanitizer.line(text);
        return clean.isEmpty() ? buffer : buffer.insert(clean).at(buffer.caret() + clean.length());
    }
}
