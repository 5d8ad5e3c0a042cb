package org.lectern.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person looks for: words, all of which must be there, each of which may be a beginning; {@code "…"} keeps words together and
 * makes the last of them a whole one.
 *
 * @param terms in their order
 */
public record SearchQuery(List<Term> terms) {
    /** More would only slow the search. */
    private static final int MOST = 32;

    /** Characters; what is beyond them is left out. */
    private static final int LONGEST = 1_000;

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /**
     * One word, or words between quotation marks.
     *
     * @param spellings a text that has one of them has the term
     */
    public record Term(List<Spelling> spellings) {
        public Term {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * Words as they may be spelled.
     *
     * @param words folded
     * @param whole whether the last word of it is no beginning
     */
    public record Spelling(String words, boolean whole) {

        /** Its tokens, in their order. */
        public List<String> tokens() {
            return SearchTokens.asked(words);
        }

        /** Where it stands in folded text, from a place on; -1 where nowhere. */
        public int in(String folded, int from) {
            int at = words.isEmpty() ? -1 : folded.indexOf(words, from);
            while (at >= 0 && whole && !endsAt(folded, at + words.length())) {
                at = folded.indexOf(words, at + 1);
            }
            return at;
        }

        private static boolean endsAt(String folded, int at) {
            return at >= folded.length() || !Character.isLetterOrDigit(folded.codePointAt(at));
        }
    }

    /** The query that words say; it has no terms where there is nothing to look for. */
    public static SearchQuery of(String said) {
        String words = said.substring(0, Math.min(LONGEST, said.length()));
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.length() && terms.size() < MOST) {
            boolean quoted = isQuote(words.charAt(at));
            int from = quoted ? at + 1 : at;
            int to = from;
            while (to < words.length() && !ends(words.charAt(to), quoted)) {
                to++;
            }
            List<Spelling> spellings = spellings(words.substring(from, to).strip(), quoted && to < words.length());
            if (spellings.stream().anyMatch(spelling -> !spelling.tokens().isEmpty())) {
                terms.add(new Term(spellings));
            }
            // An opening quote right behind a word is not skipped, but a closing one or a blank is.
            at = quoted || to == from ? to + 1 : to;
        }
        return new SearchQuery(terms);
    }

    /** Whether a short text, as a title is, has all the terms. */
    public boolean isIn(String text) {
        String folded = Folded.of(text).text();
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> term.spellings().stream()
                        .anyMatch(spelling -> Excerpt.at(folded, spelling, 0) >= 0));
    }

    /**
     * The spellings under which words are found: as they are; with ae, oe, ue for ä, ö, ü; and, of whole words alone, since most
     * words with these letters mean them, the other way round.
     */
    public static List<Spelling> spellings(String words, boolean whole) {
        Set<Spelling> all = new LinkedHashSet<>();
        String folded = Folded.of(words).text();
        all.add(new Spelling(folded, whole));
        String typed = words.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue");
        if (!typed.equals(words)) {
            all.add(new Spelling(Folded.of(typed).text(), whole));
        }
        String marked = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        if (!marked.equals(folded)) {
            all.add(new Spelling(marked, true));
        }
        return List.copyOf(all);
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
}
