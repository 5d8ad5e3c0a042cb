package org.lectern.importing.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text uses, and how often. Words broken at the end of a line are left out, as they are what is asked
 * about. The words are counted when one is first asked for, which takes time in proportion to the text: a text in which
 * nothing is broken has none asked for. Belongs to one thread.
 */
public final class Vocabulary {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> firstPartsHyphened = new HashMap<>();

    private @Nullable Iterable<String> uncounted;

    private Vocabulary(Iterable<String> lines) {
        this.uncounted = lines;
    }

    /** The words of these lines or paragraphs. */
    public static Vocabulary of(Iterable<String> lines) {
        return new Vocabulary(lines);
    }

    private Map<String, Integer> counts() {
        Iterable<String> lines = uncounted;
        if (lines != null) {
            uncounted = null;
            boolean afterBreak = false;
            for (String line : lines) {
                afterBreak = add(line, afterBreak);
            }
        }
        return counts;
    }

    /** How often the text uses a word (hyphens count as letters), in any case. */
    public int count(String word) {
        return counts().getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    public boolean uses(String word) {
        return count(word) > 0;
    }

    /** Whether it is a word at all: the text uses it, or English commonly does. */
    public boolean knows(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return counts().containsKey(lower) || CommonWords.contains(lower) || WordList.commonness(lower) > 0;
    }

    /** Whether English has the word, whatever the text says. */
    public boolean english(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CommonWords.contains(lower) || WordList.commonness(lower) > 0;
    }

    /** How usual the word is: a rough number of uses in 20,000 words of English, and four for each use in the text. */
    public double weight(String lower) {
        double weight = 4.0 * count(lower);
        if (CommonWords.contains(lower)) {
            return weight + 60;
        }
        return weight
                + switch (WordList.commonness(lower)) {
                    case 1 -> 20;
                    case 2 -> 6;
                    case 3 -> 1.5;
                    default -> 0;
                };
    }

    public boolean common(String word) {
        return CommonWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How often a compound with hyphen begins with this word: {@code anti-} in {@code anti-war}. */
    public int hyphenedAfter(String word) {
        counts();
        return firstPartsHyphened.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The words in it, each once, in no order, lower case. */
    public Iterable<String> words() {
        return counts().keySet();
    }

    /** Each word that the text uses, if only in the plural, or that English has, in alphabetical order. */
    public SortedWords sorted() {
        Set<String> all = new HashSet<>(counts().keySet());
        for (String word : counts.keySet()) {
            if (word.length() > 5 && word.endsWith("s")) {
                all.add(word.substring(0, word.length() - 1));
            }
        }
        all.addAll(CommonWords.all());
        all.addAll(WordList.all());
        return SortedWords.of(all);
    }

    private boolean add(String line, boolean afterBreak) {
        boolean skipFirst = afterBreak;
        int length = line.length();
        int i = 0;
        while (i < length) {
            int start = i;
            while (i < length && isWordPart(line, i)) {
                i++;
            }
            if (i > start) {
                int end = i;
                while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
                    end--;
                }
                boolean brokenEnd = end < i && onlySpaceFrom(line, i);
                if (!skipFirst && !brokenEnd && end > start && end - start <= 60) {
                    addWord(line.substring(start, end).toLowerCase(Locale.ROOT));
                }
                skipFirst = false;
                if (brokenEnd) {
                    return line.charAt(i - 1) == '-' || line.charAt(i - 1) == '‐';
                }
            } else {
                i++;
            }
        }
        return false;
    }

    private void addWord(String word) {
        counts.merge(word, 1, Integer::sum);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            firstPartsHyphened.merge(word.substring(0, hyphen), 1, Integer::sum);
        }
    }

    private static boolean onlySpaceFrom(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(String line, int i) {
        char c = line.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '‐' || c == '\'' || c == '’';
        return joins && i > 0 && Character.isLetterOrDigit(line.charAt(i - 1));
    }
}
