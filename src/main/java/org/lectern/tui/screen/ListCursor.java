package org.lectern.tui.screen;

import java.util.Map;
import org.lectern.tui.keys.Action;

/**
 * The row chosen in a list, and the first row in view.
 *
 * @param at from 0
 */
public record ListCursor(int at, int top) {
    public static final ListCursor FIRST = new ListCursor(0, 0);

    private record Bounds(ListCursor choice, int size, int rows) {}

    private interface Move {
        int to(Bounds bounds);
    }

    private static final Map<Action, Move> MOVES = Map.of(
            Action.LINE_DOWN, b -> b.choice.at + 1,
            Action.LINE_UP, b -> b.choice.at - 1,
            Action.PAGE_DOWN, b -> b.choice.at + Math.max(1, b.rows - 1),
            Action.PAGE_UP, b -> b.choice.at - Math.max(1, b.rows - 1),
            Action.HALF_DOWN, b -> b.choice.at + Math.max(1, b.rows / 2),
            Action.HALF_UP, b -> b.choice.at - Math.max(1, b.rows / 2),
            Action.TOP, b -> 0,
            Action.END, b -> b.size - 1);

    public static boolean moves(Action action) {
        return MOVES.containsKey(action);
    }

    /** The choice after a move in a list of so many, so many of which are in view. */
    public ListCursor moved(Action action, int size, int rows) {
        Move move = MOVES.get(action);
        return move == null ? this : to(move.to(new Bounds(this, size, rows)), size, rows);
    }

    /** The choice of a row, brought into view. */
    public ListCursor to(int row, int size, int rows) {
        int chosen = Math.clamp(row, 0, Math.max(0, size - 1));
        int height = Math.max(1, rows);
        int first = Math.clamp(top, Math.max(0, chosen - height + 1), chosen);
        return new ListCursor(chosen, Math.max(0, Math.min(first, Math.max(0, size - height))));
    }
}
