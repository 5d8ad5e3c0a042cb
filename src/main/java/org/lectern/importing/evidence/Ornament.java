package org.lectern.importing.evidence;


/**
 * What a typist puts around a title to mark it.
 *
 * @param title without it
 * @param signs what was put around it, as in {@code ==}, {@code _}, {@code .} or {@code T I T L E}; empty where nothing was
 */
public record Ornament(String title, String signs) {
    private static final String PAIRED = "=_*~#-–—+|/\\:•·§ ";
    private static final String OPENING = "[<{";
    private static final String CLOSING = "]>}";
    private static final int FEWEST_SPACED = 4;

    /** What is around a line, and the title in it. */
    public static Ornament of(String text) {
        String bare = text.strip();
        int lead = 0;
        while (lead * 2 + 2 < bare.length() && mirrored(bare.charAt(lead), bare.charAt(bare.length() - 1 - lead))) {
            lead++;
        }
        if (lead > 0) {
            String inside = bare.substring(lead, bare.length() - lead);
            if (!inside.contains(bare.substring(0, lead).strip())) {
                return new Ornament(inside.strip(), bare.substring(0, lead).strip());
            }
        }
        if (spaced(bare)) {
            return new Ornament(closed(bare), "T I T L E");
        }
        boolean stop = bare.endsWith(".") && !bare.endsWith("..");
        if (stop || bare.endsWith(":")) {
            return new Ornament(bare.substring(0, bare.length() - 1).strip(), bare.substring(bare.length() - 1));
        }
        return new Ornament(bare, "");
    }

    /** Whether signs were put around it, more than a stop or colon behind it. */
    public boolean marked() {
        return !signs.isEmpty() && !signs.equals(".") && !signs.equals(":");
    }

    /** Whether signs that can be put around a title answer each other at its ends. */
    private static boolean mirrored(char left, char right) {
        int opens = OPENING.indexOf(left);
        return opens >= 0 ? CLOSING.charAt(opens) == right : left == right && PAIRED.indexOf(left) >= 0;
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
