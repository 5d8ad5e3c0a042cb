package org.lectern.tui;

/** Work that {@code update} asks for; it is done elsewhere, and its {@link Result} comes back as an event. */
public interface Command {

    /** Ends the program once the commands before it are done. */
    record Quit() implements Command {}

    /** Puts text on the terminal's clipboard (OSC 52). */
    record Copy(String text) implements Command {}

    /** Clears the terminal and paints everything anew. */
    record Redraw() implements Command {}

    /** Stops the program as Ctrl-Z would, until the shell brings it back. */
    record Suspend() implements Command {}

    /** Takes the mouse, or leaves it to the terminal. */
    record Mouse(boolean taken) implements Command {}

    /** Asks the work that is being done to stop; what comes of it is its result all the same. */
    record Stop() implements Command {}

    /** Asks for an {@link Event.Ticked} after so many seconds; asked again before then, only the last counts. */
    record Wake(int seconds) implements Command {}

    /** Work of which only the latest counts: what waits to be done is left out once a later one of the same matter comes. */
    interface Latest extends Command {

        /** What it is about; equal for commands that replace each other. */
        Object matter();
    }

    /** Work that needs the terminal for itself, such as an editor: the screen is put away for it, and painted anew. */
    interface Foreground extends Command {}
}
