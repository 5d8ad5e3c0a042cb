package org.lectern.importing.spacing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.Vocabulary;

/** Words run together: {@code theMarxistmovement}. Parts must be words that the text, or English, uses by themselves. */
public final class GluedWords {
    /** Words that stand between others so often that a run with one of them at its end was two words. */
    private static final Set<String> SMALL = Set.of(
            "the", "and", "of", "that", "this", "was", "were", "have", "has", "had", "with", "from", "their", "which",
            "when", "most", "much", "will", "would", "are", "is", "not", "been", "made", "they", "its", "but", "who",
            "what", "to", "these", "those");

    private static final Set<String> BEFORE_NAMES =
            Set.of("in", "for", "by", "as", "at", "on", "or", "an", "be", "our", "his", "her");
    /** What a sentence begins with, so that a run that does may have been two words. */
    private static final Set<String> OPENING = Set.of(
            "the", "this", "that", "these", "those", "there", "they", "when", "where", "which", "what", "while", "who",
            "with", "from", "and", "but", "its", "their", "our", "his", "her", "not", "every", "some", "for", "if",
            "we", "it", "in", "at", "as", "to", "all");

    private static final Set<String> LEADING =
            Set.of("have", "that", "which", "were", "their", "when", "they", "been", "the", "these", "would");
    private static final List<String> PREFIXES = List.of(
            "un", "re", "in", "im", "non", "anti", "co", "de", "dis", "pre", "over", "under", "out", "up", "sub",
            "inter", "mis", "fore", "counter", "super", "auto", "post", "semi", "neo", "pro", "trans", "multi", "be",
            "en", "em", "for", "to", "on", "off", "by", "as", "at", "with", "a");
    private static final List<String> SUFFIXES = List.of(
            "s", "es", "d", "ed", "er", "ers", "est", "ing", "ings", "ly", "less", "ful", "ness", "ment", "ments",
            "able", "ible", "ship", "hood", "ward", "wards", "ism", "isms", "ist", "ists", "ity", "ion", "ions",
            "ation", "ations", "al", "ally", "ary", "ery", "ous", "ive", "ize", "ized", "izes", "izing", "ise", "ised",
            "ising", "ization", "isation", "fully", "n", "en", "y", "ies", "ice", "age", "or", "ors", "ant", "ent",
            "an", "ian", "ians", "dom", "ish", "th");
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 12;

    private final Vocabulary vocabulary;
    private final boolean suffering;
    private final Segments segments;

    /**
     * @param suffering whether the text is known to lack spaces, so that runs of small letters are looked into as well
     * @param likelihood how readily, from 0 to 2.5
     */
    public GluedWords(Vocabulary vocabulary, boolean suffering, double likelihood) {
        this.vocabulary = vocabulary;
        this.suffering = suffering;
        this.segments = new Segments(vocabulary, likelihood);
    }

    public String part(String token) {
        if (token.length() < 5 || token.length() > LONGEST || GluedSentences.address(token)) {
            return token;
        }
        StringBuilder out = new StringBuilder(token.length() + 4);
        int i = 0;
        while (i < token.length()) {
            int start = i;
            while (i < token.length() && Character.isLetter(token.charAt(i))) {
                i++;
            }
            if (i > start) {
                boolean owned = start > 0 && (token.charAt(start - 1) == '’' || token.charAt(start - 1) == '\'');
                out.append(owned ? afterApostrophe(token.substring(start, i)) : run(token.substring(start, i)));
            } else {
                out.append(token.charAt(i++));
            }
        }
        return out.toString();
    }

    /** {@code Lenin’smain}: what follows the genitive. */
    private String afterApostrophe(String run) {
        boolean glued = suffering
                && run.length() >= 5
                && run.charAt(0) == 's'
                && known(run.substring(1))
                && !vocabulary.common(run);
        return glued ? "s " + run.substring(1) : run;
    }

