package org.lectern.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The shingles of a text in paragraphs, each hashed once for the text as a whole and for the paragraph that it lies in. As
 * {@link Shingles#of} has them of the paragraphs one after another, but that a word broken between two paragraphs is two.
 */
public final class ShingledText {
    private final long[] hashes;
    private final long[] set;
    private final int[] firstWords;

    private ShingledText(long[] hashes, int[] firstWords) {
        this.hashes = hashes;
        this.set = Shingles.sortedSet(hashes);
        this.firstWords = firstWords;
    }

    public static ShingledText of(List<String> paragraphs) {
        StringBuilder all = new StringBuilder();
        int[] firstWords = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> words = Words.of(paragraphs.get(i));
            for (String word : words) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
            firstWords[i + 1] = firstWords[i] + words.size();
        }
        return new ShingledText(Shingles.hashes(all.toString().getBytes(StandardCharsets.UTF_8)), firstWords);
    }

    /** All of the text's, as a {@linkplain Shingles set}. */
    public long[] set() {
        return set.clone();
    }

    public int paragraphs() {
        return firstWords.length - 1;
    }

    /** Those that lie in one paragraph, in their order; none where it has fewer than five words. */
    public long[] in(int paragraph) {
        int from = firstWords[paragraph];
        int to = firstWords[paragraph + 1] - Shingles.WORDS + 1;
        return from < to ? Arrays.copyOfRange(hashes, from, to) : new long[0];
    }
}
