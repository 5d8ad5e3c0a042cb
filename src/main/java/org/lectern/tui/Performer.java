package org.lectern.tui;

/** Does commands, one after another, on a thread of its own. */
public interface Performer {

    /** Does it and says what came of it; a fault is a result too, never an exception. */
    Result perform(Command command);

    /** Asks the command that is being done to stop where it can; its result says so. May be called from any thread. */
    default void stop() {
        // Nothing here takes long enough to be stopped.
    }
}
