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

    /** Work that needs the terminal for itself, such as an editor: the screen is put away for it, and painted anew. */
    interface Foreground extends Command {}
}
