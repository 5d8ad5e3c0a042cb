package org.lectern.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Grapheme clusters: what a person calls a character (UAX #29, extended). */
public final class Graphemes {

    private Graphemes() {}

    /** Where the cluster that begins at {@code from} ends. */
    public static int next(String text, int from) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters.following(from);
    }
}
