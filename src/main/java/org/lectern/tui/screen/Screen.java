package org.lectern.tui.screen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;
import org.lectern.tui.Key;
import org.lectern.tui.Result;
import org.lectern.tui.keys.Action;
import org.lectern.tui.keys.Context;

/**
 * One screen. Immutable: each event makes another. It paints the middle; the program paints the lines above and below from
 * its heading, status and hints.
 */
public interface Screen {

    /** Stands for an action's key where it was pressed with shift and means the same without. */
    String SHIFT = "Shift";

    /** What its keys mean. */
    Context context();

    Heading heading(AppState app);

    /** What stands in the line below, on the left, in at most so many columns. */
    default String status(AppState app, int columns) {
        return "";
    }

    /** Actions named in the line below, the most useful first. */
    default List<Action> hints() {
        return List.of();
    }

    /** The line being filled in, or {@code null}. */
    default @Nullable Entry entry(AppState app) {
        return null;
    }

    /** How many rows it takes above the line below, over the screen beneath; 0 takes all. */
    default int pane(AppState app) {
        return 0;
    }

    /** Whether the screen beneath keeps all its rows: this one is only a line to fill in. */
    default boolean lineOnly() {
        return false;
    }

    /**
     * @param key what was typed after the action's own key, for an action that takes one; else empty
     */
    Step act(Action action, String key, AppState app);

    /** A key that no action has. */
    default Step type(Key key, AppState app) {
        return Step.to(this);
    }

    default Step paste(String text, AppState app) {
        return Step.to(this);
    }

    /** A mouse event; the row is counted from the first row that this screen paints. */
    default Step mouse(Event.Mouse mouse, AppState app) {
        return Step.to(this);
    }

    /** Work that is done; every screen hears of all of it. */
    default Step take(Result result, AppState app) {
        return Step.to(this);
    }

    /** The time that it asked to be woken at; only what is to be seen hears of it. */
    default Step tick(Instant now, AppState app) {
        return Step.to(this);
    }

    /** As it is once the state has changed: another size, another member, newer progress. */
    default Screen settle(AppState app) {
        return this;
    }

    /** The program ends: what must be kept is asked for. */
    default Step end(AppState app) {
        return Step.to(this);
    }

    void paint(Canvas canvas, AppState app);
}
