package org.lectern.importing.structure;

/**
 * A chain of two labels, text and heading: each place has a score for a heading, each step from one label to the next one of
 * its own. Takes time in proportion to its length.
 */
final class Chain {
    /** Of a place that must be a heading, and with the other sign of one that must not. */
    static final double CERTAIN = 1e6;

    private Chain() {}

    /**
     * The likeliest labels as a whole (Viterbi 1967).
     *
     * @param scores for a heading; that for text is 0
     * @param steps from label to label: text is 0, a heading 1
     */
    static boolean[] best(double[] scores, double[][] steps) {
        int count = scores.length;
        boolean[] best = new boolean[count];
        if (count == 0) {
            return best;
        }
        byte[][] from = new byte[count][2];
        double text = 0;
        double heading = scores[0];
        for (int i = 1; i < count; i++) {
            double textText = text + steps[0][0];
            double headText = heading + steps[1][0];
            double textHead = text + steps[0][1];
            double headHead = heading + steps[1][1];
            from[i][0] = (byte) (headText > textText ? 1 : 0);
            from[i][1] = (byte) (headHead > textHead ? 1 : 0);
            text = Math.max(textText, headText);
            heading = Math.max(textHead, headHead) + scores[i];
        }
        int label = heading > text ? 1 : 0;
        for (int i = count - 1; i >= 0; i--) {
            best[i] = label == 1;
            label = from[i][label];
        }
        return best;
    }

    /** How likely each place is a heading, from 0 to 1, over all ways to label the rest (forward and backward sums). */
    static double[] likelihoods(double[] scores, double[][] steps) {
        int count = scores.length;
        double[][] forward = new double[count][2];
        double[][] backward = new double[count][2];
        for (int i = 0; i < count; i++) {
            double[] before = i == 0 ? null : forward[i - 1];
            forward[i][0] = before == null ? 0 : sum(before[0] + steps[0][0], before[1] + steps[1][0]);
            forward[i][1] = scores[i] + (before == null ? 0 : sum(before[0] + steps[0][1], before[1] + steps[1][1]));
        }
        for (int i = count - 2; i >= 0; i--) {
            double head = scores[i + 1] + backward[i + 1][1];
            backward[i][0] = sum(steps[0][0] + backward[i + 1][0], steps[0][1] + head);
            backward[i][1] = sum(steps[1][0] + backward[i + 1][0], steps[1][1] + head);
        }
        double[] likely = new double[count];
        for (int i = 0; i < count; i++) {
            double text = forward[i][0] + backward[i][0];
            double heading = forward[i][1] + backward[i][1];
            likely[i] = 1 / (1 + Math.exp(Math.clamp(text - heading, -700, 700)));
        }
        return likely;
    }

    /** The logarithm of the sum of two numbers that are given by their logarithms. */
    private static double sum(double one, double other) {
        double most = Math.max(one, other);
        return most + Math.log1p(Math.exp(-Math.abs(one - other)));
    }
}
