package org.lectern.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's search words as an FTS5 query (sqlite.org/fts5.html, 3): each word a quoted string, so that nothing in it is
 * an operator; all must be there; {@code "…"} keeps words together; the last one, unless its quotes are closed, may be a
 * beginning.
 */
final class SearchWords {

    /** More would only slow the search. */
    private static final int MOST = 32;

    private static final int LONGEST = 1_000;

    /** Behind a word that may be a beginning. */
    private static final String BEGINNING = " *";

    private SearchWords() {}

    /** The query, or empty text where there is nothing to look for. What is beyond a thousand characters is left out. */
    static String query(String text) {
        String words = text.substring(0, Math.min(LONGEST, text.length()));
        List<String> terms = new ArrayList<>();
        boolean whole = false;
        int at = 0;
        while (at < words.length() && terms.size() < MOST) {
            boolean quoted = isQuote(words.charAt(at));
            int from = quoted ? at + 1 : at;
            int to = from;
            while (to < words.length() && !ends(words.charAt(to), quoted)) {
                to++;
            }
            String term = words.substring(from, to);
            if (term.codePoints().anyMatch(SearchWords::indexed)) {
                terms.add('"' + readable(term) + '"');
                whole = quoted && to < words.length();
            }
            // An opening quote right behind a word is not skipped, but a closing one or a blank is.
            at = quoted || to == from ? to + 1 : to;
        }
        return terms.isEmpty() ? "" : String.join(" ", terms) + (whole ? "" : BEGINNING);
    }

    /** The same, the last word a whole one too. */
    static String whole(String text) {
        String query = query(text);
        return query.endsWith(BEGINNING) ? query.substring(0, query.length() - BEGINNING.length()) : query;
    }

    private static boolean ends(char c, boolean quoted) {
        return isQuote(c) || (!quoted && Character.isWhitespace(c));
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»' -> true;
            default -> false;
        };
    }

    /** Without what would end the query early. */
    private static String readable(String term) {
        return term.replace('\0', ' ');
    }

    /** unicode61 takes letters, numbers and private characters for parts of words. */
    private static boolean indexed(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
