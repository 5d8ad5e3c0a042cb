package org.lectern.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as the set of hashes of its runs of five {@linkplain Words#of words}: what two copies of a text share whatever
 * their typography, and what an unrelated text does not (Broder 1997, "On the resemblance and containment of documents").
 * Sets are arrays, each hash once, ascending as unsigned numbers. The hashes are kept in the guides, so the algorithm
 * never changes.
 */
public final class Shingles {
    /** Words in a shingle. */
    public static final int WORDS = 5;

    private Shingles() {}

    /** All shingles of a text; none where it has fewer than five words. */
    public static long[] of(String text) {
        return sortedSet(hashes(Words.normalised(text).getBytes(StandardCharsets.UTF_8)));
    }

    /** In the order of the text, also those that come again. */
    static long[] hashes(byte[] words) {
        int[] starts = starts(words);
        int count = Math.max(0, starts.length - WORDS);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(words, starts[i], starts[i + WORDS] - 1);
        }
        return hashes;
    }

    /** The {@code size} least shingles of a text, or all where there are fewer: a sample that any copy would choose. */
    public static long[] sketch(String text, int size) {
        long[] all = of(text);
        return Arrays.copyOf(all, Math.min(size, all.length));
    }

    /** Which part of the first set the second one holds, from 0 to 1; 0 where the first is empty. */
    public static double contained(long[] part, long[] whole) {
        int shared = 0;
        int there = 0;
        for (long hash : part) {
            while (there < whole.length && Long.compareUnsigned(whole[there], hash) < 0) {
                there++;
            }
            if (there < whole.length && whole[there] == hash) {
                shared++;
            }
        }
        return part.length == 0 ? 0 : (double) shared / part.length;
    }

    /** Where each word begins, and where one after the last would. */
    private static int[] starts(byte[] words) {
        int count = words.length == 0 ? 0 : 1;
        for (byte b : words) {
            count += b == ' ' ? 1 : 0;
        }
        int[] starts = new int[count + 1];
        int word = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i] == ' ') {
                word++;
                starts[word] = i + 1;
            }
        }
        starts[count] = words.length + 1;
        return starts;
    }

    /** FNV-1a over UTF-8, finished by the mixer of MurmurHash3 (both 64 bits). */
    private static long hash(byte[] words, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ (words[i] & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    static long[] sortedSet(long[] values) {
        long[] sorted = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = values[i] ^ Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept] = sorted[i];
                kept++;
            }
        }
        long[] set = Arrays.copyOf(sorted, kept);
        for (int i = 0; i < kept; i++) {
            set[i] ^= Long.MIN_VALUE;
        }
        return set;
    }
}
