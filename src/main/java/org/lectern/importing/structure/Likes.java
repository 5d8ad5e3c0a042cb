package org.lectern.importing.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importing.evidence.Written;

/**
 * The features of a piece among all that are set like it: how many they are, how they score by themselves, whether text
 * stands below them, whether they stand by each other. So a title that looks like nothing by itself is known by its likes.
 */
final class Likes {
    /** The most that a piece's own score says of its likes; that of one that is known to be a heading. */
    static final double MOST = 5;

    private static final int FEWEST = 3;
    /** The least score of what is set like headings. */
    private static final double LIKE = 3;

    private final List<Map<String, Group>> keys = new ArrayList<>();
    private final List<String[]> own = new ArrayList<>();
    private final PieceContext text;
    private final double[] scores;
    private final double best;

    /** Sums over pieces that are set alike. */
    private static final class Group {
        private int count;
        private int prose;
        private int neighbours;
        private int closed;
        private int first = -1;
        private int last;
        private double score;

        double mean() {
            return score / count;
        }
    }

    Likes(PieceContext text, double[] scores) {
        this.text = text;
        this.scores = scores;
        int size = text.size();
        for (int k = 0; k < 4; k++) {
            keys.add(new HashMap<>());
            own.add(new String[size]);
        }
        for (int i = 0; i < size; i++) {
            Seen seen = text.seen(i);
            if (seen == null) {
                continue;
            }
            String[] looks = looks(i, seen, seen.bareNumber() ? Written.EITHER : seen.written());
            for (int k = 0; k < looks.length; k++) {
                own.get(k)[i] = looks[k];
                add(keys.get(k).computeIfAbsent(looks[k], key -> new Group()), i, k, seen);
            }
        }
        double top = -MOST;
        for (Group group : keys.getFirst().values()) {
            top = group.count >= 2 ? Math.max(top, group.mean()) : top;
        }
        this.best = top;
    }

    private void add(Group group, int at, int k, Seen seen) {
        group.count++;
        group.prose += text.abovesProse(at) ? 1 : 0;
        group.closed += seen.closes() ? 1 : 0;
        group.score += Math.clamp(scores[at], -MOST, MOST);
        group.first = group.first < 0 ? at : group.first;
        group.last = at;
        String before = at > 0 ? own.get(k)[at - 1] : null;
        if (before != null && before.equals(own.get(k)[at])) {
            group.neighbours++;
        }
    }

    /** How it is set, from all that is seen to a little of it. */
    private String[] looks(int at, Seen seen, Written written) {
        String place = text.piece(at).setting().centred()
                ? "centred"
                : text.piece(at).setting().indent() >= 3 ? "in" : "";
        String rules = (text.ruled(at - 1) ? "above" : "") + (text.ruled(at + 1) ? "below" : "");
        String close = text.below(at).equals("less") ? "close" : "";
        String wide = text.wide(at) ? "wide" : "";
        String ornament = seen.signs() + "|" + seen.counted() + "|" + rules + (seen.bareNumber() ? "bare" : "");
        String stop = seen.quoted() ? "quoted" : seen.closes() ? String.valueOf(seen.ends()) : "";
        return new String[] {
            String.join("|", wide, close, place, ornament, written.name(), stop),
            String.join("|", ornament, written.name()),
            String.join("|", wide, close, place, seen.signs(), rules),
            String.join("|", place, seen.signs(), seen.form(), stop)
        };
    }

    /** Titles of one word may be written either way, so that only capitals and small letters tell. */
    private static Written loud(Written written) {
        return written == Written.CAPITALS || written == Written.SMALL ? written : Written.EITHER;
    }

    /** Names each feature with its value. */
    void of(int at, Named name) {
        double ownScore = Math.clamp(scores[at], -MOST, MOST);
        name.accept("by itself", ownScore);
        name.accept("by itself " + step(ownScore), 1);
        for (int k = 0; k < keys.size(); k++) {
            String look = own.get(k)[at];
            Group group = keys.get(k).get(look);
            if (group == null) {
                continue;
            }
            String set = "likes" + k;
            String many = many(group.count);
            double others = group.count == 1 ? 0 : (group.score - ownScore) / (group.count - 1);
            name.accept(set + " many=" + many, 1);
            if (group.count > 1) {
                name.accept(set + " score", others);
                name.accept(set + " score " + step(others), 1);
                name.accept(set + " score " + step(others) + "&itself " + step(ownScore), 1);
            }
            name.accept(set + " over prose " + part(group.prose, group.count) + "&many=" + many, 1);
            name.accept(set + " by each other " + part(group.neighbours, group.count), 1);
            name.accept(set + " closed " + part(group.closed, group.count), 1);
            double spread = group.count == 1 ? 0 : (double) (group.last - group.first) / text.size();
            name.accept(set + " reaches " + part((int) (spread * 100), 100), 1);
            if (k == 0) {
                name.accept("behind the best by " + step(best - group.mean()), 1);
                name.accept("of all " + part(group.count, text.size()), 1);
            }
        }
    }

    /**
     * What is set over text just like the headings of a text is a heading: where nearly all of some looks were told to be
     * headings, the others are.
     *
     * @param scores of the whole, in which such are made certain
     */
    void consistent(boolean[] headings, double[] scores) {
        Map<String, int[]> told = new HashMap<>();
        String[] looks = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            Seen seen = text.seen(i);
            if (seen != null) {
                looks[i] = looks(i, seen, loud(seen.written()))[0];
                int[] counts = told.computeIfAbsent(looks[i], key -> new int[2]);
                counts[0]++;
                counts[1] += headings[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < headings.length; i++) {
            int[] counts = looks[i] == null ? new int[2] : told.getOrDefault(looks[i], new int[2]);
            boolean nearly = counts[1] >= FEWEST && counts[1] < counts[0] && counts[1] * 4 >= counts[0] * 3;
            if (nearly && !headings[i] && scores[i] > -Chain.CERTAIN && text.abovesProse(i)) {
                scores[i] = Math.max(scores[i], LIKE);
            }
        }
    }

    /** Hears of a feature and its value. */
    @FunctionalInterface
    interface Named {
        void accept(String feature, double value);
    }

    private static String step(double score) {
        return String.valueOf((int) Math.floor(score));
    }

    private static String many(int count) {
        return count <= 2 ? String.valueOf(count) : count <= 5 ? "3" : "6";
    }

    private static String part(int some, int all) {
        double share = all == 0 ? 0 : (double) some / all;
        return share == 0
                ? "none"
                : share < 0.1 ? "few" : share < 0.3 ? "some" : share < 0.7 ? "half" : share < 0.95 ? "most" : "all";
    }
}
