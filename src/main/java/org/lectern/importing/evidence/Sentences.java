package org.lectern.importing.evidence;

import java.util.Locale;
import java.util.Set;
import org.lectern.importing.draft.NoteSign;

/** Where sentences begin and end, told from the outer characters of a text; signs of footnotes are passed over. */
public final class Sentences {
    private static final String CLOSERS = "\"'”’»›)]}*_";
    private static final String OPENERS = "\"'“‘«‹([{*_¿¡";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr.", "mr.", "mrs.", "ms.", "st.", "prof.", "e.g.", "i.e.", "cf.", "vs.", "vol.", "no.", "p.", "pp.",
            "ch.", "z.", "bzw.", "usw.", "d.", "s.", "m.", "mme.", "sr.", "sra.", "fig.", "ed.", "eds.", "nos.", "rev.",
            "gen.", "capt.", "lt.", "col.", "hon.", "messrs.", "viz.");

    private Sentences() {}

    /** Whether the last word is a shortened one that no sentence ends with, such as {@code Dr.}. */
    public static boolean abbreviated(String text) {
        String end = text.substring(0, NoteSign.end(text)).stripTrailing();
        String word = end.substring(end.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word.replaceFirst("^[\"'“‘(\\[]+", ""));
    }

    /** Whether the text ends as a sentence does: {@code . ! ? … :}, before any closing quotation marks or brackets. */
    public static boolean closes(String text) {
        char last = lastSign(text);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == ':' || last == '。';
    }

    /** Whether the text breaks off in mid-sentence: at a letter, a digit, a comma, a hyphen or an open bracket. */
    public static boolean breaksOff(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int length = NoteSign.end(text);
        if (length == 0) {
            return false;
        }
        char end = text.charAt(length - 1);
        if (CLOSERS.indexOf(end) >= 0) {
            return !closes(text) && (end == '’' || end == '\'' || end == ')' || end == '”' || end == '"');
        }
        return !closes(text);
    }

    /** The last character that is no closing quotation mark, bracket or space; a space where there is none. */
    public static char lastSign(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (NoteSign.at(text, i - 1)) {
                i--;
            } else if (CLOSERS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
                return c;
            }
        }
        return ' ';
    }

    /** The first character that is no opening quotation mark, bracket or space; a space where there is none. */
    public static char firstSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NoteSign.at(text, i)) {
                i++;
            } else if (OPENERS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
                return c;
            }
        }
        return ' ';
    }

    public static boolean startsLower(String text) {
        return Character.isLowerCase(firstSign(text));
    }

    public static boolean startsUpper(String text) {
        char first = firstSign(text);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether it has letters and none is lower case. */
    public static boolean capitals(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** How many runs of anything but white space it has. */
    public static int tokens(String text) {
        int tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inside) {
                tokens++;
            }
            inside = !space;
        }
        return tokens;
    }
}
