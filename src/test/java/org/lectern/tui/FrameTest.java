package org.lectern.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {
    private static final CellStyle TEXT = CellStyle.of(ScreenRole.TEXT);

    @Test
    void aWideClusterIsNeverLeftHalf() {
        Frame frame = new Frame(new Size(6, 1));
        frame.put(0, 0, "日本語", TEXT);
        frame.put(1, 0, "x", TEXT);
        assertThat(frame.rows()).containsExactly(" x本語");
        frame.put(3, 0, "中", TEXT);
        assertThat(frame.rows()).containsExactly(" x 中");
        assertThat(frame.cluster(5, 0)).isEqualTo(" ");
    }

    @Test
    void whatCrossesAnEdgeIsClipped() {
        Frame frame = new Frame(new Size(5, 1));
        assertThat(frame.put(-1, 0, "日ab日", TEXT)).isEqualTo(5);
        assertThat(frame.rows()).containsExactly(" ab日");
        frame.put(4, 0, "日", TEXT);
        assertThat(frame.rows()).containsExactly(" ab");
        frame.put(0, 3, "outside", TEXT);
    }

    @Test
    void controlsAreLeftOut() {
        Frame frame = new Frame(new Size(5, 1));
        frame.put(0, 0, "a\u001b\u009b\u0007b", TEXT);
        assertThat(frame.rows()).containsExactly("ab");
    }
}
