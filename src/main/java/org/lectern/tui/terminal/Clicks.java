package org.lectern.tui.terminal;

import java.util.function.LongSupplier;
import org.lectern.tui.Event;

/** Counts presses of the mouse that follow each other quickly on one cell: terminals tell of each alone. For one thread. */
final class Clicks {
    private static final long QUICK_NANOS = 400_000_000;

    /** A word, a sentence, a paragraph: more clicks than that mean nothing. */
    private static final int MOST = 4;

    private final LongSupplier nanos;
    private int count;
    private int column = -1;
    private int row = -1;
    private long last;

    /** @param nanos a clock that only goes forward */
    Clicks(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The event, a press with its number. */
    Event counted(Event event) {
        if (!(event instanceof Event.Mouse mouse) || mouse.gesture() != Event.Mouse.Gesture.PRESS) {
            return event;
        }
        long now = nanos.getAsLong();
        boolean again = count > 0 && mouse.column() == column && mouse.row() == row && now - last < QUICK_NANOS;
        count = again && count < MOST ? count + 1 : 1;
        column = mouse.column();
        row = mouse.row();
        last = now;
        return new Event.Mouse(mouse.gesture(), column, row, count);
    }
}
