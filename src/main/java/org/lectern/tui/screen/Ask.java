package org.lectern.tui.screen;

import org.jspecify.annotations.Nullable;
import org.lectern.reading.Address;
import org.lectern.study.progress.Place;
import org.lectern.tui.Command;
import org.lectern.tui.work.Unfinished;

/** What a screen asks of the program around it. */
public sealed interface Ask {

    /** Tells the person something, below. */
    record Say(String text) implements Ask {}

    /** Tells them that something can't be done, and what can. */
    record Complain(String text) implements Ask {}

    /** Takes this screen away. */
    record Close() implements Ask {}

    /** Puts a screen on top. */
    record Open(Screen screen) implements Ask {}

    record Enter(Room room) implements Ask {}

    /**
     * Opens a reading; {@code null} is where the member left off. The way back is kept.
     *
     * @param lit words to light there; empty for none
     */
    record Read(String slug, @Nullable Address at, int offset, String lit) implements Ask {
        public Read(String slug, @Nullable Address at, int offset) {
            this(slug, at, offset, "");
        }
    }

    /** Keeps a place as one to come back to. */
    record Remember(Place place) implements Ask {}

    /** Another way of seeing things. */
    record See(ViewSettings view) implements Ask {}

    /** Another way of seeing things for the moment: nothing is kept for the next time. */
    record Try(ViewSettings view) implements Ask {}

    /** Runs what was typed behind {@code :}. */
    record Run(String line) implements Ask {}

    /** Keeps the command that would take back what was just deleted. */
    record Undoable(Command undo, String what) implements Ask {}

    /** Goes on with words that nobody kept, on the screen on which they were written. */
    record Resume(Unfinished unfinished) implements Ask {}

    record Leave() implements Ask {}
}
