package org.lectern.tui;

import org.jspecify.annotations.Nullable;

/** Does commands, one after another, on a thread of its own. */
public interface Performer {

    /** Does it and says what came of it; a fault is a result too, never an exception. */
    Result perform(Command command);

    /**
     * Looks around while there is nothing to do: what has come from elsewhere since the last look; null where nothing has.
     * Asked at least every second, on the thread of {@link #perform}.
     */
    default @Nullable Result glance() {
        return null;
    }

    /** Asks the command that is being done to stop where it can; its result says so. May be called from any thread. */
    default void stop() {
        // Nothing here takes long enough to be stopped.
    }
}
