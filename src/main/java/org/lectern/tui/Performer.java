package org.lectern.tui;

/** Does commands, one after another, on a thread of its own. */
public interface Performer {

    /** Does it and says what came of it; a fault is a result too, never an exception. */
    Result perform(Command command);
}
