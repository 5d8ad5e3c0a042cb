package org.lectern.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;

/**
 * Makes a handout shorter, step by step in one order, each step saying what it left out: notes to six, then to three;
 * ruled lines to half; terms to four; the guide's questions to two a cluster; all notes; passages to two; terms to two; the
 * guide's questions to one a cluster; passages to one; all terms; all ruled lines. What a member asked, or a person picked,
 * is never left out.
 */
public final class Shortening {
    /** How many steps there are. */
    public static final int STEPS = 12;

    private static final int LINES = 4;
    private static final int ALL = Integer.MAX_VALUE;
    private final Handout whole;

    public Shortening(Handout whole) {
        this.whole = whole;
    }

    /** The handout after so many steps; after none it is whole. */
    public Handout after(int steps) {
        int notes = steps >= 6 ? 0 : steps >= 2 ? 3 : steps >= 1 ? 6 : ALL;
        int lines = steps >= 12 ? 0 : steps >= 3 ? Math.min(LINES, whole.lines()) : whole.lines();
        int terms = steps >= 11 ? 0 : steps >= 8 ? 2 : steps >= 4 ? 4 : ALL;
        int passages = steps >= 10 ? 1 : steps >= 7 ? 2 : ALL;
        List<Cluster> questions = fewer(whole.questions(), steps >= 9 ? 1 : steps >= 5 ? 2 : ALL);
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
                warmest(whole.passages(), passages),
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

    /** So many of each cluster; more only where they are picked or a member's. Numbered anew. */
    private static List<Cluster> fewer(List<Cluster> clusters, int most) {
        List<Cluster> fewer = new ArrayList<>();
        int number = 1;
        for (Cluster cluster : clusters) {
            List<Asked> kept = new ArrayList<>();
            long room = most
                    - cluster.questions().stream().filter(Shortening::stays).count();
            for (Asked asked : cluster.questions()) {
                if (stays(asked)) {
                    kept.add(asked.numbered(number++));
                } else if (room-- > 0) {
                    kept.add(asked.numbered(number++));
                }
            }
            fewer.add(new Cluster(cluster.step(), cluster.letter(), kept));
        }
        return fewer;
    }

    private static boolean stays(Asked asked) {
        return asked.picked() || !asked.proposer().isEmpty();
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

    /** Those with most marks, in the order in which they stand. */
    private static List<Excerpt> warmest(List<Excerpt> excerpts, int most) {
        List<Excerpt> warmest = excerpts.stream()
                .sorted(Comparator.comparingInt(Shortening::marks).reversed())
                .limit(most)
                .toList();
        return excerpts.stream().filter(warmest::contains).toList();
    }

    private static int marks(Excerpt excerpt) {
        return excerpt.marks().stream().mapToInt(Handout.Tally::count).sum();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
