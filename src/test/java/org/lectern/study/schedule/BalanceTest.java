package org.lectern.study.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final List<Integer> TEN = List.of(2400, 3100, 1200, 5200, 1800, 2600, 4100, 900, 2200, 3500);

    @Test
    void dividesTenChaptersOverFourSessions() {
        assertThat(loads(TEN, List.of(1, 1, 1, 1))).containsExactly(6700L, 7000L, 6700L, 6600L);
    }

    @Test
    void leavesACatchUpSessionEmpty() {
        assertThat(loads(TEN, List.of(1, 1, 0, 1, 1))).containsExactly(6700L, 7000L, 0L, 6700L, 6600L);
    }

    @Test
    void keepsChaptersInOrder() {
        assertThat(Balance.sizes(List.of(8, 5, 6, 12), List.of(1, 1, 1))).containsExactly(1, 2, 1);
    }

    @Test
    void givesADoubleGapTwiceAsMuch() {
        assertThat(loads(List.of(1, 1, 1, 1, 1, 1, 1, 1), List.of(1, 2, 1))).containsExactly(2L, 4L, 2L);
    }

    @Test
    void makesEarlierSessionsLighterOnTies() {
        assertThat(loads(List.of(1, 1, 1, 1), List.of(1, 1, 1))).containsExactly(1L, 1L, 2L);
        assertThat(loads(List.of(5), List.of(1, 1, 1))).containsExactly(0L, 0L, 5L);
    }

    @Test
    void knowsNothingToDivideAndNowhereToPutIt() {
        assertThat(Balance.sizes(List.of(), List.of(1, 0))).containsExactly(0, 0);
        assertThatThrownBy(() -> Balance.sizes(List.of(3), List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Balance.sizes(List.of(3), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Balance.sizes(List.of(-3), List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Balance.sizes(List.of(3), List.of(-1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAsGoodAsTheBestOfAllDivisions() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<Integer> loads = numbers(random, random.nextInt(9), random.nextInt(2) == 0 ? 6 : 5_000);
            List<Integer> capacities = numbers(random, 1 + random.nextInt(5), 4);
            if (capacities.stream().allMatch(capacity -> capacity == 0)) {
                continue;
            }
            assertThat(loads(loads, capacities))
                    .as(loads + " over " + capacities)
                    .isEqualTo(best(loads, capacities));
        }
    }

    @Test
    void fiveHundredChaptersOverSixtySessionsHoldEveryChapterOnce() {
        Random random = new Random(3);
        List<Integer> loads = numbers(random, 500, 6_000);
        List<Integer> capacities = Collections.nCopies(60, 1);
        int[] sizes = Balance.sizes(loads, capacities);

        assertThat(java.util.Arrays.stream(sizes).sum()).isEqualTo(500);
        long total = loads.stream().mapToLong(Integer::longValue).sum();
        assertThat(Collections.max(loads(loads, capacities))).isLessThan(total / 60 + 6_000);
    }

    private static List<Integer> numbers(Random random, int count, int bound) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(bound));
        }
        return numbers;
    }

    private static List<Long> loads(List<Integer> loads, List<Integer> capacities) {
        List<Long> sums = new ArrayList<>();
        int at = 0;
        for (int size : Balance.sizes(loads, capacities)) {
            sums.add(loads.subList(at, at + size).stream()
                    .mapToLong(Integer::longValue)
                    .sum());
            at += size;
        }
        assertThat(at).isEqualTo(loads.size());
        return sums;
    }

    /** Tries every division, and compares them by the rule as it is written. */
    private static List<Long> best(List<Integer> loads, List<Integer> capacities) {
        List<List<Long>> all = new ArrayList<>();
        divide(loads, capacities, 0, new ArrayList<>(), all);
        return Collections.min(all, (a, b) -> compare(a, b, capacities));
    }

    private static void divide(
            List<Integer> loads, List<Integer> capacities, int at, List<Long> sums, List<List<Long>> all) {
        if (sums.size() == capacities.size()) {
            if (at == loads.size()) {
                all.add(List.copyOf(sums));
            }
            return;
        }
        long sum = 0;
        for (int to = at; to <= loads.size(); to++) {
            if (to > at) {
                sum += loads.get(to - 1);
            }
            if (to > at && capacities.get(sums.size()) == 0) {
                break;
            }
            sums.add(sum);
            divide(loads, capacities, to, sums, all);
            sums.removeLast();
        }
    }

    private static int compare(List<Long> a, List<Long> b, List<Integer> capacities) {
        int heaviest = heaviest(a, capacities).compareTo(heaviest(b, capacities));
        if (heaviest != 0) {
            return heaviest;
        }
        int squares = squares(a, capacities).compareTo(squares(b, capacities));
        if (squares != 0) {
            return squares;
        }
        for (int i = 0; i < a.size(); i++) {
            int lighter = a.get(i).compareTo(b.get(i));
            if (lighter != 0) {
                return lighter;
            }
        }
        return 0;
    }

    /** Load over capacity, times 6, which every capacity here divides. */
    private static Long heaviest(List<Long> sums, List<Integer> capacities) {
        long heaviest = 0;
        for (int i = 0; i < sums.size(); i++) {
            heaviest = Math.max(heaviest, capacities.get(i) == 0 ? 0 : sums.get(i) * 6 / capacities.get(i));
        }
        return heaviest;
    }

    /** Times the square of all capacity. */
    private static BigInteger squares(List<Long> sums, List<Integer> capacities) {
        long total = sums.stream().mapToLong(Long::longValue).sum();
        long capacity = capacities.stream().mapToLong(Integer::longValue).sum();
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < sums.size(); i++) {
            BigInteger off = BigInteger.valueOf(sums.get(i) * capacity - total * capacities.get(i));
            squares = squares.add(off.multiply(off));
        }
        return squares;
    }
}
