package org.lectern.desk.editions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.text.Words;

/** Which words of a paragraph another copy of it still has, in the same order: a longest common subsequence of words. */
final class KeptWords {
    /** Comparing more pairs of words than this would keep people waiting; such a paragraph is taken as kept. */
    private static final long MOST_PAIRS = 4_000_000;

    private final String before;
    private final boolean[] kept;

    private KeptWords(String before, boolean[] kept) {
        this.before = before;
        this.kept = kept;
    }

    static KeptWords of(String before, String after) {
        List<String> old = Words.of(before);
        List<String> now = Words.of(after);
        boolean[] kept = new boolean[old.size()];
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            Arrays.fill(kept, true);
            return new KeptWords(before, kept);
        }
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (longest[i][j] == longest[i + 1][j]) {
                i++;
            } else if (old.get(i).equals(now.get(j))) {
                kept[i++] = true;
                j++;
            } else {
                j++;
            }
        }
        return new KeptWords(before, kept);
    }

    /** The share of the words' pairs of neighbours that stand side by side in the text too, from 0 to 1; 0 of a single word. */
    static double pairs(String words, String text) {
        Set<String> there = Set.copyOf(pairs(text));
        List<String> asked = pairs(words);
        long found = asked.stream().filter(there::contains).count();
        return asked.isEmpty() ? 0 : (double) found / asked.size();
    }

    private static List<String> pairs(String text) {
        List<String> words = Words.of(text);
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
    }

    /**
     * Whether most of the quote's words are kept, or those right before and right after it, so that only its spelling changed.
     *
     * @param start where the quote begins; negative where it isn't there word for word, which is taken as kept
     */
    boolean most(int start, String quote) {
        if (start < 0) {
            return true;
        }
        int first = Words.of(before.substring(0, start)).size();
        int end = Math.min(kept.length, first + Math.max(1, Words.of(quote).size()));
        int count = 0;
        for (int i = first; i < end; i++) {
            count += kept[i] ? 1 : 0;
        }
        boolean between = first > 0 && end < kept.length && kept[first - 1] && kept[end];
        return count * 2 > end - first || between;
    }
}
