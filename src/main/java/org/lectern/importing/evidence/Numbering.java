package org.lectern.importing.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number in front of a title or list item.
 *
 * @param word {@code chapter}, {@code part} and the like, lower case; empty where there is none
 * @param label the number as written: {@code 3}, {@code IV}, {@code two}, {@code 2.1}; empty where there is none
 * @param value what it counts to; 0 where there is no number, or it isn't known
 * @param depth how many numbers: 1 for {@code 3.}, 2 for {@code 3.1}; 0 where there is none
 * @param rest what follows it
 */
public record Numbering(String word, String label, int value, int depth, String rest) {
    private static final Set<String> UNITS = Set.of(
            "chapter",
            "part",
            "section",
            "book",
            "lecture",
            "lesson",
            "letter",
            "essay",
            "canto",
            "act",
            "scene",
            "appendix",
            "kapitel",
            "chapitre",
            "capítulo",
            "teil",
            "volume",
            "week",
            "day",
            "thesis",
            "no",
            "nr",
            "number",
            "talk",
            "sermon",
            "article",
            "dialogue",
            "session",
            "evening",
            "tale",
            "story",
            "module",
            "step",
            "theme",
            "topic",
            "debate",
            "unit",
            "ch",
            "chap",
            "sect",
            "capitolo",
            "hoofdstuk",
            "kapittel",
            "rozdział",
            "глава",
            "κεφάλαιο",
            "часть",
            "partie",
            "parte",
            "abschnitt",
            "lettre",
            "brief",
            "buch",
            "livre",
            "libro",
            "acte",
            "acto",
            "scène",
            "escena",
            "akt",
            "szene");
    private static final List<String> NUMBER_WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    /** A larger figure without a word is a year, or a sum. */
    private static final int LARGEST = 999;

    /** A title without a number. */
    public static Numbering none(String text) {
        return new Numbering("", "", 0, 0, text.strip());
    }

    public boolean numbered() {
        return depth > 0;
    }

    /** Reads {@code 3. Title}, {@code IV) Title}, {@code Chapter Two: Title}, {@code 2.1 Title}, {@code § 4 Title}. */
    public static Numbering of(String raw) {
        String text = raw.strip();
        Numbering eastern = EasternNumbers.of(text);
        if (eastern != null) {
            return eastern;
        }
        boolean sign = text.length() > 1 && "§#".indexOf(text.charAt(0)) >= 0 && !text.startsWith("##");
        int start = sign ? 1 : 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int wordEnd = letters(text, start);
        String first = text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
        if (UNITS.contains(first)) {
            boolean shortened = wordEnd < text.length() && text.charAt(wordEnd) == '.';
            int from = skipSpaces(text, shortened ? wordEnd + 1 : wordEnd);
            if (text.startsWith("the ", from) || text.startsWith("THE ", from)) {
                int ordinalFrom = skipSpaces(text, from + 3);
                int end = letters(text, ordinalFrom);
                String ordinal = text.substring(ordinalFrom, end).toLowerCase(Locale.ROOT);
                int value = Ordinals.value(ordinal);
                return value < 1 ? none(text) : new Numbering(first, ordinal, value, 1, afterMark(text, end));
            }
            if (first.equals("no") && !(shortened && from < text.length() && isAsciiDigit(text.charAt(from)))) {
                return none(text);
            }
            Numbering numbered = number(text, from, first);
            return numbered == null ? ordinalBehind(text, first, from) : numbered;
        }
        if (first.equals("the")) {
            int from = skipSpaces(text, wordEnd);
            int end = letters(text, from);
            Numbering ordinal = ordinalUnit(text, text.substring(from, end).toLowerCase(Locale.ROOT), end);
            return ordinal == null ? none(text) : ordinal;
        }
        Numbering ordinal = ordinalUnit(text, first, wordEnd);
        if (ordinal != null) {
            return ordinal;
        }
        Numbering numbered = number(text, start, "");
        return numbered == null ? none(text) : numbered;
    }

    /** {@code Chapitre premier. Le matin}, {@code Κεφάλαιο Β΄}. */
    private static Numbering ordinalBehind(String text, String unit, int from) {
        int end = letters(text, from);
        int value = Ordinals.value(text.substring(from, end).toLowerCase(Locale.ROOT));
        boolean greek = end == from + 1
                && end < text.length()
                && "΄ʹ'’´".indexOf(text.charAt(end)) >= 0
                && text.charAt(from) >= 'Α'
                && text.charAt(from) <= 'Ω';
        if (greek) {
            return new Numbering(
                    unit, text.substring(from, end), text.charAt(from) - 'Α' + 1, 1, afterMark(text, end + 1));
        }
        boolean ended = end == text.length() || ".:,–—-".indexOf(text.charAt(end)) >= 0;
        return value > 0 && ended
                ? new Numbering(unit, text.substring(from, end), value, 1, afterMark(text, end))
                : none(text);
    }

