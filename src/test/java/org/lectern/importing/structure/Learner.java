package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Learns weights from lessons: of the pieces by themselves by logistic regression, of the pieces among their likes by a
 * conditional random field over each text (Lafferty 2001), both by steepest descent with a rate for each feature (Duchi
 * 2011). What the second is told of the first comes from lessons that the first hadn't seen. The same lessons give the same
 * weights.
 */
public final class Learner {
    private static final int EPOCHS = 14;
    private static final double RATE = 0.25;
    private static final double DECAY = 2e-5;
    private static final int FOLDS = 4;
    private static final double LEAST = 0.05;
    /** Features that are met less often say nothing that holds elsewhere. */
    private static final int RARE = 12;
    /** Features that count in one look at a text; the others are passed over, so that no single one is leant on. */
    private static final double KEPT = 0.75;

    private Learner() {}

    public static Weights learn(List<Lesson> lessons) {
        Map<String, Float> alone = alone(lessons);
        List<double[]> unseen = unseen(lessons);
        Model model = new Model();
        List<Sequence> sequences = new ArrayList<>();
        for (int k = 0; k < lessons.size(); k++) {
            sequences.add(sequence(lessons.get(k), unseen.get(k), model));
        }
        model.learn(sequences, true);
        return new Weights(
                alone,
                model.weights(),
                Map.of(
                        "text>text", (float) model.steps[0][0],
                        "text>heading", (float) model.steps[0][1],
                        "heading>text", (float) model.steps[1][0],
                        "heading>heading", (float) model.steps[1][1]));
    }

    private static Map<String, Float> alone(List<Lesson> lessons) {
        Model model = new Model();
        List<Sequence> sequences = new ArrayList<>();
        for (Lesson lesson : lessons) {
            sequences.add(sequence(lesson, null, model));
        }
        model.learn(sequences, false);
        return model.weights();
    }

