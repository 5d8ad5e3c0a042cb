package org.lectern.importing.draft;

/**
 * The place of a footnote in a text that is being mended: one character of Unicode's last plane for private use, so that it
 * moves with the words around it through every repair. Text from outside is cleared of such characters before the first is
 * set, so that none can be forged; none is left in a reading.
 */
public final class NoteSign {
    /** Notes that a text may have; the plane has no more characters but {@link SetSign}s. */
    public static final int MOST = 0xFFFC;

    private static final int FIRST = 0x100000;
    private static final char FIRST_HIGH = '\uDBC0';
    private static final char LAST_HIGH = '\uDBFF';

    private NoteSign() {}

    /** The sign of the note with this index, from 0 to {@link #MOST} less one. */
    public static String of(int index) {
        if (index < 0 || index >= MOST) {
            throw new IllegalArgumentException("no sign for note " + index);
        }
        return Character.toString(FIRST + index);
    }

    /** Whether a sign begins here; it is two characters long. */
    public static boolean at(CharSequence text, int index) {
        return index >= 0
                && index + 1 < text.length()
                && text.charAt(index) >= FIRST_HIGH
                && text.charAt(index) <= LAST_HIGH
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** The index of the note whose sign begins here, where one does. */
    public static int index(CharSequence text, int at) {
        return Character.codePointAt(text, at) - FIRST;
    }

    /** Whether there is one anywhere. */
    public static boolean in(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the text ends before the signs that may stand at its end. */
    public static int end(CharSequence text) {
        int end = text.length();
        while (at(text, end - 2)) {
            end -= 2;
        }
        return end;
    }

    /** The text without signs; what has none comes back as it is. */
    public static String without(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i)) {
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
