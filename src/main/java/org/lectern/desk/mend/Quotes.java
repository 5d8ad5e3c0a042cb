package org.lectern.desk.mend;

import org.lectern.text.Words;

/**
 * The few words by which a paragraph is known again, and how well they fit one. Texts are compared by their letters and
 * digits alone, so that another copy's spacing, hyphenation and typography don't matter, and a few wrong letters don't
 * either.
 */
final class Quotes {
    static final String GAP = " … ";
    private static final int WHOLE = 100;
    private static final int OPENING = 64;
    private static final int CLOSING = 32;

    /** Below this likeness of their letters two texts are two. */
    private static final double ALIKE = 0.8;

    /** So few letters are believed only where they are all the same. */
    private static final int FEW = 12;

    private static final int CHUNK = 5;

    private Quotes() {}

    /** The words by which a text is known: all of a short one, else its first and last. */
    static String of(String text) {
        String line = line(text);
        if (line.length() <= WHOLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', OPENING);
        int start = line.indexOf(' ', line.length() - CLOSING);
        String opening = line.substring(0, end > OPENING / 2 ? end : whole(line, OPENING));
        return opening + GAP + line.substring(start < 0 ? whole(line, line.length() - CLOSING) : start + 1);
    }

    /** The last words of a text. */
    static String ending(String text) {
        String line = line(text);
        int start = line.length() <= CLOSING ? -1 : line.indexOf(' ', line.length() - CLOSING);
        return line.substring(
                line.length() <= CLOSING ? 0 : start < 0 ? whole(line, line.length() - CLOSING) : start + 1);
    }

    /** What is compared; the text itself where it has neither letter nor digit. */
    static String letters(String text) {
        String letters = Words.normalised(text).replace(" ", "");
        return letters.isEmpty() ? line(text) : letters;
    }

    /** A quote as it is compared. {@code closing} is empty where the quote has one part only. */
    record Wanted(String opening, String closing) {
        static Wanted of(String quote) {
            int gap = quote.indexOf(GAP);
            if (gap >= 0) {
                return new Wanted(letters(quote.substring(0, gap)), letters(quote.substring(gap + GAP.length())));
            }
            boolean open = quote.endsWith("…");
            return new Wanted(letters(open ? quote.substring(0, quote.length() - 1) : quote), open ? "…" : "");
        }

        /** Two parts, the second of which may be anything. */
        boolean open() {
            return closing.equals("…");
        }
    }

    /**
     * How well the quote fits, from 0 (another paragraph) to 2 (letter by letter).
     *
     * @param letters of the paragraph
     */
    static double fit(Wanted wanted, String letters) {
        if (wanted.closing().isEmpty()) {
            return letters.equals(wanted.opening()) ? 2 : 2 * near(wanted.opening(), letters);
        }
        double opening = begins(wanted.opening(), letters);
        if (wanted.open()) {
            return opening;
        }
        double closing = letters.endsWith(wanted.closing())
                ? 1
                : near(
                        wanted.closing(),
                        letters.substring(
                                Math.max(0, letters.length() - wanted.closing().length())));
        return opening + (opening > 0 || wanted.closing().length() >= FEW ? closing : 0);
    }

    private static double begins(String opening, String letters) {
        return letters.startsWith(opening)
                ? 1
                : near(opening, letters.substring(0, Math.min(opening.length(), letters.length())));
    }

    /** How many of the letters are the same, from {@link #ALIKE} to 1; below that 0. */
    private static double near(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (a.length() < FEW || (longer - Math.min(a.length(), b.length())) > longer * (1 - ALIKE) || !chunks(a, b)) {
            return 0;
        }
        double likeness = 1 - (double) distance(a, b) / longer;
        return likeness >= ALIKE ? likeness : 0;
    }

    /** Whether they have a few letters in a row in common: quick to see, and true of all that are alike. */
    private static boolean chunks(String a, String b) {
        for (int i = 0; i + CHUNK <= a.length(); i += CHUNK) {
            if (b.contains(a.substring(i, i + CHUNK))) {
                return true;
            }
        }
        return false;
    }

    /** Letters to change, add or take away (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** An index that parts no surrogate pair. */
    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
