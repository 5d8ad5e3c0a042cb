package org.lectern.tui.terminal;

/** Hears what happens to a terminal, but for its keys and its size. From any thread. */
public interface TerminalListener {

    /** The terminal goes away: the program keeps what is unsaved, and ends. */
    void ended();

    /** Ctrl-C outside the screen: what is in the foreground deals with it, else it is the end. */
    void interrupted();

    /** The program goes on after it was stopped from outside. */
    void continued();
}
