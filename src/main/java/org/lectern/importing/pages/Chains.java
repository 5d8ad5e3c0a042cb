package org.lectern.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Orders scrambled pages by the joins that leave no choice: best first, as long as neither page is taken. */
final class Chains {
    private static final double CLEAR = 1;
    private static final double NEIGHBOUR = 0.5;

    private Chains() {}

    private record Join(int page, int next, double score) {}

    /** An order, or nothing where too much would be a guess. */
    static int[] order(int pages, JoinScore join) {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            for (int j = 0; j < pages; j++) {
                double score = i == j ? -9 : join.of(i, j) + (j == i + 1 ? NEIGHBOUR : 0);
                if (score > 0) {
                    joins.add(new Join(i, j, score));
                }
            }
        }
        joins.sort(Comparator.comparingDouble(Join::score).reversed());
        int[] next = filled(pages);
        int[] before = filled(pages);
        int[] chain = new int[pages];
        for (int i = 0; i < pages; i++) {
            chain[i] = i;
        }
        int made = 0;
        for (Join one : joins) {
            if (next[one.page()] < 0 && before[one.next()] < 0 && root(chain, one.page()) != root(chain, one.next())) {
                next[one.page()] = one.next();
                before[one.next()] = one.page();
                chain[root(chain, one.next())] = root(chain, one.page());
                made++;
            }
        }
        if (made < pages - 1 || doubtful(joins, next) * 5 > pages) {
            return new int[0];
        }
        int[] order = new int[pages];
        int at = 0;
        while (before[at] >= 0) {
            at = before[at];
        }
        for (int i = 0; i < pages; i++) {
            order[i] = at;
            at = Math.max(next[at], 0);
        }
        return order;
    }

    /** Joins made that another one could nearly as well have taken the place of. */
    private static int doubtful(List<Join> joins, int[] next) {
        double[] own = new double[next.length];
        double[] other = new double[next.length];
        for (Join join : joins) {
            if (next[join.page()] == join.next()) {
                own[join.page()] = join.score();
            } else {
                other[join.page()] = Math.max(other[join.page()], join.score());
            }
        }
        int doubtful = 0;
        for (int i = 0; i < next.length; i++) {
            doubtful += next[i] >= 0 && own[i] - other[i] < CLEAR ? 1 : 0;
        }
        return doubtful;
    }

    private static int root(int[] chain, int page) {
        int at = page;
        while (chain[at] != at) {
            at = chain[at];
        }
        return at;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }
}
