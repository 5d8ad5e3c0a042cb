package org.lectern.importing.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final int LENGTH = 7;
    private static final int TIMES = 50;

    /** All ways to label a short chain, one by one, against what the chain says. */
    @Test
    void findsTheBestOfAllWaysAndHowLikelyEachPlaceIs() {
        Random random = new Random(3);
        for (int time = 0; time < TIMES; time++) {
            double[] scores = random.doubles(LENGTH, -2, 2).toArray();
            double[][] steps = {random.doubles(2, -1, 1).toArray(), random.doubles(2, -1, 1).toArray()};
            double all = 0;
            double[] head = new double[LENGTH];
            double most = Double.NEGATIVE_INFINITY;
            int best = 0;
            for (int way = 0; way < 1 << LENGTH; way++) {
                double score = score(way, scores, steps);
                all += Math.exp(score);
                for (int i = 0; i < LENGTH; i++) {
                    head[i] += (way >> i & 1) * Math.exp(score);
                }
                best = score > most ? way : best;
                most = Math.max(most, score);
            }
            boolean[] found = Chain.best(scores, steps);
            double[] likely = Chain.likelihoods(scores, steps);
            for (int i = 0; i < LENGTH; i++) {
                assertThat(found[i]).isEqualTo((best >> i & 1) == 1);
                assertThat(likely[i]).isCloseTo(head[i] / all, within(1e-9));
            }
        }
    }

    @Test
    void whatIsCertainStays() {
        double[] scores = {-Chain.CERTAIN, 5, Chain.CERTAIN, -Chain.CERTAIN};
        double[][] steps = {{0, 0}, {0, -20}};

        assertThat(Chain.best(scores, steps)).containsExactly(false, false, true, false);
        assertThat(Chain.best(new double[0], steps)).isEmpty();
    }

    private static double score(int way, double[] scores, double[][] steps) {
        double score = 0;
        for (int i = 0; i < LENGTH; i++) {
            int label = way >> i & 1;
            score += label * scores[i] + (i == 0 ? 0 : steps[way >> (i - 1) & 1][label]);
        }
        return score;
    }
}
