package org.lectern.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.text.DisplayWidth;
import org.lectern.tui.Event;
import org.lectern.tui.Frame;
import org.lectern.tui.Key;
import org.lectern.tui.Size;

/** Whatever keys come, in whatever order, at whatever size. */
class StormTest {
    private static final String LETTERS = "jjjkk  bdu{}[]gGtnN/:Bab'vamrexUyQRvpiw<>=cof?123456qMx!+-=d4.1éあ e\u0301";
    private static final String CONTROLS = "fboplsztyukwz";

    @TempDir
    Path folder;

    @Test
    void nothingBreaksAndTheCursorStaysOnTheScreen() {
        try (Evening evening = Evening.ofGroup(folder)) {
            Random random = new Random(20261122);
            long settled = 0;
            for (int i = 0; i < 36_000; i++) {
                Event event = event(random);
                if (i == 12_000) {
                    settled = heap();
                }
                if (!(event instanceof Event.Resized(Size size))) {
                    evening.happens(event);
                } else {
                    evening.sized(size.columns(), size.rows());
                }
                if (i % 3 == 0) {
                    check(evening.frame(), evening.model().app().size());
                }
            }
            assertThat(evening.desk().margins().all(evening.member("Ada"))).isNotEmpty();
            assertThat(heap()).as("heap in use after 36,000 events").isLessThan(settled + 24_000_000);
        }
    }

    /** Bytes in use once what is not has been collected. */
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void everySizeHasAPicture() {
        try (Evening evening = Evening.ofGroup(folder)) {
            for (String keys : new String[] {
                "", "Enter ] ]", "Enter", "a 'some words'", "Esc d t", "q 3", "4", "5", "a", "Esc 6", "?"
            }) {
                evening.press(keys);
                for (int columns = 1; columns < 130; columns += columns < 40 ? 1 : 13) {
                    for (int rows : new int[] {1, 2, 3, 4, 5, 8, 11, 12, 13, 40}) {
                        evening.sized(columns, rows);
                        check(evening.frame(), new Size(columns, rows));
                    }
                }
                evening.sized(80, 24);
            }
        }
    }

    private static void check(Frame frame, Size size) {
        assertThat(frame.size()).isEqualTo(size);
        assertThat(frame.rows()).hasSize(size.rows());
        for (String row : frame.rows()) {
            assertThat(DisplayWidth.of(row)).isLessThanOrEqualTo(size.columns());
        }
        assertThat(frame.cursorColumn()).isBetween(-1, size.columns() - 1);
        assertThat(frame.cursorRow()).isBetween(-1, size.rows() - 1);
    }

    private static Event event(Random random) {
        int kind = random.nextInt(40);
        if (kind == 0) {
            return new Event.Resized(new Size(1 + random.nextInt(150), 1 + random.nextInt(50)));
        }
        if (kind == 1) {
            return new Event.Pasted("pasted\nwords \u001b[31mred \u202e あ👩‍👩‍👧 " + random.nextInt());
        }
        if (kind == 2) {
            Event.Mouse.Gesture[] gestures = Event.Mouse.Gesture.values();
            return new Event.Mouse(gestures[random.nextInt(gestures.length)], random.nextInt(90), random.nextInt(30));
        }
        if (kind < 10) {
            Key.Name[] names = Key.Name.values();
            Key.Name name = names[1 + random.nextInt(names.length - 1)];
            return new Event.Pressed(new Key(name, "", random.nextInt(5) == 0, random.nextInt(5) == 0));
        }
        if (kind < 13) {
            return new Event.Pressed(Key.control(CONTROLS.charAt(random.nextInt(CONTROLS.length()))));
        }
        return new Event.Pressed(Key.of(String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())))));
    }
}
