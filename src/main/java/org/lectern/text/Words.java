package org.lectern.text;

/** Words of a text. */
public final class Words {

    private Words() {}

    /** How many runs of anything but white space have a letter or digit in them. */
    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                inWord = false;
            } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
