package org.lectern.tui;

import java.time.Instant;

/** Everything that can happen to a screen. */
public sealed interface Event {

    record Pressed(Key key) implements Event {}

    /** A bracketed paste: the text as it was sent, unsanitised. */
    record Pasted(String text) implements Event {}

    record Resized(Size size) implements Event {}

    /**
     * A mouse event in cells, from 0.
     *
     * @param clicks how many presses in quick succession on the same cell a press is the last of; 1 for all else
     */
    record Mouse(Gesture gesture, int column, int row, int clicks) implements Event {
        public Mouse(Gesture gesture, int column, int row) {
            this(gesture, column, row, 1);
        }

        /** Whether it is the second press of a double click. */
        public boolean twice() {
            return gesture == Gesture.PRESS && clicks == 2;
        }

        /** The same, its row counted from another. */
        public Mouse below(int first) {
            return new Mouse(gesture, column, row - first, clicks);
        }
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
