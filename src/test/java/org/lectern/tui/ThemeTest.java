package org.lectern.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for text. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyRoleCanBeRead(Theme theme) {
        for (ScreenRole role : ScreenRole.values()) {
            Look look = theme.look(role);
            if (look.ink().rgb() >= 0 && look.ground().rgb() >= 0) {
                assertThat(contrast(look.ink().rgb(), look.ground().rgb()))
                        .as("%s in %s", role, theme)
                        .isGreaterThan(4.5);
            }
        }
    }

    /** WCAG 2.2, 1.4.6: 7 to 1 for those who need more. */
    @Test
    void highContrastIsHigh() {
        for (ScreenRole role : ScreenRole.values()) {
            Look look = Theme.HIGH_CONTRAST.look(role);
            assertThat(contrast(look.ink().rgb(), look.ground().rgb()))
                    .as("%s", role)
                    .isGreaterThan(7);
        }
    }

    /** Where both are named of the 16 colours they are not the same, whatever they look like. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void inkIsNeverItsOwnGround(Theme theme) {
        for (ScreenRole role : ScreenRole.values()) {
            Look look = theme.look(role);
            assertThat(look.ink().ansi() >= 0
                            && look.ink().ansi() == look.ground().ansi())
                    .as("%s in %s", role, theme)
                    .isFalse();
        }
        assertThat(Theme.of(theme.word())).contains(theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsSelectedOrFoundOrWrongShowsWithoutColour(Theme theme) {
        assertThat(theme.look(ScreenRole.SELECTION).reverse()).isTrue();
        assertThat(theme.look(ScreenRole.HIT).underline()).isTrue();
        assertThat(theme.look(ScreenRole.ERROR).bold()).isTrue();
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
