package org.lectern.importing.repair;

import org.lectern.importing.evidence.Sentences;

/**
 * What a typist puts around a title to mark it.
 *
 * @param title without it
 * @param signs what was put around it, as in {@code ==}, {@code _}, {@code .} or {@code T I T L E}; empty where nothing was
 */
record Dress(String title, String signs) {
    private static final String PAIRED = "=_*~#-–—+|";
    private static final int FEWEST_SPACED = 4;

    static Dress of(String text) {
        String bare = text.strip();
        int lead = run(bare);
        if (lead > 0 && lead * 2 < bare.length()) {
            String sign = bare.substring(0, lead);
            if (bare.endsWith(sign) && !bare.substring(lead, bare.length() - lead).contains(sign)) {
                return new Dress(bare.substring(lead, bare.length() - lead).strip(), sign);
            }
        }
        if (bare.length() > 4 && bare.charAt(0) == '[' && bare.indexOf(']') == bare.length() - 1) {
            return new Dress(bare.substring(1, bare.length() - 1).strip(), "[]");
        }
        if (spaced(bare)) {
            return new Dress(closed(bare), "T I T L E");
        }
        boolean stop = bare.endsWith(".") && !bare.endsWith("..");
        if (stop || bare.endsWith(":")) {
            return new Dress(bare.substring(0, bare.length() - 1).strip(), bare.substring(bare.length() - 1));
        }
        return new Dress(bare, "");
    }

    boolean marked() {
        return !signs.isEmpty() && !signs.equals(".") && !signs.equals(":");
    }

    /** How often the text repeats its first character from the start, where that can be put around a title. */
    private static int run(String text) {
        int end = 0;
        while (end < text.length() && PAIRED.indexOf(text.charAt(0)) >= 0 && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return end;
    }

    /** Letters set apart by single spaces, and words by wider ones. */
    private static boolean spaced(String text) {
        int single = 0;
        int longer = 0;
        for (String word : text.split(" +", -1)) {
            boolean one = word.length() == 1 || (word.length() == 2 && !Character.isLetter(word.charAt(1)));
            single += one ? 1 : 0;
            longer += one || word.isEmpty() ? 0 : 1;
        }
        return single >= FEWEST_SPACED && longer * 4 <= single && Sentences.capitals(text);
    }

    private static String closed(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split(" {2,}", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(word.replace(" ", ""));
        }
        return words.toString();
    }
}
