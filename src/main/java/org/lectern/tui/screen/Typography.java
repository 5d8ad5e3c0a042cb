package org.lectern.tui.screen;

/**
 * How a page of text is set.
 *
 * @param justified whether lines are spread to the same width
 * @param hyphenated whether words may be parted
 * @param spread whether a wide screen shows two columns
 * @param ruler whether the line at hand is underlined
 * @param heat whether a strip shows where the group marked most
 */
public record Typography(boolean justified, boolean hyphenated, boolean spread, boolean ruler, boolean heat) {
    public static final Typography USUAL = new Typography(false, false, false, false, true);

    public Typography withJustified(boolean on) {
        return new Typography(on, hyphenated, spread, ruler, heat);
    }

    public Typography withHyphenated(boolean on) {
        return new Typography(justified, on, spread, ruler, heat);
    }

    public Typography withSpread(boolean on) {
        return new Typography(justified, hyphenated, on, ruler, heat);
    }

    public Typography withRuler(boolean on) {
        return new Typography(justified, hyphenated, spread, on, heat);
    }

    public Typography withHeat(boolean on) {
        return new Typography(justified, hyphenated, spread, ruler, on);
    }
}
