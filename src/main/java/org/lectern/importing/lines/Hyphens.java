package org.lectern.importing.lines;

import java.util.Locale;
import java.util.Set;
import org.lectern.importing.evidence.Vocabulary;

/**
 * Makes words whole that were broken at the end of a line. The text's own words decide whether the hyphen belongs to the
 * word; where they are silent, rules that keep true compounds.
 */
public final class Hyphens {
    private static final Set<String> OWN_HYPHEN = Set.of("self", "ex", "quasi", "half", "cross", "vice", "so");
    private static final Set<String> STYLE_PREFIXES = Set.of(
            "anti", "pro", "post", "neo", "pre", "co", "non", "semi", "pseudo", "proto", "counter", "multi", "ultra");
    private static final Set<String> BETWEEN = Set.of(
            "and", "or", "of", "in", "to", "by", "the", "for", "at", "on", "up", "a", "not", "yet", "off", "out", "as",
            "than");
    private static final Set<String> PARTICLES = Set.of(
            "under", "over", "out", "up", "in", "on", "off", "fore", "inter", "back", "down", "with", "through",
            "after", "there", "where", "an", "a", "be", "is", "per", "for", "to", "dis", "mis");
    private static final Set<String> ENDINGS = Set.of(
            "ed", "er", "ers", "es", "est", "ing", "ings", "ion", "ions", "ism", "isms", "ist", "ists", "ity", "ies",
            "ive", "ize", "ized", "ise", "ised", "less", "ful", "ness", "ment", "ments", "able", "ible", "ably", "ship",
            "ships", "hood", "ward", "wards", "ary", "aries", "ory", "ical", "ically", "ally", "al", "als", "an", "ans",
            "ian", "ians", "ance", "ence", "ant", "ent", "ants", "ents", "ate", "ated", "ation", "ations", "tion",
            "tions", "ly", "ten", "ted", "ting", "ned", "ning", "ler", "ling", "led", "fied", "fying", "let", "some",
            "ous", "ure", "ures", "age", "ages", "dom", "ery", "ry", "ty", "cy", "ics", "ist's", "ism's");

    private final Vocabulary vocabulary;

    public Hyphens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a line ends in a broken word that the next one may go on with. */
    public static boolean broken(String line, String next) {
        int end = line.length() - 1;
        return end > 0
                && (line.charAt(end) == '-' || line.charAt(end) == '‐')
                && Character.isLetter(line.charAt(end - 1))
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0));
    }

    /** The line and the next one as one, where {@link #broken}. */
    public String join(String line, String next) {
        String left = line.substring(wordStart(line), line.length() - 1);
        String right = next.substring(0, wordEnd(next));
        return keeps(left, right) ? line + next : line.substring(0, line.length() - 1) + next;
    }

    /** Whether the hyphen between the two parts of a word is its own. */
    public boolean keeps(String left, String right) {
        if (Character.isUpperCase(right.charAt(0))) {
            return !left.equals(left.toUpperCase(Locale.ROOT)) || left.length() < 2;
        }
        int whole = vocabulary.count(left + right);
        int compound = vocabulary.count(left + "-" + right);
        if (whole != compound) {
            return compound > whole;
        }
        String rightHead = head(right);
        if (!rightHead.equals(right) && BETWEEN.contains(rightHead)) {
            return true;
        }
        int hyphen = Math.max(left.lastIndexOf('-'), left.lastIndexOf('‐'));
        if (hyphen > 0) {
            String last = left.substring(hyphen + 1);
            return BETWEEN.contains(last) || keepsSimple(last, rightHead);
        }
        return keepsSimple(left, rightHead);
    }

    private boolean keepsSimple(String left, String right) {
        String joined = left + right;
        int asCompound = inflected(left + "-" + right);
        int asWord = inflected(joined);
        if (asCompound != asWord) {
            return asCompound > asWord;
        }
        String prefix = left.toLowerCase(Locale.ROOT);
        if (vocabulary.knows(joined) || ENDINGS.contains(right) || right.length() < 3) {
            return false;
        }
        if (OWN_HYPHEN.contains(prefix)) {
            return vocabulary.knows(right) || (right.length() > 4 && !prefix.equals("so") && !prefix.equals("ex"));
        }
        if (STYLE_PREFIXES.contains(prefix)) {
            return vocabulary.knows(right) && vocabulary.hyphenedAfter(prefix) > 0;
        }
        if (left.length() < 3 || PARTICLES.contains(prefix)) {
            return false;
        }
        boolean bothWords = vocabulary.knows(left) && vocabulary.knows(right);
        if (bothWords) {
            return true;
        }
        return left.length() >= 4
                && vocabulary.knows(left)
                && right.length() >= 5
                && right.endsWith("ed")
                && "sti".indexOf(right.charAt(0)) < 0;
    }

    /** Uses of the word or of another number or form of it. */
    private int inflected(String word) {
        int uses = vocabulary.count(word) + vocabulary.count(word + "s");
        for (String ending : new String[] {"s", "es", "ed", "ing", "ly", "’s", "'s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                uses += vocabulary.count(word.substring(0, word.length() - ending.length()));
            }
        }
        return uses;
    }

    private static String head(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    private static int wordStart(String line) {
        int start = line.length() - 1;
        while (start > 0 && inWord(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String next) {
        int end = 0;
        while (end < next.length() && inWord(next.charAt(end))) {
            end++;
        }
        while (end > 1 && !Character.isLetter(next.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '‐' || c == '’' || c == '\'';
    }
}
