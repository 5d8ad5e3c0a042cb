package org.lectern.tui;

/** How each role looks. What a role means shows by shape alone too; colour is added to it, never needed. */
public enum Theme {
    /** The terminal's own colours, whatever they are. */
    TERMINAL {
        @Override
        public Look look(Role role) {
            return shaped(
                    role,
                    switch (role) {
                        case TEXT, DIM, HEADING, BAR, QUOTATION, CURRENT, SELECTION, KEY ->
                            Look.of(Colour.DEFAULT, Colour.DEFAULT);
                        case NOTE -> Look.of(new Colour(6, -1), Colour.DEFAULT);
                        case MARK -> Look.of(new Colour(5, -1), Colour.DEFAULT);
                        case HIT -> Look.of(new Colour(0, -1), new Colour(3, -1));
                        case ERROR -> Look.of(new Colour(1, -1), Colour.DEFAULT);
                    });
        }
    },
    LIGHT {
        @Override
        public Look look(Role role) {
            return shaped(
                    role,
                    switch (role) {
                        case TEXT -> on(0xFBF9F4, -1, 0x22201C);
                        case DIM -> on(0xFBF9F4, -1, 0x6B665C);
                        case HEADING, CURRENT -> on(0xFBF9F4, -1, 0x000000);
                        case BAR -> on(0xECE8DE, -1, 0x33302A);
                        case QUOTATION -> on(0xFBF9F4, -1, 0x3F3A30);
                        case NOTE -> on(0xFBF9F4, 4, 0x0B5A7A);
                        case MARK -> on(0xFBF9F4, 5, 0x8A4B00);
                        case SELECTION -> on(0x000000, -1, 0xBCD7F0);
                        case HIT -> Look.of(new Colour(0, 0x000000), new Colour(3, 0xF5D76E));
                        case KEY -> on(0xFBF9F4, -1, 0x7A4300);
                        case ERROR -> on(0xFBF9F4, 1, 0xA61B1B);
                    });
        }
    },
    DARK {
        @Override
        public Look look(Role role) {
            return shaped(
                    role,
                    switch (role) {
                        case TEXT -> on(0x1B1B1D, -1, 0xD8D4CC);
                        case DIM -> on(0x1B1B1D, -1, 0x9A958C);
                        case HEADING -> on(0x1B1B1D, -1, 0xF3EAD8);
                        case BAR -> on(0x2A2A2D, -1, 0xC9C4BA);
                        case QUOTATION -> on(0x1B1B1D, -1, 0xC8BFAE);
                        case NOTE -> on(0x1B1B1D, 6, 0x8FC1D6);
                        case MARK -> on(0x1B1B1D, 3, 0xE0B060);
                        case CURRENT -> on(0x1B1B1D, -1, 0xFFFFFF);
                        case SELECTION -> on(0xFFFFFF, -1, 0x3D5A80);
                        case HIT -> Look.of(new Colour(0, 0x1B1B1D), new Colour(3, 0xE0C050));
                        case KEY -> on(0x1B1B1D, -1, 0xE8C47A);
                        case ERROR -> on(0x1B1B1D, 1, 0xFF8A80);
                    });
        }
    };

    public abstract Look look(Role role);

    /** The shape of a role, the same in every theme. */
    private static Look shaped(Role role, Look look) {
        return switch (role) {
            case TEXT, BAR, QUOTATION, NOTE, MARK, CURRENT -> look;
            case DIM -> look.inFaint();
            case HEADING, KEY, ERROR -> look.inBold();
            case SELECTION -> look.reversed();
            case HIT -> look.inBold().underlined();
        };
    }

    private static Look on(int ground, int ansi, int ink) {
        return Look.of(new Colour(ansi, ink), new Colour(-1, ground));
    }
}
