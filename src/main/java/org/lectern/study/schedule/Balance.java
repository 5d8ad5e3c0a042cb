package org.lectern.study.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * Divides reading in its order over sessions: first the least possible heaviest session (load over capacity), then the
 * least sum of (load − T·capacity)², T being all load over all capacity, then earlier sessions lighter. Exact, in whole
 * numbers; time grows with the square of the pieces that a session holds.
 */
public final class Balance {
    private final long[] before;
    private final int[] capacities;
    private final long total;
    private final long capacity;

    private Balance(List<Integer> loads, List<Integer> capacities) {
        this.before = new long[loads.size() + 1];
        for (int i = 0; i < loads.size(); i++) {
            if (loads.get(i) < 0) {
                throw new IllegalArgumentException("a load below nothing: " + loads.get(i));
            }
            before[i + 1] = before[i] + loads.get(i);
        }
        this.capacities = capacities.stream().mapToInt(Integer::intValue).toArray();
        this.total = before[loads.size()];
        this.capacity = capacities.stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * How many pieces each session holds.
     *
     * @param loads of the pieces in reading order, in words; 50 million in all at most
     * @param capacities of the sessions: 1 as a rule, 2 after a double gap, 0 for none, which then holds no piece
     * @throws IllegalArgumentException where there are pieces and nowhere to put them, or something is negative
     */
    public static int[] sizes(List<Integer> loads, List<Integer> capacities) {
        if (capacities.stream().anyMatch(capacity -> capacity < 0)) {
            throw new IllegalArgumentException("a capacity below nothing: " + capacities);
        }
        Balance balance = new Balance(loads, capacities);
        if (balance.capacity == 0 && !loads.isEmpty()) {
            throw new IllegalArgumentException("nowhere to put " + loads.size() + " pieces");
        }
        return balance.sizes();
    }

    private int[] sizes() {
        int pieces = before.length - 1;
        int[] sizes = new int[capacities.length];
        if (pieces == 0) {
            return sizes;
        }
        long[] limits = limits();
        long[][] least = least(limits);
        int from = 0;
        for (int session = 0; session < capacities.length; session++) {
            int to = from;
            // The first that is as good as any is the lightest: what comes before stays as it was.
            while (!reaches(least, session, from, to)) {
                to++;
            }
            sizes[session] = to - from;
            from = to;
        }
        return sizes;
    }

    private boolean reaches(long[][] least, int session, int from, int to) {
        long rest = least[session + 1][to];
        return rest != Long.MAX_VALUE && cost(session, from, to) + rest == least[session][from];
    }

    /** The most that each session may hold where the heaviest is as light as can be. */
    private long[] limits() {
        long scale = 1;
        for (int one : capacities) {
            scale = one == 0 ? scale : scale / gcd(scale, one) * one;
        }
        // The heaviest load over capacity, times scale, is a whole number.
        long low = 0;
        long high = total * scale;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (fits(middle, scale)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long[] limits = new long[capacities.length];
        for (int session = 0; session < limits.length; session++) {
            limits[session] = low * capacities[session] / scale;
        }
        return limits;
    }

    private boolean fits(long heaviest, long scale) {
        int at = 0;
        for (int one : capacities) {
            long limit = heaviest * one / scale;
            int from = at;
            while (one > 0 && at < before.length - 1 && before[at + 1] - before[from] <= limit) {
                at++;
            }
        }
        return at == before.length - 1;
    }

    /** The least cost of giving the pieces from one on to the sessions from one on; {@link Long#MAX_VALUE} for none. */
    private long[][] least(long[] limits) {
        int pieces = before.length - 1;
        long[][] least = new long[capacities.length + 1][pieces + 1];
        for (long[] row : least) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        least[capacities.length][pieces] = 0;
        int[] latest = latest(limits);
        // Where a session could begin is a narrow window: not before the rest would be too much, nor after all before
        // it.
        int earliest = pieces;
        for (int session = capacities.length - 1; session >= 0; session--) {
            int end = earliest;
            while (capacities[session] > 0 && earliest > 0 && before[end] - before[earliest - 1] <= limits[session]) {
                earliest--;
            }
            for (int from = earliest; from <= latest[session]; from++) {
                least[session][from] = least(least[session + 1], session, from, limits[session]);
            }
        }
        return least;
    }

    /** The piece that each session begins with at the latest: all before it as full as they may be. */
    private int[] latest(long[] limits) {
        int[] latest = new int[capacities.length];
        int at = 0;
        for (int session = 0; session < capacities.length; session++) {
            latest[session] = at;
            int from = at;
            while (capacities[session] > 0
                    && at < before.length - 1
                    && before[at + 1] - before[from] <= limits[session]) {
                at++;
            }
        }
        return latest;
    }

    private long least(long[] next, int session, int from, long limit) {
        long best = next[from] == Long.MAX_VALUE ? Long.MAX_VALUE : next[from] + cost(session, from, from);
        if (capacities[session] == 0) {
            return best;
        }
        for (int to = from + 1; to < before.length && before[to] - before[from] <= limit; to++) {
            if (next[to] != Long.MAX_VALUE) {
                best = Math.min(best, cost(session, from, to) + next[to]);
            }
        }
        return best;
    }

    /** (load − T·capacity)² without what is the same for every division, times all capacity, so that it is whole. */
    private long cost(int session, int from, int to) {
        long load = before[to] - before[from];
        return load * (load * capacity - 2 * total * capacities[session]);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
