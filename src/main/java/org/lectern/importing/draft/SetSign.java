package org.lectern.importing.draft;

/**
 * Says of printed lines what the source knows of their paragraphs. The signs stand at the end of a line, are the last characters
 * for private use, which no {@link NoteSign} is, and go before anybody reads the line.
 */
public final class SetSign {
    /** A paragraph begins with this line and goes on up to the next blank one. */
    public static final String PARAGRAPH = Character.toString(0x10FFFD);

    /** The paragraph goes on overleaf, though its last sentence here has ended. */
    public static final String OVERLEAF = Character.toString(0x10FFFC);

    private SetSign() {}

    /** The text without them. */
    public static String without(String text) {
        int end = text.length();
        while (text.startsWith(PARAGRAPH, end - 2) || text.startsWith(OVERLEAF, end - 2)) {
            end -= 2;
        }
        return text.substring(0, end);
    }
}
