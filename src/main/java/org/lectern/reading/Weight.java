package org.lectern.reading;

import java.util.Locale;

/**
 * How much of a source an import kept.
 *
 * @param kept words in the chapters, their titles and footnotes; at most {@code found}
 * @param found words that the source holds, what a site puts around its text included
 */
public record Weight(int kept, int found) {
    /** Of a text that wasn't read again. */
    public static final Weight UNREAD = new Weight(0, 0);

    public Weight {
        kept = Math.min(kept, found);
    }

    /** The share kept, from 0 to 100, rounded down so that 100 says all. */
    public int percent() {
        return found == 0 ? 100 : (int) (100L * kept / found);
    }

    /** As in {@code kept 98 % of 12,310 words}. */
    public String inWords() {
        return "kept " + percent() + " % of " + String.format(Locale.ROOT, "%,d", found)
                + (found == 1 ? " word" : " words");
    }
}
