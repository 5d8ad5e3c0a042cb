package org.lectern.tui;

import java.util.Locale;
import java.util.Optional;

/** How each role looks. What a role means shows by shape alone too; colour is added to it, never needed. */
public enum Theme {
    /** The terminal's own colours, whatever they are. */
    TERMINAL {
        @Override
        Look coloured(ScreenRole role) {
            return switch (role) {
                case TEXT, DIM, HEADING, BAR, QUOTATION, CURRENT, SELECTION, KEY -> own(-1);
                case NOTE -> own(6);
                case MARK -> own(5);
                case HIT -> Look.of(new Colour(0, -1), new Colour(3, -1));
                case ERROR -> own(1);
            };
        }
    },
    LIGHT {
        @Override
        Look coloured(ScreenRole role) {
            Palette paper = new Palette(15, 0xFBF9F4);
            return switch (role) {
                case TEXT -> paper.with(0, 0x22201C);
                case DIM -> paper.with(0, 0x6B665C);
                case HEADING, CURRENT -> paper.with(0, 0x000000);
                case BAR -> new Palette(7, 0xECE8DE).with(0, 0x33302A);
                case QUOTATION -> paper.with(0, 0x3F3A30);
                case NOTE -> paper.with(4, 0x0B5A7A);
                case MARK -> paper.with(5, 0x8A4B00);
                case SELECTION -> new Palette(0, 0x000000).with(6, 0xBCD7F0);
                case HIT -> new Palette(3, 0xF5D76E).with(0, 0x000000);
                case KEY -> paper.with(0, 0x7A4300);
                case ERROR -> paper.with(1, 0xA61B1B);
            };
        }
    },
    DARK {
        @Override
        Look coloured(ScreenRole role) {
            Palette night = new Palette(0, 0x1B1B1D);
            return switch (role) {
                case TEXT -> night.with(7, 0xD8D4CC);
                case DIM -> night.with(7, 0x9A958C);
                case HEADING -> night.with(15, 0xF3EAD8);
                case BAR -> new Palette(0, 0x2A2A2D).with(7, 0xC9C4BA);
                case QUOTATION -> night.with(7, 0xC8BFAE);
                case NOTE -> night.with(6, 0x8FC1D6);
                case MARK -> night.with(3, 0xE0B060);
                case CURRENT -> night.with(15, 0xFFFFFF);
                case SELECTION -> new Palette(15, 0xFFFFFF).with(4, 0x3D5A80);
                case HIT -> new Palette(3, 0xE0C050).with(0, 0x1B1B1D);
                case KEY -> night.with(3, 0xE8C47A);
                case ERROR -> night.with(9, 0xFF8A80);
            };
        }
    },
    /** Brown on old paper. */
    SEPIA {
        @Override
        Look coloured(ScreenRole role) {
            Palette paper = new Palette(-1, 0xF4ECD8);
            return switch (role) {
                case TEXT -> paper.with(-1, 0x3E3224);
                case DIM -> paper.with(-1, 0x6C5A42);
                case HEADING, CURRENT -> paper.with(-1, 0x241A0E);
                case BAR -> new Palette(-1, 0xE6D9BC).with(-1, 0x42341F);
                case QUOTATION -> paper.with(-1, 0x4F4130);
                case NOTE -> paper.with(4, 0x1F4E5F);
                case MARK -> paper.with(5, 0x7A2E1E);
                case SELECTION -> new Palette(-1, 0x2B2116).with(-1, 0xD8BE8A);
                case HIT -> new Palette(3, 0xF0C24B).with(0, 0x241A0E);
                case KEY -> paper.with(-1, 0x6B3A0A);
                case ERROR -> paper.with(1, 0x8F1D14);
            };
        }
    },
    /** White and bright colours on black: 7 to 1 and more everywhere. */
    HIGH_CONTRAST {
        @Override
        Look coloured(ScreenRole role) {
            Palette black = new Palette(0, 0x000000);
            return switch (role) {
                case TEXT, QUOTATION, HEADING, CURRENT -> black.with(15, 0xFFFFFF);
                case DIM -> black.with(7, 0xD0D0D0);
                case BAR -> new Palette(15, 0xFFFFFF).with(0, 0x000000);
                case NOTE -> black.with(14, 0x5FFFFF);
                case MARK -> black.with(11, 0xFFFF00);
                case SELECTION -> black.with(11, 0xFFFF00);
                case HIT -> new Palette(11, 0xFFFF00).with(0, 0x000000);
                case KEY -> black.with(10, 0x87FF87);
                case ERROR -> black.with(15, 0xFFD7D7);
            };
        }
    },
    /** More of the terminal's own 16 colours, and no others. */
    SIXTEEN {
        @Override
        Look coloured(ScreenRole role) {
            return switch (role) {
                case TEXT, DIM, CURRENT, SELECTION -> own(-1);
                case HEADING -> own(2);
                case BAR, QUOTATION, NOTE -> own(6);
                case MARK -> own(5);
                case KEY -> own(2);
                case HIT -> Look.of(new Colour(0, -1), new Colour(3, -1));
                case ERROR -> own(1);
            };
        }
    },
    /** No colour at all. */
    MONO {
        @Override
        Look coloured(ScreenRole role) {
            return own(-1);
        }
    };

    /** Its name in the settings and on the screen. */
    public String word() {
        return this == SIXTEEN ? "16-colour" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The theme of that name; {@code auto} is the terminal's own colours, which fit any background. */
    public static Optional<Theme> of(String word) {
        if (word.equals("auto")) {
            return Optional.of(TERMINAL);
        }
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    public Look look(ScreenRole role) {
        return shaped(role, coloured(role));
    }

    abstract Look coloured(ScreenRole role);

    /** The shape of a role, the same in every theme. */
    private static Look shaped(ScreenRole role, Look look) {
        return switch (role) {
            case TEXT, BAR, QUOTATION, NOTE, MARK, CURRENT -> look;
            case DIM -> look.inFaint();
            case HEADING, KEY, ERROR -> look.inBold();
            case SELECTION -> look.reversed();
            case HIT -> look.inBold().underlined();
        };
    }

    /** One of the terminal's colours on its own ground. */
    private static Look own(int ansi) {
        return Look.of(new Colour(ansi, -1), Colour.DEFAULT);
    }

    /** A ground to write on, as one of 16 colours and exactly. */
    private record Palette(int ansi, int rgb) {
        Look with(int ink, int exactInk) {
            return Look.of(new Colour(ink, exactInk), new Colour(ansi, rgb));
        }
    }
}
