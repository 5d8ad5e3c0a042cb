package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.tui.Event;
import org.lectern.tui.Event.Mouse.Gesture;

class ClicksTest {
    private long now;
    private final Clicks clicks = new Clicks(() -> now);

    /** The number of a press so many milliseconds after the one before. */
    private int press(int millis, int column) {
        now += millis * 1_000_000L;
        return ((Event.Mouse) clicks.counted(new Event.Mouse(Gesture.PRESS, column, 3))).clicks();
    }

    @Test
    void pressesInQuickSuccessionOnOneCellAreCounted() {
        assertThat(press(0, 7)).isEqualTo(1);
        assertThat(press(150, 7)).isEqualTo(2);
        assertThat(press(150, 7)).isEqualTo(3);
        assertThat(press(150, 7)).isEqualTo(4);
        assertThat(press(150, 7)).isEqualTo(1);
    }

    @Test
    void aSlowOneOrOneElsewhereBeginsAnew() {
        press(0, 7);
        assertThat(press(150, 8)).isEqualTo(1);
        assertThat(press(450, 8)).isEqualTo(1);
        assertThat(press(150, 8)).isEqualTo(2);
    }

    @Test
    void allElseIsLeftAsItIs() {
        Event release = new Event.Mouse(Gesture.RELEASE, 7, 3);
        assertThat(clicks.counted(release)).isSameAs(release);
    }
}
