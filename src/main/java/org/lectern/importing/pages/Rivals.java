package org.lectern.importing.pages;

/**
 * Whether an order could be bettered by moving a run of pages elsewhere. Pages that a shuffle left fit some imposition by
 * chance, but then there are other orders, of no known kind, that fit still better.
 */
final class Rivals {
    private static final int MOST_PAGES = 80;
    private static final int LONGEST_RUN = 4;
    private static final int MOST_ROUNDS = 12;
    private static final double LEAST = 0.01;

    private Rivals() {}

    /** By how much the best of the orders near this one, step by step, scores more; 0 where there is none, or too many pages. */
    static double gain(int[] order, JoinScore join) {
        if (order.length > MOST_PAGES) {
            return 0;
        }
        int[] best = order.clone();
        double start = PageOrder.Seams.of(best, join).score();
        double top = start;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] better = {};
            for (int from = 0; from < best.length; from++) {
                for (int length = 1; length <= LONGEST_RUN && from + length <= best.length; length++) {
                    for (int to = 0; to + length <= best.length; to++) {
                        if (to == from) {
                            continue;
                        }
                        int[] moved = moved(best, from, length, to);
                        double score = PageOrder.Seams.of(moved, join).score();
                        if (score > top + LEAST) {
                            top = score;
                            better = moved;
                        }
                    }
                }
            }
            if (better.length == 0) {
                break;
            }
            best = better;
        }
        return top - start;
    }

    /** The run taken out, and put in where it begins at {@code to}. */
    private static int[] moved(int[] order, int from, int length, int to) {
        int[] moved = new int[order.length];
        int at = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == to) {
                System.arraycopy(order, from, moved, i, length);
                i += length - 1;
                continue;
            }
            at = at == from ? at + length : at;
            moved[i] = order[at++];
        }
        return moved;
    }
}
