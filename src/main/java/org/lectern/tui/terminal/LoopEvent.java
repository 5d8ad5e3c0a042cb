package org.lectern.tui.terminal;

import org.lectern.tui.Event;
import org.lectern.tui.Size;

/** What the loop's one queue holds. */
sealed interface LoopEvent {

    record Happened(Event event) implements LoopEvent {}

    record NewSize(Size size) implements LoopEvent {}

    /** All keys of one piece of input were sent; the reader waits until they are dealt with. */
    record KeysDone() implements LoopEvent {}

    /** Ctrl-C outside our screen, or SIGINT: what is in the foreground deals with it, else it is the end. */
    record Interrupted() implements LoopEvent {}

    /** The program goes on after it was stopped from outside. */
    record Continued() implements LoopEvent {}

    /** A foreground command is done, and the screen is free again. */
    record Returned(Event.Finished finished) implements LoopEvent {}

    /** All commands before the end are done. */
    record AllDone() implements LoopEvent {}

    /** A thread of ours failed. */
    record Failed(Throwable fault) implements LoopEvent {}
}
