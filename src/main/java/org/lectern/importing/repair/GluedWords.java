package org.lectern.importing.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.Vocabulary;

/** Words run together: {@code theMarxistmovement}. Parts must be words that the text, or English, uses by themselves. */
final class GluedWords {
    /** Words that stand between others so often that a run with one of them at its end was two words. */
    private static final Set<String> SMALL = Set.of(
            "the", "and", "of", "that", "this", "was", "were", "have", "has", "had", "with", "from", "their", "which",
            "when", "most", "much", "will", "would", "are", "is", "not", "been", "made", "they", "its", "but", "who",
            "what", "to", "these", "those");
    /** Small words that a run may end with. Others of two letters end too many words by chance. */
    private static final Set<String> SHORT = Set.of("of", "is", "to");

    private static final Set<String> BEFORE_NAMES =
            Set.of("in", "for", "by", "as", "at", "on", "or", "an", "be", "our", "his", "her");
    private static final Set<String> LEADING =
            Set.of("have", "that", "which", "were", "their", "when", "they", "been", "the", "these", "would");
    private static final List<String> PREFIXES = List.of(
            "un", "re", "in", "im", "non", "anti", "co", "de", "dis", "pre", "over", "under", "out", "up", "sub",
            "inter", "mis", "fore", "counter", "super", "auto", "post", "semi", "neo", "pro", "trans", "multi", "be",
            "en", "em", "for", "to", "on", "off", "by", "as", "at", "with", "a");
    private static final List<String> SUFFIXES = List.of(
            "s", "es", "d", "ed", "er", "ers", "est", "ing", "ings", "ly", "less", "ful", "ness", "ment", "ments",
            "able", "ible", "ship", "hood", "ward", "wards", "like", "wise", "man", "men", "woman", "women", "ism",
            "isms", "ist", "ists", "ity", "ion", "ions", "ation", "ations", "al", "ally", "ary", "ery", "ous", "ive",
            "ize", "ized", "izes", "izing", "ise", "ised", "ising", "ization", "isation", "fully", "ten", "n", "en",
            "y", "ies", "ice", "age", "or", "ors", "ant", "ent", "an", "ian", "ians", "dom", "ish", "let", "some",
            "th");
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final boolean suffering;

    /** @param suffering whether the text is known to lack spaces, so that runs of small letters are looked into as well */
    GluedWords(Vocabulary vocabulary, boolean suffering) {
        this.vocabulary = vocabulary;
        this.suffering = suffering;
    }

    String part(String token) {
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
        if (vocabulary.common(lower) || derived(lower)) {
            return null;
        }
        if (lower.startsWith("the") && lower.length() >= 8 && vocabulary.knows(lower.substring(3))) {
            return List.of(run.substring(0, 3), run.substring(3));
        }
        if (own > 1) {
            List<String> parts = split(lower, run, 2);
            boolean rarer = parts != null
                    && parts.stream().allMatch(part -> vocabulary.common(part) || vocabulary.count(part) >= 4 * own)
                    && SMALL.contains(parts.getFirst().toLowerCase(Locale.ROOT));
            return rarer ? parts : null;
        }
        if (lower.charAt(0) == 'a' && lower.length() >= 7 && count(lower.substring(1)) >= 3) {
            return List.of(run.substring(0, 1), run.substring(1));
        }
        for (int count = 2; count <= 3; count++) {
            List<String> parts = split(lower, run, count);
            if (parts != null) {
                return parts;
            }
        }
        for (String lead : LEADING) {
            String rest = lower.startsWith(lead) ? lower.substring(lead.length()) : "";
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

    /** So many known parts, the rarest of which is as frequent as can be. */
    private @Nullable List<String> split(String lower, String run, int count) {
        List<String> best = null;
        int bestFrequency = 0;
        for (int i = 1; i < lower.length() - 1; i++) {
            String first = lower.substring(0, i);
            if (!part(first, true)) {
                continue;
            }
            List<String> rest;
            if (count == 2) {
                rest = part(lower.substring(i), false) ? List.of(run.substring(i)) : null;
            } else {
                rest = split(lower.substring(i), run.substring(i), count - 1);
            }
            if (rest == null || !likely(first, rest)) {
                continue;
            }
            int frequency = Math.min(
                    frequency(first),
                    rest.stream().mapToInt(this::frequency).min().orElse(0));
            if (best == null || frequency > bestFrequency) {
                best = new ArrayList<>();
                best.add(run.substring(0, i));
                best.addAll(rest);
                bestFrequency = frequency;
            }
        }
        return best;
    }

    /** One of the parts is a small word, or all are words that the text uses more than once. */
    private boolean likely(String first, List<String> rest) {
        if (rest.getLast().length() < 3 && (vocabulary.count(first) < 2 || first.length() < 4)) {
            return false;
        }
        if (SMALL.contains(first)) {
            return true;
        }
        boolean frequent = count(first) > 1 || (vocabulary.common(first) && first.length() == 3);
        for (String part : rest) {
            if (SMALL.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
            frequent &= count(part) > 1;
        }
        return frequent;
    }

    private boolean part(String word, boolean first) {
        if (word.length() < 3) {
            return !first && SHORT.contains(word);
        }
        return known(word);
    }

    private int frequency(String word) {
        return vocabulary.count(word) + (vocabulary.common(word) ? 3 : 0);
    }

    /** A word made of another one with a prefix or an ending is no two words. */
    private boolean derived(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
                String stem = word.substring(0, word.length() - suffix.length());
                if (vocabulary.knows(stem)
                        || vocabulary.knows(stem + "e")
                        || (!suffix.equals("y") && vocabulary.knows(stem + "y"))) {
                    return true;
                }
            }
        }
        for (String prefix : PREFIXES) {
            boolean counts = prefix.length() > 1 || vocabulary.count(word.substring(1)) == 0;
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

    private int count(String word) {
        return vocabulary.count(word) + (word.length() >= 5 ? vocabulary.count(word + "s") : 0);
    }

    private static boolean small(String text) {
        return text.chars().allMatch(Character::isLowerCase);
    }
}
