package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importing.evidence.Numbering;
import org.lectern.importing.evidence.Sentences;
import org.lectern.importing.evidence.Vocabulary;
import org.lectern.importing.lines.Markers;
import org.lectern.importing.lines.PrintedLine;

/**
 * How well one page goes on in another: a broken word that joins to one the text uses, a sentence that goes on, an open
 * bracket that closes. Scores are sums of evidence: from 2 on a join is likely, below 0 it is not.
 */
final class JoinScore {
    static final double STRONG = 2;
    private static final int EDGE = 12;
    private static final int SHORT = 60;
    private static final double SHORT_PAGE = 0.6;
    private static final double STOPPED = 1.5;
    private static final Set<String> WANTS_MORE = Set.of(
            "the", "a", "an", "of", "to", "in", "by", "with", "and", "or", "for", "from", "its", "their", "his", "her",
            "our", "this", "that", "is", "are", "was", "were", "be", "as", "at", "on", "not");
    private static final Set<String> FOLLOWS_NOUNS = Set.of(
            "of", "and", "or", "is", "are", "was", "were", "has", "have", "had", "which", "who", "but", "will", "would",
            "did");
    private static final Set<String> FOLLOWS_VERBS =
            Set.of("the", "a", "an", "about", "in", "to", "by", "with", "that", "this", "these", "for");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g.", "i.e.", "cf.", "dr.", "mr.", "mrs.", "ms.", "st.", "vol.", "no.", "p.", "pp.", "prof.", "vs.",
            "viz.", "esp.", "ed.", "eds.", "trans.", "ch.", "fig.");
    private static final Set<String> PREFIXES = Set.of(
            "anti", "post", "pre", "non", "self", "ex", "half", "pro", "neo", "co", "semi", "counter", "cross", "vice",
            "well", "ill", "long", "far", "so", "old", "two", "all", "ever", "hard", "high", "middle", "working");

    private final Vocabulary vocabulary;
    private final float[][] known;
    private final List<Edge> edges = new ArrayList<>();
    private final Set<Long> pairs;
    private final int[] lines;
    private final int median;

    JoinScore(List<PrintedPage> pages, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (PrintedPage page : pages) {
            edges.add(Edge.of(page));
        }
        this.pairs = Bigrams.of(pages);
        this.known = new float[pages.size()][];
        this.lines = pages.stream().mapToInt(page -> page.lines().size()).toArray();
        int[] sorted = lines.clone();
        Arrays.sort(sorted);
        this.median = sorted[sorted.length / 2];
    }

    /** The outer words of a page. */
    private record Edge(
            String first,
            String last,
            List<String> begin,
            List<String> end,
            boolean heading,
            boolean titled,
            boolean listed,
            int unclosed,
            int unopened) {
        static Edge of(PrintedPage page) {
            String first = page.first();
            String last = page.last();
            int depth = 0;
            int unopened = 0;
            for (PrintedLine line : page.lines()) {
                for (int i = 0; i < line.length(); i++) {
                    char c = line.text().charAt(i);
                    if (c == '(' || c == '[') {
                        depth++;
                    } else if (c == ')' || c == ']') {
                        unopened += depth == 0 ? 1 : 0;
                        depth = Math.max(0, depth - 1);
                    }
                }
            }
            List<String> words = Bigrams.words(first);
            List<String> lastWords = Bigrams.words(last);
            return new Edge(
                    first,
                    last,
                    words.subList(0, Math.min(EDGE, words.size())),
                    lastWords,
                    page.startsWithHeading(),
                    page.endsWithHeading(),
                    page.endsWithList(),
                    Math.min(depth, 1),
                    Math.min(unopened, 1));
        }
    }

    double of(int one, int other) {
        if (known[one] == null) {
            known[one] = new float[edges.size()];
            Arrays.fill(known[one], Float.NaN);
        }
        if (Float.isNaN(known[one][other])) {
            known[one][other] = (float) (score(one, other) - (stops(one, other) ? STOPPED : 0));
        }
        return known[one][other];
    }

    /** Whether a page ends far above its foot, though the next one doesn't begin with a heading: so ends a text. */
    private boolean stops(int page, int next) {
        return lines[page] < median * SHORT_PAGE && !edges.get(next).heading();
    }

    private double score(int one, int other) {
        Edge page = edges.get(one);
        Edge next = edges.get(other);
        double brackets =
                page.unclosed() == 1 && next.unopened() == 1 ? 1.5 : page.unclosed() != next.unopened() ? -0.5 : 0;
        if (brokenWord(page.last())) {
            return broken(page, next) + Math.max(brackets, -0.2);
        }
        int counted = counted(page.last(), next.first());
        if (counted != 0) {
            return counted > 0 ? 3 : -2;
        }
        Numbering unit = Numbering.of(page.last());
        if (unit.numbered()
                && unit.rest().isEmpty()
                && (page.titled() || !unit.word().isEmpty())) {
            return next.heading() && !Numbering.of(next.first()).numbered() ? 1.5 : -1;
        }
        if (page.titled()) {
            // A part's heading goes before a chapter's.
            return next.heading() ? 0 : Sentences.startsLower(next.first()) ? -3 : 1;
        }
        if (page.listed()) {
            return next.heading() ? 0.8 : Sentences.startsLower(next.first()) ? 0 : 0.6;
        }
        if (Markers.item(page.last())
                || (Numbering.of(page.last()).numbered() && page.last().length() < SHORT)) {
            return Sentences.startsLower(next.first()) ? 0 : 0.3;
        }
        if (Sentences.breaksOff(page.last()) || abbreviated(page.last())) {
            return open(page, next) + brackets;
        }
        if (next.heading()) {
            return 0.8;
        }
        return (Sentences.startsLower(next.first()) ? -4 : 0.6) + brackets;
    }

    /** 1 where an item of a list, or a chapter, is followed by the next number, -1 by another, 0 where they don't count. */
    private static int counted(String last, String first) {
        if (Markers.enumerator(last) == 0 || Markers.enumerator(first) == 0) {
            return 0;
        }
        int before = Numbering.of(last).value();
        int after = Numbering.of(first).value();
        return before == 0 || after == 0 ? 0 : after == before + 1 ? 1 : after == 1 ? 0 : -1;
    }

    private static boolean abbreviated(String line) {
        String word = line.substring(line.lastIndexOf(' ') + 1).replaceFirst("^[(\\[“\"]+", "");
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How well the text begins with this page: with a heading best, never in mid-sentence. */
    double begins(int page) {
        if (edges.get(page).heading()) {
            return 1.5;
        }
        return Sentences.startsLower(edges.get(page).first()) ? -4 : 0;
    }

    /** How well the text ends with this page: with a sentence, and before the page is full. */
    double ends(int page) {
        return (telling(page) ? -2 : 0.3) + (lines[page] < median * 0.7 ? 1 : 0);
    }

    /** Whether the end or the beginning of these pages lies in mid-sentence, so that a score tells something. */
    boolean telling(int one) {
        return brokenWord(edges.get(one).last())
                || (Sentences.breaksOff(edges.get(one).last())
                        && !edges.get(one).titled()
                        && !edges.get(one).listed());
    }

    static boolean brokenWord(String line) {
        int end = line.length() - 1;
        return end > 0
                && (line.charAt(end) == '-' || line.charAt(end) == '‐')
                && Character.isLetter(line.charAt(end - 1));
    }

    private double broken(Edge page, Edge next) {
        if (next.heading()
                || next.begin().isEmpty()
                || page.end().isEmpty()
                || !Character.isLetter(next.first().charAt(0))) {
            return -5;
        }
        if (!Character.isLowerCase(next.first().charAt(0))) {
            return -4;
        }
        String left = lastFragment(page.last());
        String right = next.begin().getFirst();
        if (vocabulary.uses(left + right) || vocabulary.uses(left + "-" + right)) {
            return 5;
        }
        if (vocabulary.knows(left + right)) {
            return 4.5;
        }
        if (related(left + right)) {
            return 3;
        }
        if (PREFIXES.contains(left) && vocabulary.english(right)) {
            return 2;
        }
        if (left.length() > 2 && vocabulary.english(left) && right.length() > 2 && vocabulary.english(right)) {
            return 0.8;
        }
        boolean fragment = !elsewhere(right);
        return fragment ? 0.5 : -3;
    }

    private boolean related(String word) {
        for (String ending : List.of(
                "s", "es", "ed", "ing", "ly", "al", "ism", "ist", "ists", "ity", "ization", "ized", "er", "ers")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                String stem = word.substring(0, word.length() - ending.length());
                if (vocabulary.knows(stem) || vocabulary.knows(stem + "e")) {
                    return true;
                }
            }
        }
        return vocabulary.knows(word + "s")
                || (word.endsWith("ies") && vocabulary.knows(word.substring(0, word.length() - 3) + "y"));
    }

    private double open(Edge page, Edge next) {
        if (next.heading()) {
            return -4;
        }
        if (next.begin().isEmpty() || page.end().isEmpty()) {
            return 0;
        }
        String last = page.end().getLast();
        String first = next.begin().getFirst();
        if (")]”\"".indexOf(page.last().charAt(page.last().length() - 1)) >= 0) {
            return Sentences.startsLower(next.first()) ? 1 : 0.3;
        }
        boolean lower = Sentences.startsLower(next.first())
                || Character.isDigit(next.first().charAt(0));
        double score = lower ? 2 : WANTS_MORE.contains(last) ? -0.2 : -0.5;
        String word = page.last().substring(page.last().lastIndexOf(' ') + 1);
        if (!lower && Sentences.startsUpper(word) && Sentences.startsUpper(next.first())) {
            score = 0.4;
        }
        if (next.first().charAt(0) == '(' && Sentences.startsUpper(next.first())) {
            score -= 1.5;
        }
        if (pairs.contains(Bigrams.pair(last, first))) {
            score += 1.5;
        }
        if (score > 0 && Sentences.startsLower(next.first()) && !elsewhere(first)) {
            score -= 1.5;
        }
        if (WANTS_MORE.contains(last) && FOLLOWS_NOUNS.contains(first)) {
            score -= 2.5;
        }
        if (WANTS_MORE.contains(last) && WANTS_MORE.contains(first) && !pairs.contains(Bigrams.pair(last, first))) {
            score -= 0.7;
        }
        if (FOLLOWS_VERBS.contains(first) && !WANTS_MORE.contains(last)) {
            score += 0.4;
        }
        return score;
    }

    /** Whether it is a word: not only the beginning of a page knows it, which may be the rest of a broken one. */
    private boolean elsewhere(String word) {
        return vocabulary.common(word) || vocabulary.count(word) > 1;
    }

    private static String lastFragment(String line) {
        int end = line.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The neighbouring words of a text. */
    static final class Bigrams {
        private Bigrams() {}

        static Set<Long> of(List<PrintedPage> pages) {
            Set<Long> pairs = new HashSet<>();
            for (PrintedPage page : pages) {
                String before = "";
                for (PrintedLine line : page.lines()) {
                    for (String word : words(line.text())) {
                        if (!before.isEmpty()) {
                            pairs.add(pair(before, word));
                        }
                        before = word;
                    }
                    before = brokenWord(line.text()) ? "" : before;
                }
            }
            return pairs;
        }

        static long pair(String one, String other) {
            return (long) one.hashCode() << 32 ^ (other.hashCode() & 0xFFFFFFFFL);
        }

        static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length()
                        && (Character.isLetterOrDigit(text.charAt(i))
                                || text.charAt(i) == '’'
                                || text.charAt(i) == '\'');
                if (letter && start < 0) {
                    start = i;
                } else if (!letter && start >= 0) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                    start = -1;
                }
            }
            return words;
        }
    }
}
