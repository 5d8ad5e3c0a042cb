package org.lectern.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.tui.Look;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Theme;

class CubeTest {

    @Test
    void aColourOfTheCubeIsItself() {
        for (int number = 16; number < 256; number++) {
            assertThat(Cube.rgb(Cube.nearest(Cube.rgb(number)))).isEqualTo(Cube.rgb(number));
        }
    }

    /** With 256 colours everything can still be read (WCAG 2.2, 1.4.3). */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void themesCanBeReadIn256Colours(Theme theme) {
        for (ScreenRole role : ScreenRole.values()) {
            Look look = theme.look(role);
            if (look.ink().rgb() >= 0 && look.ground().rgb() >= 0) {
                assertThat(contrast(near(look.ink().rgb()), near(look.ground().rgb())))
                        .as("%s in %s", role, theme)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static int near(int rgb) {
        return Cube.rgb(Cube.nearest(rgb));
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