    private static @Nullable Numbering ordinalUnit(String text, String first, int wordEnd) {
        int value = Ordinals.value(first);
        if (value < 1) {
            return null;
        }
        int from = skipSpaces(text, wordEnd);
        int end = letters(text, from);
        String unit = text.substring(from, end).toLowerCase(Locale.ROOT);
        boolean parted = end + 1 < text.length()
                && ":.".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(from));
        return UNITS.contains(unit) || parted ? new Numbering(unit, first, value, 1, afterMark(text, end)) : null;
    }

    private static @Nullable Numbering number(String text, int from, String word) {
        int start = from < text.length() && (text.charAt(from) == '(' || text.charAt(from) == '[') ? from + 1 : from;
        int end = start;
        int depth = 0;
        int value = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - start < 12) {
            int run = end;
            while (run < text.length() && isAsciiDigit(text.charAt(run)) && run - end < 4) {
                run++;
            }
            if (run == end) {
                return null;
            }
            value = Integer.parseInt(text.substring(end, run));
            depth++;
            end = run;
            if (end + 1 < text.length() && text.charAt(end) == '.' && isAsciiDigit(text.charAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        if (depth > 0) {
            boolean year = depth == 1 && value > LARGEST;
            if (word.isEmpty() && start == from && (year || Dateline.is(text))) {
                return null;
            }
            return finish(text, word, start, end, value, depth);
        }
        int wordEnd = letters(text, start);
        String token = text.substring(start, wordEnd);
        int decimal = decimals(text, wordEnd);
        if (token.length() == 1 && Character.isUpperCase(token.charAt(0)) && decimal > wordEnd) {
            String label = text.substring(start, decimal);
            int last = Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
            return finish(text, word, start, decimal, last, label.split("\\.", -1).length);
        }
        int roman = Roman.value(token);
        if (roman > 0
                && (!word.isEmpty()
                        || marked(text, wordEnd)
                        || (token.equals(text) && token.equals(token.toUpperCase(Locale.ROOT)))
                        || (token.length() > 1 && spaceThenUpper(text, wordEnd))
                        || dashed(text, wordEnd, token)
                        || text.startsWith("  ", wordEnd))) {
            return finish(text, word, start, wordEnd, roman, 1);
        }
        int spelled = NUMBER_WORDS.indexOf(token.toLowerCase(Locale.ROOT));
        if (spelled > 0 && (!word.isEmpty() || marked(text, wordEnd) || wordEnd == text.length())) {
            return finish(text, word, start, wordEnd, spelled, 1);
        }
        if (token.length() == 1 && (marked(text, wordEnd) || !word.isEmpty())) {
            return finish(text, word, start, wordEnd, Character.toLowerCase(token.charAt(0)) - 'a' + 1, 1);
        }
        return null;
    }

    /** Where {@code .1.2} ends that begins here; {@code from} where nothing of the kind does. */
    private static int decimals(String text, int from) {
        int end = from;
        while (end + 1 < text.length() && text.charAt(end) == '.' && isAsciiDigit(text.charAt(end + 1))) {
            int digits = end + 1;
            while (digits < text.length() && isAsciiDigit(text.charAt(digits)) && digits - end < 4) {
                digits++;
            }
            end = digits;
        }
        return end;
    }

    private static @Nullable Numbering finish(String text, String word, int start, int end, int value, int depth) {
        if (end < text.length()) {
            char next = text.charAt(end);
            boolean separated = Character.isWhitespace(next) || ".):]–—-".indexOf(next) >= 0;
            if (!separated) {
                return null;
            }
            if (next == '.'
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))
                    && Character.isLowerCase(text.charAt(end + 1))) {
                return null;
            }
            if ((next == '-' || next == '–')
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))) {
                return null;
            }
        }
        return new Numbering(word, text.substring(start, end), value, depth, afterMark(text, end));
    }

    private static String afterMark(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Character.isWhitespace(text.charAt(i)) || ".):]–—-|·".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return text.substring(i).strip();
    }

    private static boolean marked(String text, int at) {
        return at < text.length()
                && ".):]".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** {@code IV – Title}. */
    private static boolean dashed(String text, int at, String token) {
        return Character.isUpperCase(token.charAt(0))
                && at + 3 < text.length()
                && text.charAt(at) == ' '
                && "-–—|·".indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ' ';
    }

    private static boolean spaceThenUpper(String text, int at) {
        return at == text.length()
                || (Character.isWhitespace(text.charAt(at)) && Sentences.startsUpper(text.substring(at)));
    }

    private static int letters(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
