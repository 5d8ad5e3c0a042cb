package org.lectern.importing.spacing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.importing.evidence.SortedWords;
import org.lectern.importing.evidence.Vocabulary;

/**
 * The likeliest words that a run of small letters is made of, by how usual each is in the text and in English. A run is
 * parted only where that is likelier than a word nobody has heard of. Mutable: belongs to the one thread that imports.
 */
public final class Segments {
    private static final double ENGLISH = 20_000;
    private static final double FUNCTION = 800;
    private static final double LONE_A = 6.5;
    private static final double UNHEARD = 7.5;
    private static final double UNHEARD_LETTER = 0.75;
    /** Two words of which none is a small one are as often a compound that no list has. */
    private static final double COMPOUND = 2.5;
    /** Words that end or begin so many others by chance that the text or a list must bear them out. */
    private static final Set<String> TWO_LETTERS = Set.of(
            "of", "in", "to", "is", "it", "be", "as", "at", "so", "we", "he", "by", "or", "on", "if", "my", "an", "no",
            "us");

    /** Words that stand between others, whatever a text is about. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the",
            "and",
            "that",
            "this",
            "was",
            "were",
            "have",
            "has",
            "had",
            "with",
            "from",
            "their",
            "which",
            "when",
            "most",
            "much",
            "will",
            "would",
            "are",
            "not",
            "been",
            "they",
            "its",
            "but",
            "who",
            "what",
            "these",
            "those",
            "for",
            "our",
            "his",
            "her",
            "him",
            "you",
            "your",
            "all",
            "some",
            "every",
            "any",
            "because",
            "although",
            "there",
            "where",
            "than",
            "then",
            "into",
            "only",
            "such",
            "also",
            "more",
            "could",
            "should",
            "can",
            "may",
            "about",
            "between",
            "through",
            "while",
            "other",
            "both",
            "each",
            "how",
            "one");

    private final Vocabulary vocabulary;
    private final double likelihood;
    private @Nullable SortedWords sorted;
    private double[] costs = {};

    /** @param likelihood how much more readily runs are parted than in a text that suffers little: 0 to 2.5 */
    Segments(Vocabulary vocabulary, double likelihood) {
        this.vocabulary = vocabulary;
        this.likelihood = likelihood;
    }

    /** The parts of a lower-case run, at least two, or none where it had better stay whole. */
    List<String> of(String run) {
        int length = run.length();
        double[] cost = new double[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int start = 0; start < length; start++) {
            if (cost[start] < Double.MAX_VALUE) {
                if (run.charAt(start) == 'a' && length > 1) {
                    relax(cost, from, start, start + 1, LONE_A);
                }
                relax(run, cost, from, start);
            }
        }
        if (cost[length] >= UNHEARD + UNHEARD_LETTER * length + likelihood) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int end = length; end > 0; end = from[end]) {
            parts.addFirst(run.substring(from[end], end));
        }
        boolean compound = true;
        for (String part : parts) {
            compound &= !small(part);
        }
        double most = UNHEARD + UNHEARD_LETTER * length + likelihood - (compound ? COMPOUND : 0);
        return cost[length] < most ? parts : List.of();
    }

    /** Each word that begins at {@code start}, but for the whole run. */
    private void relax(String run, double[] cost, int[] from, int start) {
        SortedWords words = words();
        if (start + 1 == run.length()) {
            return;
        }
        char first = run.charAt(start);
        char second = run.charAt(start + 1);
        int known = words.from(first, second);
        int low = Math.max(0, known);
        int high = known < 0 ? words.size() : words.to(first, second);
        for (int depth = known < 0 ? 0 : 1; start + depth < run.length(); depth++) {
            char letter = run.charAt(start + depth);
            if (known < 0 || depth > 1) {
                low = words.from(low, high, depth, letter);
                high = words.from(low, high, depth, letter + 1);
            }
            if (low == high) {
                return;
            }
            int end = start + depth + 1;
            boolean whole = start == 0 && end == run.length();
            if (words.get(low).length() == depth + 1 && !whole) {
                costs[low] = costs[low] == 0 ? cost(words.get(low)) : costs[low];
                relax(cost, from, start, end, costs[low]);
            }
        }
    }

    private static void relax(double[] cost, int[] from, int start, int end, double more) {
        if (cost[start] + more < cost[end]) {
            cost[end] = cost[start] + more;
            from[end] = start;
        }
    }

    private SortedWords words() {
        if (sorted == null) {
            sorted = vocabulary.sorted();
            costs = new double[sorted.size()];
        }
        return sorted;
    }

    /** Whether it is a small word, of the kind that stands between others. */
    public static boolean small(String word) {
        return FUNCTION_WORDS.contains(word) || TWO_LETTERS.contains(word);
    }

    /** The rarer a word, the more it costs; what is none costs more than any run is worth. */
    private double cost(String word) {
        if (FUNCTION_WORDS.contains(word)) {
            return Math.log(ENGLISH / FUNCTION);
        }
        if (word.length() == 2) {
            return TWO_LETTERS.contains(word) ? 4.2 : 1_000;
        }
        int plurals = word.length() >= 5 ? vocabulary.count(word + "s") : 0;
        int uses = vocabulary.count(word) + plurals;
        boolean english = vocabulary.english(word);
        if (!english && (uses < 1 || word.length() < 4 || (uses < 2 && word.length() < 6))) {
            return 1_000;
        }
        if (word.length() == 3 && uses < 2 && !vocabulary.common(word)) {
            return 12;
        }
        return Math.log(ENGLISH / Math.min(FUNCTION, vocabulary.weight(word) + 4.0 * plurals + 0.5));
    }
}
