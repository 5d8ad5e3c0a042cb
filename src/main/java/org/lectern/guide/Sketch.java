package org.lectern.guide;

import java.util.Arrays;
import java.util.function.LongConsumer;
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

    void each(LongConsumer action) {
        for (long hash : hashes) {
            action.accept(hash);
        }
    }

    long[] hashes() {
        return hashes.clone();
    }

    /** What share of its hashes are among those, 0 to 1; 0 for an empty sketch. */
    double shareIn(HashSet those) {
        int count = 0;
        for (long hash : hashes) {
            count += those.contains(hash) ? 1 : 0;
        }
        return hashes.length == 0 ? 0 : (double) count / hashes.length;
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

        /** @param shingles as a {@linkplain Shingles set}, which ascends as numbers without a sign do */
        static HashSet of(long[] shingles) {
            int positive = 0;
            while (positive < shingles.length && shingles[positive] >= 0) {
                positive++;
            }
            long[] hashes = new long[shingles.length];
            System.arraycopy(shingles, positive, hashes, 0, shingles.length - positive);
            System.arraycopy(shingles, 0, hashes, shingles.length - positive, positive);
            return new HashSet(hashes);
        }

        boolean contains(long hash) {
            return Arrays.binarySearch(sorted, hash) >= 0;
        }
    }
}
