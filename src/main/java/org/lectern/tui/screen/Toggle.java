package org.lectern.tui.screen;

import java.util.Locale;
import java.util.Optional;

/** What can be switched on and off about how a text is set; the names are those of the settings and commands. */
public enum Toggle {
    JUSTIFY("lines are spread to the same width", "lines end where they end"),
    HYPHENATE("words may be parted", "words stay whole"),
    SPREAD("two columns, where the screen is wide", "one column"),
    RULER("a ruler under the line at hand", "no ruler"),
    HEAT("a strip shows where the group marked most", "no strip");

    private final String said;
    private final String saidOff;

    Toggle(String said, String saidOff) {
        this.said = said;
        this.saidOff = saidOff;
    }

    /** Its name in settings and behind {@code :}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How things are once it is on, or off. */
    public String said(boolean on) {
        return on ? said : saidOff;
    }

    public boolean on(Typography type) {
        return switch (this) {
            case JUSTIFY -> type.justified();
            case HYPHENATE -> type.hyphenated();
            case SPREAD -> type.spread();
            case RULER -> type.ruler();
            case HEAT -> type.heat();
        };
    }

    public Typography set(Typography type, boolean on) {
        return switch (this) {
            case JUSTIFY -> type.withJustified(on);
            case HYPHENATE -> type.withHyphenated(on);
            case SPREAD -> type.withSpread(on);
            case RULER -> type.withRuler(on);
            case HEAT -> type.withHeat(on);
        };
    }

    /** The toggle of that name. */
    public static Optional<Toggle> of(String word) {
        for (Toggle toggle : values()) {
            if (toggle.word().equals(word)) {
                return Optional.of(toggle);
            }
        }
        return Optional.empty();
    }
}
