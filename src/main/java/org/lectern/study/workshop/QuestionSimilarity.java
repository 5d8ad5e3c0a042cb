package org.lectern.study.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.study.questions.Question;

/** Which questions ask nearly the same: they share most of the words that carry sense. For questions in English. */
public final class QuestionSimilarity {

    /** Words shared, of all that either has, above which two questions are near-duplicates. */
    private static final double ALIKE = 0.5;

    /** The same, where both hang on the same paragraph. */
    private static final double ALIKE_HERE = 0.35;

    private static final int SHORT = 4;

    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "not",
            "is", "are", "was", "were", "be", "been", "do", "does", "did", "it", "its", "this", "that", "these",
            "those", "we", "us", "our", "you", "your", "they", "their", "them", "he", "she", "his", "her", "i", "my",
            "me", "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "would", "could", "should",
            "can", "will", "have", "has", "had", "if", "as", "than", "then", "so", "there", "here", "about", "say",
            "says", "mean", "means", "text", "author", "some", "any", "such");

    private QuestionSimilarity() {}

    /** A question and how like another it is, from 0 to 1. */
    public record Like(Question question, double likeness) {}

    /** Those of the others that ask nearly the same, the likest first. */
    public static List<Like> to(Question question, List<Question> others) {
        List<Like> alike = new ArrayList<>();
        for (Question other : others) {
            double likeness = of(question.text(), other.text());
            if (!other.id().equals(question.id()) && alike(question, other)) {
                alike.add(new Like(other, likeness));
            }
        }
        alike.sort(Comparator.comparingDouble(Like::likeness)
                .reversed()
                .thenComparing(like -> like.question().id()));
        return alike;
    }

    /** Whether two ask nearly the same; on the same paragraph less likeness will do. */
    static boolean alike(Question one, Question other) {
        boolean here =
                one.slug().equals(other.slug()) && one.passages().stream().anyMatch(other.passages()::contains);
        return of(one.text(), other.text()) >= (here ? ALIKE_HERE : ALIKE);
    }

    /** The share of words that both have, of those that either has. */
    static double of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        int all = words.size() + others.size() - both.size();
        return all == 0 ? (one.equalsIgnoreCase(other) ? 1 : 0) : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /** Without the endings by which one word is written several ways. */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORT) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
