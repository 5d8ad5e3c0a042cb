package org.lectern.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.text.Scripts;
import org.lectern.text.SearchQuery;

/**
 * A search as an FTS5 query (sqlite.org/fts5.html, 3) on an index of {@link org.lectern.text.SearchTokens}: each term a quoted phrase,
 * so that nothing in it is an operator.
 */
final class SearchWords {
    /** Letters from which on a word that isn't the last may be a beginning: what begins with fewer is too much to bring together. */
    private static final int BEGINNING = 3;

    private SearchWords() {}

    /** The query, every word a beginning where it may be one; empty text where there is nothing to look for. */
    static String beginnings(SearchQuery query) {
        return said(query, true);
    }

    /** The same, every word a whole one. */
    static String whole(SearchQuery query) {
        return said(query, false);
    }

    private static String said(SearchQuery query, boolean beginnings) {
        List<SearchQuery.Term> terms = query.terms();
        return IntStream.range(0, terms.size())
                .mapToObj(at -> any(terms.get(at), beginnings, at == terms.size() - 1))
                .collect(Collectors.joining(" AND "));
    }

    private static String any(SearchQuery.Term term, boolean beginnings, boolean last) {
        List<String> phrases = term.spellings().stream()
                .filter(spelling -> !spelling.tokens().isEmpty())
                .map(spelling -> phrase(spelling.tokens(), beginnings && !spelling.whole(), last))
                .distinct()
                .toList();
        return phrases.size() == 1
                ? phrases.getFirst()
                : phrases.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String phrase(List<String> tokens, boolean beginning, boolean last) {
        return '"' + String.join(" ", tokens) + '"' + (isBeginning(tokens.getLast(), beginning, last) ? " *" : "");
    }

    /** A single sign of a script without spaces is always the beginning of a pair. */
    private static boolean isBeginning(String token, boolean wanted, boolean last) {
        int signs = token.codePointCount(0, token.length());
        if (Scripts.isUnspaced(token.codePointAt(0))) {
            return signs == 1;
        }
        return wanted && (last || signs >= BEGINNING);
    }
}
