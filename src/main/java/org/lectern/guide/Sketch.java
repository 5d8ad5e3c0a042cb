package org.lectern.guide;

import java.util.Arrays;
import org.lectern.text.Shingles;

/**
 * A passage or a text as a few hashes of its word shingles: enough to know it again, too little to read it. Bottom-k
 * sketches as in Broder, "On the resemblance and containment of documents" (1997).
 */
public final class Sketch {
    private final long[] hashes;

    public Sketch(long[] hashes) {
        this.hashes = hashes.clone();
        Arrays.sort(this.hashes);
    }

    public static Sketch of(String text, int most) {
        return new Sketch(Shingles.sketch(text, most));
    }

    public int size() {
        return hashes.length;
    }

    long[] hashes() {
        return hashes.clone();
    }

    /** How many of its hashes are among those. */
    int countIn(HashSet those) {
        int count = 0;
        for (long hash : hashes) {
            if (those.contains(hash)) {
                count++;
            }
        }
        return count;
    }

    /** What share of its hashes are among those, 0 to 1; 0 for an empty sketch. */
    double shareIn(HashSet those) {
        return hashes.length == 0 ? 0 : (double) countIn(those) / hashes.length;
    }

    /** The shingles of a text, to look hashes up in. */
    static final class HashSet {
        private final long[] sorted;

        private HashSet(long[] sorted) {
            this.sorted = sorted;
        }

        static HashSet of(String text) {
            return of(Shingles.of(text));
        }

        static HashSet of(long[] shingles) {
            long[] hashes = shingles.clone();
            Arrays.sort(hashes);
            return new HashSet(hashes);
        }

        boolean contains(long hash) {
            return Arrays.binarySearch(sorted, hash) >= 0;
        }
    }
}
