package org.lectern.tui;

import java.time.Instant;

/** Everything that can happen to a screen. */
public sealed interface Event {

    record Pressed(Key key) implements Event {}

    /** A bracketed paste: the text as it was sent, unsanitised. */
    record Pasted(String text) implements Event {}

    record Resized(Size size) implements Event {}

    /** A mouse event in cells, from 0. */
    record Mouse(Gesture gesture, int column, int row) implements Event {
        /** What the mouse did. */
        public enum Gesture {
            PRESS,
            DRAG,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }
    }

    /** The terminal asks to end: a hang-up or SIGTERM. The answer keeps what is unsaved and quits. */
    record Ended() implements Event {}

    /** The time that {@link Command.Wake} asked for has passed. */
    record Ticked(Instant now) implements Event {}

    /**
     * Work isn't done yet.
     *
     * @param seconds since it was begun, whole ones: 0 after a tenth of one, when it begins to be noticed
     */
    record Slow(Command command, int seconds) implements Event {}

    /** A command's work is done, or has failed; {@code update} takes in what it found. */
    record Finished(Result result) implements Event {}
}