    /** The scores of each lesson's pieces by themselves, by weights that were learned from other sources. */
    private static List<double[]> unseen(List<Lesson> lessons) {
        List<double[]> scores = new ArrayList<>(Collections.nCopies(lessons.size(), new double[0]));
        List<String> sources =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::source).toList()));
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> left = new TreeSet<>();
            for (int i = fold; i < sources.size(); i += FOLDS) {
                left.add(sources.get(i));
            }
            Map<String, Float> alone = alone(lessons.stream()
                    .filter(lesson -> !left.contains(lesson.source()))
                    .toList());
            Structure structure = new Structure(new Weights(alone, Map.of(), Map.of()));
            for (int k = 0; k < lessons.size(); k++) {
                if (left.contains(lessons.get(k).source())) {
                    PieceContext text = new PieceContext(
                            lessons.get(k).pieces(), lessons.get(k).titled());
                    scores.set(k, structure.alone(text, new Counts(text)));
                }
            }
        }
        return scores;
    }

    /** A text for the model: features of each place by number; none where nothing is to be decided. */
    @SuppressWarnings("ArrayRecordComponent") // read by place, millions of times
    private record Sequence(int[][] features, float[][] values, boolean[] truth, byte[] certain) {}

    private static Sequence sequence(Lesson lesson, double @Nullable [] alone, Model model) {
        PieceContext text = new PieceContext(lesson.pieces(), lesson.titled());
        Counts counts = new Counts(text);
        Alone single = new Alone(text, counts);
        Likes likes = alone == null ? null : new Likes(text, alone);
        int size = text.size();
        int[][] features = new int[size][];
        float[][] values = new float[size][];
        byte[] certain = new byte[size];
        for (int i = 0; i < size; i++) {
            Seen seen = text.seen(i);
            if (lesson.given(i)) {
                certain[i] = 1;
            } else if (seen == null || Certain.never(text, i)) {
                certain[i] = -1;
            } else {
                List<Integer> names = new ArrayList<>();
                List<Float> amounts = new ArrayList<>();
                single.of(i, seen, name -> {
                    names.add(model.index(name));
                    amounts.add(1f);
                });
                if (likes != null) {
                    likes.of(i, (name, value) -> {
                        names.add(model.index(name));
                        amounts.add((float) value);
                    });
                }
                features[i] = names.stream().mapToInt(Integer::intValue).toArray();
                values[i] = new float[amounts.size()];
                for (int f = 0; f < values[i].length; f++) {
                    values[i][f] = amounts.get(f);
                }
            }
        }
        return new Sequence(features, values, lesson.truth(), certain);
    }

    /** What is learned, by numbers of features. */
    private static final class Model {
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> times = new ArrayList<>();
        private final Random random = new Random(7);
        private final double[][] steps = new double[2][2];
        private final double[][] stepSquares = {{1, 1}, {1, 1}};
        private double[] weights = {};
        private double[] squares = {};

        int index(String name) {
            int at = index.computeIfAbsent(name, key -> {
                names.add(key);
                times.add(0);
                return names.size() - 1;
            });
            times.set(at, times.get(at) + 1);
            return at;
        }

        Map<String, Float> weights() {
            Map<String, Float> kept = new HashMap<>();
            for (int f = 0; f < names.size(); f++) {
                if (Math.abs(weights[f]) >= LEAST && times.get(f) >= RARE) {
                    kept.put(names.get(f), Math.round(weights[f] * 100) / 100f);
                }
            }
            return kept;
        }

        void learn(List<Sequence> sequences, boolean chained) {
            weights = new double[names.size()];
            squares = new double[names.size()];
            java.util.Arrays.fill(squares, 1);
            List<Sequence> order = new ArrayList<>(sequences);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                for (Sequence sequence : order) {
                    step(sequence, chained);
                }
            }
        }

        private void step(Sequence sequence, boolean chained) {
            int size = sequence.truth.length;
            double[] scores = new double[size];
            int salt = random.nextInt();
            for (int i = 0; i < size; i++) {
                scores[i] = sequence.certain[i] * Chain.CERTAIN;
                for (int f = 0; sequence.features[i] != null && f < sequence.features[i].length; f++) {
                    if (kept(sequence.features[i][f], salt)) {
                        scores[i] += weights[sequence.features[i][f]] * sequence.values[i][f] / KEPT;
                    }
                }
            }
            double[] likely = Chain.likelihoods(scores, chained ? steps : new double[2][2]);
            double[][] stepGradient = new double[2][2];
            for (int i = 0; i < size; i++) {
                if (sequence.features[i] == null) {
                    continue;
                }
                double gradient = (sequence.truth[i] ? 1 : 0) - likely[i];
                if (Math.abs(gradient) > 1e-4) {
                    for (int f = 0; f < sequence.features[i].length; f++) {
                        if (kept(sequence.features[i][f], salt)) {
                            update(sequence.features[i][f], gradient * sequence.values[i][f]);
                        }
                    }
                }
                if (chained && i > 0) {
                    // The chance of a step is taken as if the labels at its ends were apart, which is near enough for
                    // four weights.
                    boolean before = sequence.certain[i - 1] == 0 ? sequence.truth[i - 1] : sequence.certain[i - 1] > 0;
                    double head = likely[i - 1];
                    stepGradient[before ? 1 : 0][sequence.truth[i] ? 1 : 0] += 1;
                    stepGradient[1][1] -= head * likely[i];
                    stepGradient[1][0] -= head * (1 - likely[i]);
                    stepGradient[0][1] -= (1 - head) * likely[i];
                    stepGradient[0][0] -= (1 - head) * (1 - likely[i]);
                }
            }
            for (int a = 0; chained && a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    stepSquares[a][b] += stepGradient[a][b] * stepGradient[a][b];
                    steps[a][b] += RATE * stepGradient[a][b] / Math.sqrt(stepSquares[a][b]);
                }
            }
        }

        private static boolean kept(int feature, int salt) {
            int mixed = (feature * 0x9E3779B9 ^ salt) * 0x85EBCA6B;
            return (mixed >>> 16) < KEPT * 0x10000;
        }

        private void update(int feature, double gradient) {
            if (times.get(feature) < RARE) {
                return;
            }
            double slope = gradient - DECAY * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] += RATE * slope / Math.sqrt(squares[feature]);
        }
    }
}
