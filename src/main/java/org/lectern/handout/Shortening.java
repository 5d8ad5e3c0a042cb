package org.lectern.handout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;

/**
 * Makes a handout shorter, step by step in one order, each step saying what it left out: ruled lines to half; terms to
 * four; notes to six; the guide's questions to one a cluster; all terms; notes to three; passages to two; ruled lines to
 * none; passages to one; all notes. What a member asked, or a person picked, is never left out.
 */
public final class Shortening {
    /** How many steps there are. */
    public static final int STEPS = 10;

    private static final int LINES = 4;
    private final Handout whole;

    public Shortening(Handout whole) {
        this.whole = whole;
    }

    /** The handout after so many steps; after none it is whole. */
    public Handout after(int steps) {
        int terms = steps >= 5 ? 0 : steps >= 2 ? 4 : Integer.MAX_VALUE;
        int notes = steps >= 10 ? 0 : steps >= 6 ? 3 : steps >= 3 ? 6 : Integer.MAX_VALUE;
        int passages = steps >= 9 ? 1 : steps >= 7 ? 2 : Integer.MAX_VALUE;
        int lines = steps >= 8 ? 0 : steps >= 1 ? Math.min(LINES, whole.lines()) : whole.lines();
        List<Cluster> questions = steps >= 4 ? fewer(whole.questions()) : whole.questions();
        List<Remark> remarks = conversations(whole.notes(), notes);
        List<Left> left = new ArrayList<>(whole.trimmed());
        leave(left, Left.What.QUESTIONS, count(whole.questions()) - count(questions));
        leave(left, Left.What.TERMS, whole.terms().size() - terms);
        leave(left, Left.What.NOTES, whole.notes().size() - remarks.size());
        leave(left, Left.What.PASSAGES, whole.passages().size() - passages);
        return new Handout(
                whole.edition(),
                whole.language(),
                whole.group(),
                whole.title(),
                whole.meeting(),
                whole.read(),
                whole.shortcut(),
                whole.run(),
                first(whole.passages(), passages),
                first(whole.terms(), terms),
                questions,
                remarks,
                whole.carried(),
                lines,
                whole.next(),
                whole.sources(),
                left,
                whole.lead());
    }

    /** Each cluster's first of the guide's, with all that are picked or a member's; numbered anew. */
    private static List<Cluster> fewer(List<Cluster> clusters) {
        List<Cluster> fewer = new ArrayList<>();
        int number = 1;
        for (Cluster cluster : clusters) {
            List<Asked> kept = new ArrayList<>();
            for (Asked asked : cluster.questions()) {
                if (kept.isEmpty() || asked.picked() || !asked.proposer().isEmpty()) {
                    kept.add(asked.numbered(number++));
                }
            }
            fewer.add(new Cluster(cluster.step(), cluster.letter(), kept));
        }
        return fewer;
    }

    /** The first notes, with all that answers each; none whose answers have no room. */
    private static List<Remark> conversations(List<Remark> remarks, int most) {
        List<Remark> kept = new ArrayList<>();
        for (int from = 0; from < remarks.size(); ) {
            int to = from + 1;
            while (to < remarks.size() && remarks.get(to).depth() > 0) {
                to++;
            }
            if (kept.size() + to - from <= most) {
                kept.addAll(remarks.subList(from, to));
            }
            from = to;
        }
        return kept;
    }

    private static void leave(List<Left> left, Left.What what, int count) {
        if (count > 0) {
            int before = left.stream()
                    .filter(other -> other.what() == what)
                    .mapToInt(Left::count)
                    .sum();
            left.removeIf(other -> other.what() == what);
            left.add(new Left(what, before + count));
        }
    }

    private static int count(List<Cluster> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.questions().size()).sum();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
