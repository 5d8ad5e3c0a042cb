package org.lectern.importing.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importing.draft.PieceKind;
import org.lectern.importing.draft.TextPiece;

/** Which pieces of a text are headings, all decided at once: the likeliest labels of the whole, within what is certain. */
public final class Structure {
    private final Weights weights;

    public Structure(Weights weights) {
        this.weights = weights;
    }

    /**
     * What was decided.
     *
     * @param heading for each piece whether it is one
     * @param likely for each piece how likely that is, from 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // read by place, a number for each piece of a book; nobody compares two
    public record Decided(boolean[] heading, double[] likely) {}

    /**
     * Decides.
     *
     * @param titled whether the text's own title was already taken off its top
     * @param sure pieces that are headings, whatever they look like
     */
    public Decided of(List<TextPiece> pieces, boolean titled, Set<Integer> sure) {
        PieceContext text = new PieceContext(pieces, titled);
        Counts counts = new Counts(text);
        Codes codes = new Codes(text);
        double[] alone = alone(text, counts);
        double[] scores = among(text, counts, alone);
        for (int i = 0; i < scores.length; i++) {
            if (pieces.get(i).is(PieceKind.HEADING) || sure.contains(i) || codes.has(i)) {
                scores[i] = Chain.CERTAIN;
            } else if (Certain.never(text, i)) {
                scores[i] = -Chain.CERTAIN;
            } else if (Certain.always(text, counts, i)) {
                scores[i] = Chain.CERTAIN;
            }
        }
        double[][] steps = steps();
        boolean[] best = Chain.best(scores, steps);
        new Likes(text, alone).consistent(best, scores);
        return new Decided(Chain.best(scores, steps), Chain.likelihoods(scores, steps));
    }

    double[][] steps() {
        return new double[][] {
            {step("text>text"), step("text>heading")}, {step("heading>text"), step("heading>heading")}
        };
    }

    private double step(String name) {
        return weights.steps().getOrDefault(name, 0f);
    }

    /** Scores of the pieces by themselves. */
    double[] alone(PieceContext text, Counts counts) {
        double[] scores = new double[text.size()];
        Alone features = new Alone(text, counts);
        Map<String, Float> known = weights.alone();
        for (int i = 0; i < scores.length; i++) {
            Seen seen = text.seen(i);
            if (seen != null) {
                double[] sum = {0};
                features.of(i, seen, feature -> sum[0] += known.getOrDefault(feature, 0f));
                scores[i] = text.piece(i).is(PieceKind.HEADING) ? Likes.MOST : sum[0];
            }
        }
        return scores;
    }

    /** Scores of the pieces among their likes. */
    private double[] among(PieceContext text, Counts counts, double[] alone) {
        double[] scores = new double[text.size()];
        Alone features = new Alone(text, counts);
        Likes likes = new Likes(text, alone);
        Map<String, Float> known = weights.among();
        for (int i = 0; i < scores.length; i++) {
            Seen seen = text.seen(i);
            if (seen != null) {
                double[] sum = {0};
                features.of(i, seen, feature -> sum[0] += known.getOrDefault(feature, 0f));
                likes.of(i, (feature, value) -> sum[0] += value * known.getOrDefault(feature, 0f));
                scores[i] = sum[0];
            }
        }
        return scores;
    }
}
