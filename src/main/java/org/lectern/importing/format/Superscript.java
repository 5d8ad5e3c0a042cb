package org.lectern.importing.format;

import org.jsoup.nodes.Element;

/** The raised figures of notes. */
final class Superscript {
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** {@code [12]} as {@code ¹²}; what has no figure as it is, in brackets. */
    static String of(String sign) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < sign.length(); i++) {
            char c = sign.charAt(i);
            if (c >= '0' && c <= '9') {
                raised.append(FIGURES.charAt(c - '0'));
            }
        }
        return raised.isEmpty() ? "[" + sign + "]" : raised.toString();
    }

    /** What stands before a note: its own number where it bears one in its text, else the next. */
    static String label(Element note, int next) {
        String text = note.text().strip();
        boolean own = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '[');
        return own ? "" : next + ". ";
    }
}
