package org.lectern.tui.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Folded;
import org.lectern.text.SearchQuery;

/**
 * What is searched for. Case doesn't matter, unless {@code \C} stands in it; {@code \v} in front makes it a regular expression.
 *
 * @param spellings one of them is to be found; none where it is an expression
 */
record Needle(List<SearchQuery.Spelling> spellings, boolean caseMatters, @Nullable Pattern expression) {
    private static final String CASE = "\\C";

    Needle {
        spellings = List.copyOf(spellings);
    }

    /** {@code null} where nothing is asked for, or the expression isn't one yet. */
    static @Nullable Needle of(String asked) {
        boolean capitals = asked.contains(CASE);
        String query = asked.replace(CASE, "");
        if (!query.startsWith("\\v")) {
            return query.isEmpty()
                    ? null
                    : new Needle(
                            capitals
                                    ? List.of(new SearchQuery.Spelling(Folded.of(query, true).text(), false))
                                    : SearchQuery.spellings(query, false),
                            capitals,
                            null);
        }
        try {
            int flags = capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return query.length() == 2
                    ? null
                    : new Needle(List.of(), capitals, Pattern.compile(query.substring(2), flags));
        } catch (PatternSyntaxException unfinished) {
            return null;
        }
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
        String folded = text.text();
        for (int from = 0; from <= folded.length(); ) {
            int first = -1;
            int length = 0;
            for (SearchQuery.Spelling spelling : spellings) {
                int at = spelling.in(folded, from);
                if (at >= 0 && (first < 0 || at < first)) {
                    first = at;
                    length = spelling.words().length();
                }
            }
            if (first < 0 || length == 0) {
                return;
            }
            found.at(text.origin(first), text.origin(first + length));
            from = first + length;
        }
    }

    interface Found {
        void at(int start, int end);
    }
}
