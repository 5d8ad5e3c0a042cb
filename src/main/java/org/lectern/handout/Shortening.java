package org.lectern.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;
import org.lectern.handout.Handout.Step;

/**
 * Makes a handout shorter, step by step in one order, each step saying what it left out: ruled lines to half; questions that
 * the evening has no minutes for to eight, to four, to none; the guide's questions to two a cluster; terms to four, then to
 * two; notes to eight, six, four; the guide's questions to one a cluster; all terms; passages to two; all ruled lines. Never
 * fewer notes or passages: then words are cut, of notes and questions, at last of passages too. Numbers stay as they are,
 * so that they are the same in every edition.
 */
public final class Shortening {
    /** How many steps there are. */
    public static final int STEPS = 18;

    private static final int LINES = 4;
    private static final int ALL = Integer.MAX_VALUE;

    private final Handout whole;

    public Shortening(Handout whole) {
        this.whole = whole;
    }

    /** How many of what are left, and of how many words. */
    private record Room(
            int lines,
            int surplus,
            int guides,
            int terms,
            int notes,
            int passages,
            int noteWords,
            int questionWords,
            int passageWords) {
        static Room after(int steps) {
            return new Room(
                    steps >= 14 ? 0 : steps >= 1 ? LINES : ALL,
                    steps >= 4 ? 0 : steps >= 3 ? 4 : steps >= 2 ? 8 : ALL,
                    steps >= 11 ? 1 : steps >= 5 ? 2 : ALL,
                    steps >= 12 ? 0 : steps >= 7 ? 2 : steps >= 6 ? 4 : ALL,
                    steps >= 10 ? 4 : steps >= 9 ? 6 : steps >= 8 ? 8 : ALL,
                    steps >= 13 ? 2 : ALL,
                    steps >= 17 ? 10 : steps >= 15 ? 20 : ALL,
                    steps >= 17 ? 20 : steps >= 15 ? 30 : ALL,
                    steps >= 18 ? 40 : steps >= 16 ? 70 : ALL);
        }
    }

    /** The handout after so many steps; after none it is whole. */
    public Handout after(int steps) {
        Room room = Room.after(steps);
        List<Cluster> questions = fewer(whole.questions(), room);
        List<Remark> remarks = conversations(whole.notes(), room.notes()).stream()
                .map(remark -> remark.saying(head(remark.text(), room.noteWords())))
                .toList();
        List<Left> left = new ArrayList<>(whole.trimmed());
        leave(left, Left.What.QUESTIONS, count(whole.questions(), true) - count(questions, true));
        leave(left, Left.What.ASKED, count(whole.questions(), false) - count(questions, false));
        leave(left, Left.What.TERMS, whole.terms().size() - room.terms());
        leave(left, Left.What.NOTES, whole.notes().size() - remarks.size());
        leave(left, Left.What.PASSAGES, whole.passages().size() - room.passages());
        return new Handout(
                whole.edition(),
                whole.language(),
                whole.group(),
                whole.title(),
                whole.theme(),
                whole.meeting(),
                whole.decided().stream()
                        .map(words -> head(words, room.questionWords()))
                        .toList(),
                whole.read(),
                whole.shortcut(),
                whole.run(),
                warmest(whole.passages(), room.passages()).stream()
                        .map(excerpt -> cut(excerpt, room.passageWords()))
                        .toList(),
                first(whole.terms(), room.terms()),
                questions,
                remarks,
                whole.carried().stream()
                        .map(one -> one.saying(head(one.text(), room.questionWords())))
                        .toList(),
                Math.min(room.lines(), whole.lines()),
                whole.next(),
                whole.sources(),
                left,
                whole.lead());
    }

    /** So many of the guide's of each cluster, and so many that the evening has no minutes for. */
    private static List<Cluster> fewer(List<Cluster> clusters, Room room) {
        List<Cluster> fewer = new ArrayList<>();
        for (Cluster cluster : clusters) {
            boolean surplus = cluster.step() == Step.MEMBERS;
            List<Asked> kept = new ArrayList<>();
            long left = surplus
                    ? room.surplus()
                    : room.guides()
                            - cluster.questions().stream()
                                    .filter(asked -> !guides(asked))
                                    .count();
            for (Asked asked : cluster.questions()) {
                if ((!surplus && !guides(asked)) || left-- > 0) {
                    kept.add(asked.saying(head(asked.text(), room.questionWords())));
                }
            }
            if (!kept.isEmpty()) {
                fewer.add(cluster.with(kept));
            }
        }
        return fewer;
    }

    private static boolean guides(Asked asked) {
        return !asked.picked() && asked.proposer().isEmpty();
    }

    /** The first notes, with all that answers each; none whose answers have no room, unless fewer than that would be left. */
    private static List<Remark> conversations(List<Remark> remarks, int most) {
        if (remarks.size() <= most) {
            return remarks;
        }
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
        return kept.size() < most ? remarks.subList(0, most) : kept;
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

    private static int count(List<Cluster> clusters, boolean guides) {
        return (int) clusters.stream()
                .flatMap(cluster -> cluster.questions().stream())
                .filter(asked -> guides(asked) == guides)
                .count();
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

    /** Its first lines, as many as hold about so many words. */
    private static Excerpt cut(Excerpt excerpt, int words) {
        List<String> lines = excerpt.text().lines().toList();
        int held = 0;
        int kept = 0;
        while (kept < lines.size() && held < words) {
            held += lines.get(kept).split(" ", -1).length;
            kept++;
        }
        return kept == lines.size()
                ? excerpt
                : new Excerpt(
                        excerpt.at(), excerpt.kind(), String.join("\n", lines.subList(0, kept)) + "…", excerpt.marks());
    }

    /** The first words, and an ellipsis where that isn't all. */
    private static String head(String text, int words) {
        int at = -1;
        for (int i = 0; i < words; i++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at) + "…";
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
