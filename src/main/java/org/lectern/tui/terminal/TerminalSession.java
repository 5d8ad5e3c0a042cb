package org.lectern.tui.terminal;

import org.lectern.tui.Size;

/**
 * A terminal that a loop is given, from its opening to its closing: this process's own, or one at the other end of a line.
 * All that a loop knows of where it runs is here. Called by the loop's thread, but for {@link #terminal}.
 */
public interface TerminalSession {

    /** The terminal to paint on and to read keys from; always the same. */
    DeskTerminal terminal();

    /** Sets the terminal as a screen needs it, at first and after {@link #release}; waits until that is done. */
    Size take();

    /** Sets the terminal as it was before {@link #take}, for a command that has it meanwhile or for a shell. */
    void release();

    /** Whether there is a shell to stop for, as Ctrl-Z does. */
    boolean hasShell();

    /** Stops for the shell; returns when the shell lets the program go on. */
    void suspend();

    /** Tells a listener from now on; called once, before anything is painted. */
    void tell(TerminalListener listener);

    /** The first picture is out: what takes time, such as hearing of a change of size, may begin. */
    void shown();
}
