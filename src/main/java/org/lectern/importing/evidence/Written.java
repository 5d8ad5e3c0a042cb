package org.lectern.importing.evidence;

/** How the words of a title begin. */
public enum Written {
    /** In Capitals Word by Word. */
    TITLE,
    /** As in a sentence. */
    SENTENCE,
    /** No letter is small. */
    CAPITALS,
    /** No letter is a capital. */
    SMALL,
    /** Too short to tell. */
    EITHER;

    private static final int MEANING = 4;

    /** Told from the words of four letters and more after the first. */
    public static Written of(String title) {
        if (Sentences.capitals(title)) {
            return CAPITALS;
        }
        if (title.chars().noneMatch(Character::isUpperCase) && title.chars().anyMatch(Character::isLetter)) {
            return SMALL;
        }
        int words = 0;
        int upper = 0;
        String[] all = title.strip().split(" +", -1);
        for (int i = 1; i < all.length; i++) {
            if (all[i].length() >= MEANING && Character.isLetter(Sentences.firstSign(all[i]))) {
                words++;
                upper += Sentences.startsUpper(all[i]) ? 1 : 0;
            }
        }
        if (words == 0) {
            return EITHER;
        }
        return upper * 4 >= words * 3 ? TITLE : upper * 4 <= words ? SENTENCE : EITHER;
    }
}
