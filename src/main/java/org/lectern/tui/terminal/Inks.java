package org.lectern.tui.terminal;

import java.util.EnumMap;
import java.util.Map;
import org.lectern.tui.CellStyle;
import org.lectern.tui.Colour;
import org.lectern.tui.Look;
import org.lectern.tui.ScreenRole;
import org.lectern.tui.Theme;

/** The inks of a terminal, each made once. For one thread. */
final class Inks {
    private static final int SHAPES = 16;

    private final Depth depth;
    private final Map<Theme, Map<ScreenRole, Ink[]>> made = new EnumMap<>(Theme.class);

    Inks(Depth depth) {
        this.depth = depth;
    }

    Ink of(Theme theme, CellStyle style) {
        int shape = (style.bold() ? 1 : 0)
                + (style.italic() ? 2 : 0)
                + (style.underline() ? 4 : 0)
                + (style.reverse() ? 8 : 0);
        Ink[] inks = made.computeIfAbsent(theme, any -> new EnumMap<>(ScreenRole.class))
                .computeIfAbsent(style.role(), any -> new Ink[SHAPES]);
        Ink ink = inks[shape];
        if (ink == null) {
            ink = make(theme.look(style.role()), style);
            inks[shape] = ink;
        }
        return ink;
    }

    private Ink make(Look look, CellStyle style) {
        StringBuilder letters = new StringBuilder();
        StringBuilder empty = new StringBuilder();
        boolean exactInk =
                (depth == Depth.RGB || depth == Depth.INDEXED) && look.ink().rgb() >= 0;
        if (look.bold() || style.bold()) {
            letters.append(";1");
        }
        if (look.faint() && !exactInk) {
            letters.append(";2");
        }
        if (style.italic()) {
            letters.append(";3");
        }
        if (look.underline() || style.underline()) {
            letters.append(";4");
            empty.append(";4");
        }
        boolean reverse = look.reverse() != style.reverse();
        if (reverse) {
            letters.append(";7");
            empty.append(";7");
        }
        String ink = colour(look.ink(), 30);
        String ground = colour(look.ground(), 40);
        letters.append(ink).append(ground);
        empty.append(reverse ? ink : ground);
        return letters.isEmpty() ? Ink.PLAIN : new Ink("\u001b[" + sgr(letters) + "m", empty.toString());
    }

    /** Every sequence starts from nothing: shorter than taking back what no longer holds. */
    private static String sgr(StringBuilder attributes) {
        return "0" + attributes;
    }

    private String colour(Colour colour, int base) {
        return switch (depth) {
            case NONE -> "";
            case ANSI -> ansi(colour.ansi(), base);
            case INDEXED ->
                colour.rgb() < 0 ? ansi(colour.ansi(), base) : ";" + (base + 8) + ";5;" + Cube.nearest(colour.rgb());
            case RGB -> {
                int rgb = colour.rgb();
                yield rgb < 0
                        ? ansi(colour.ansi(), base)
                        : ";" + (base + 8) + ";2;" + (rgb >> 16) + ";" + (rgb >> 8 & 0xFF) + ";" + (rgb & 0xFF);
            }
        };
    }

    private static String ansi(int colour, int base) {
        if (colour < 0) {
            return "";
        }
        return ";" + (colour < 8 ? base + colour : base + 60 + colour - 8);
    }
}
