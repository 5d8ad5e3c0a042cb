package org.lectern.tui.listing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.editor.Buffer;
import org.lectern.tui.editor.Typing;
import org.lectern.tui.keys.Action;
import org.lectern.tui.screen.Entry;
import org.lectern.tui.screen.ListCursor;

/**
 * A list with one row chosen, which can be narrowed by typing. Immutable.
 *
 * @param all every row
 * @param rows those that the filter leaves
 * @param at the chosen one of these, from 0
 * @param filter small letters; empty leaves all
 * @param typing the filter while it is typed; {@code null} otherwise
 */
public record Listing<T>(
        List<Row<T>> all,
        List<Row<T>> rows,
        int at,
        String filter,
        @Nullable Buffer typing) {

    public static <T> Listing<T> of(List<Row<T>> rows) {
        List<Row<T>> all = List.copyOf(rows);
        return new Listing<>(all, all, 0, "", null);
    }

    /** Other rows; the filter stays, and what is chosen as far as it can. */
    public Listing<T> with(List<Row<T>> others) {
        List<Row<T>> kept = List.copyOf(others);
        return new Listing<>(kept, kept, at, "", typing).filtered(filter).to(at);
    }

    public Optional<T> chosen() {
        return at < rows.size() ? Optional.of(rows.get(at).value()) : Optional.empty();
    }

    public boolean isTyping() {
        return typing != null;
    }

    public @Nullable Entry entry() {
        return typing == null ? null : new Entry("/", typing.text(), typing.caret(), rows.size() + " of " + all.size());
    }

    /** As it is after a move; {@code height} is how many rows are in view. */
    public Listing<T> moved(Action action, int height) {
        return to(new ListCursor(at, 0).moved(action, rows.size(), height).at());
    }

    public Listing<T> to(int row) {
        return new Listing<>(all, rows, Math.clamp(row, 0, Math.max(0, rows.size() - 1)), filter, typing);
    }

    /** With the first row chosen that is such; as it is where there is none. */
    public Listing<T> toFirst(Predicate<T> such) {
        for (int row = 0; row < rows.size(); row++) {
            if (such.test(rows.get(row).value())) {
                return to(row);
            }
        }
        return this;
    }

    public Listing<T> narrowing() {
        return new Listing<>(all, rows, at, filter, Buffer.of(filter));
    }

    /** A key typed while it is narrowed: Enter keeps the filter, arrows move. */
    public Listing<T> type(Key key) {
        if (typing == null) {
            return this;
        }
        if (key.name() == Key.Name.ENTER) {
            return new Listing<>(all, rows, at, filter, null);
        }
        if (key.name() == Key.Name.DOWN || key.name() == Key.Name.UP) {
            return to(key.name() == Key.Name.DOWN ? at + 1 : at - 1);
        }
        return typed(Typing.type(typing, key));
    }

    public Listing<T> paste(String text) {
        return typing == null ? this : typed(Typing.paste(typing, text, false));
    }

    /** An action while it is narrowed: cancelling takes the filter away. */
    public Listing<T> act(Action action) {
        if (typing == null) {
            return this;
        }
        return action == Action.CANCEL ? unfiltered() : typed(Typing.act(typing, action));
    }

    public Listing<T> unfiltered() {
        return new Listing<>(all, all, at < rows.size() ? all.indexOf(rows.get(at)) : 0, "", null);
    }

    public Listing<T> wheeled(Event.Mouse mouse) {
        return switch (mouse.gesture()) {
            case WHEEL_DOWN -> to(at + 1);
            case WHEEL_UP -> to(at - 1);
            case PRESS, DRAG, RELEASE -> this;
        };
    }

    /** As it is once narrowing is done; the filter stays. */
    public Listing<T> narrowed() {
        return new Listing<>(all, rows, at, filter, null);
    }

    private Listing<T> typed(Buffer words) {
        return new Listing<>(all, rows, 0, filter, words).filtered(words.text().toLowerCase(Locale.ROOT));
    }

    private Listing<T> filtered(String words) {
        List<Row<T>> left = words.isBlank()
                ? all
                : all.stream().filter(row -> row.holds(words)).toList();
        return new Listing<>(all, left, 0, words, typing);
    }
}