    private String run(String run) {
        for (int i = 1; i < run.length(); i++) {
            if (Character.isUpperCase(run.charAt(i)) && Character.isLowerCase(run.charAt(i - 1))) {
                String left = run.substring(0, i);
                String right = run(run.substring(i));
                String next = right.indexOf(' ') < 0 ? right : right.substring(0, right.indexOf(' '));
                return capital(left, next) ? run(left) + " " + right : run;
            }
        }
        if (!suffering || run.length() < 5 || !small(run.substring(1))) {
            return run;
        }
        List<String> parts = parts(run);
        return parts == null ? run : String.join(" ", parts);
    }

    private boolean capital(String left, String right) {
        String small = left.toLowerCase(Locale.ROOT);
        boolean leftSmall = SMALL.contains(small) || BEFORE_NAMES.contains(small);
        if (vocabulary.count(left + right) > 2 || right.length() < 3 || left.length() < 2) {
            return false;
        }
        return (leftSmall && known(right)) || (suffering && known(left) && known(right));
    }

    private @Nullable List<String> parts(String run) {
        String lower = run.toLowerCase(Locale.ROOT);
        int own = vocabulary.count(lower);
        if (vocabulary.english(lower) || derived(lower)) {
            return null;
        }
        List<String> parts = segments.of(lower);
        if (parts.isEmpty()) {
            return led(run, lower, own);
        }
        boolean capital = Character.isUpperCase(run.charAt(0));
        boolean opens = OPENING.contains(parts.getFirst()) && parts.getLast().length() > 3;
        String first = parts.getFirst();
        int uses = vocabulary.count(first) + vocabulary.count(first + "s");
        if (capital && !opens && uses < (run.length() < LONGEST_NAME ? 2 : 1)) {
            return null;
        }
        if (own > 1) {
            boolean led = parts.getFirst().length() > 2;
            boolean rarer = parts.stream()
                    .allMatch(part -> vocabulary.common(part)
                            || vocabulary.count(part) >= 4 * own
                            || (led && vocabulary.english(part)));
            return rarer && Segments.small(parts.getFirst()) ? written(run, parts) : null;
        }
        return written(run, parts);
    }

    private static List<String> written(String run, List<String> parts) {
        List<String> written = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            written.add(run.substring(from, from + part.length()));
            from += part.length();
        }
        return written;
    }

    /** A small word and a long one that nobody knows, but whose ending is a word's. */
    private static @Nullable List<String> led(String run, String lower, int own) {
        for (String lead : LEADING) {
            String rest = lower.startsWith(lead) && own <= 1 ? lower.substring(lead.length()) : "";
            if (rest.length() >= 6
                    && (rest.endsWith("ed")
                            || rest.endsWith("ing")
                            || rest.endsWith("ion")
                            || rest.endsWith("ism")
                            || rest.endsWith("ists"))) {
                return List.of(run.substring(0, lead.length()), run.substring(lead.length()));
            }
        }
        return null;
    }

    /** A word made of another one with a prefix or an ending is no two words. */
    private boolean derived(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
                String stem = word.substring(0, word.length() - suffix.length());
                if (SMALL.contains(stem)) {
                    continue;
                }
                if (vocabulary.knows(stem)
                        || vocabulary.knows(stem + "e")
                        || (!suffix.equals("y") && vocabulary.knows(stem + "y"))) {
                    return true;
                }
            }
        }
        for (String prefix : PREFIXES) {
            String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
            boolean counts = (prefix.length() > 1 || vocabulary.count(word.substring(1)) == 0)
                    && !SMALL.contains(rest)
                    && !(OPENING.contains(prefix) && vocabulary.common(rest));
            if (counts
                    && word.startsWith(prefix)
                    && word.length() - prefix.length() >= 4
                    && !SMALL.contains(prefix)
                    && known(word.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** In the singular too, where the text only has the plural. */
    private boolean known(String word) {
        return vocabulary.knows(word) || (word.length() >= 5 && vocabulary.uses(word + "s"));
    }

    private static boolean small(String text) {
        return text.chars().allMatch(Character::isLowerCase);
    }
}
