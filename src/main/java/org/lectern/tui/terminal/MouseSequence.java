package org.lectern.tui.terminal;

import org.jspecify.annotations.Nullable;
import org.lectern.tui.Event;

/** A mouse report in SGR form, {@code ESC [ < button ; column ; row M} or, on release, {@code m} (xterm, mode 1006). */
final class MouseSequence {
    private static final int MOTION = 32;
    private static final int WHEEL = 64;
    private static final int BUTTONS = 0b1100_0011;

    private MouseSequence() {}

    /** The event in cells from 0, or null for a button other than the first and the wheel. */
    static Event.@Nullable Mouse parse(String sequence) {
        int end = sequence.length() - 1;
        int code = Parameters.number(sequence, 3, end, 0);
        int column = Parameters.number(sequence, 3, end, 1) - 1;
        int row = Parameters.number(sequence, 3, end, 2) - 1;
        boolean release = sequence.charAt(end) == 'm';
        if (column < 0 || row < 0 || (!release && sequence.charAt(end) != 'M')) {
            return null;
        }
        Event.Mouse.Gesture gesture = switch (code & BUTTONS) {
            case 0 ->
                release
                        ? Event.Mouse.Gesture.RELEASE
                        : (code & MOTION) != 0 ? Event.Mouse.Gesture.DRAG : Event.Mouse.Gesture.PRESS;
            case WHEEL -> Event.Mouse.Gesture.WHEEL_UP;
            case WHEEL + 1 -> Event.Mouse.Gesture.WHEEL_DOWN;
            default -> null;
        };
        return gesture == null ? null : new Event.Mouse(gesture, column, row);
    }
}
