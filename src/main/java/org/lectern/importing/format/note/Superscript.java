package org.lectern.importing.format.note;

/** Raised figures. */
public final class Superscript {
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** {@code [12]} as {@code ¹²}; what has no figure as it is, in brackets. */
    public static String of(String sign) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < sign.length(); i++) {
            char c = sign.charAt(i);
            if (c >= '0' && c <= '9') {
                raised.append(FIGURES.charAt(c - '0'));
            }
        }
        return raised.isEmpty() ? "[" + sign + "]" : raised.toString();
    }

    /** Figures as raised ones, and all else as it is. */
    public static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? FIGURES.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** Raised figures as plain ones. */
    public static String lowered(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int figure = FIGURES.indexOf(text.charAt(i));
            out.append(figure >= 0 ? (char) ('0' + figure) : text.charAt(i));
        }
        return out.toString();
    }

    /** Whether it is a raised figure. */
    public static boolean is(char c) {
        return FIGURES.indexOf(c) >= 0;
    }
}
