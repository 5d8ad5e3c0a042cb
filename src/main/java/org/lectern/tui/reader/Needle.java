package org.lectern.tui.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. Case matters only where a capital was typed; {@code \v} in front makes it a regular expression.
 *
 * @param words folded, unless it is an expression
 */
record Needle(String words, boolean caseMatters, @Nullable Pattern expression) {

    /** {@code null} where nothing is asked for, or the expression isn't one yet. */
    static @Nullable Needle of(String query) {
        boolean capitals = hasCapitals(query);
        if (!query.startsWith("\\v")) {
            return query.isEmpty()
                    ? null
                    : new Needle(Folded.of(query, capitals).text(), capitals, null);
        }
        try {
            int flags = capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return query.length() == 2 ? null : new Needle("", capitals, Pattern.compile(query.substring(2), flags));
        } catch (PatternSyntaxException unfinished) {
            return null;
        }
    }

    private static boolean hasCapitals(String query) {
        for (int at = 0; at < query.length(); at += Character.charCount(query.codePointAt(at))) {
            if (Character.isUpperCase(query.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Tells each place in a text where it is found. */
    void find(Folded text, Found found) {
        if (expression != null) {
            Matcher matcher = expression.matcher(new Patience(text.text()));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.at(text.origin(matcher.start()), text.origin(matcher.end()));
                }
            }
            return;
        }
        for (int at = text.text().indexOf(words); at >= 0; at = text.text().indexOf(words, at + words.length())) {
            found.at(text.origin(at), text.origin(at + words.length()));
        }
    }

    interface Found {
        void at(int start, int end);
    }
}
