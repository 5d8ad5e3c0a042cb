package org.lectern.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.handout.Handout.Asked;
import org.lectern.handout.Handout.Cluster;
import org.lectern.handout.Handout.Excerpt;
import org.lectern.handout.Handout.Item;
import org.lectern.handout.Handout.Left;
import org.lectern.handout.Handout.Remark;
import org.lectern.handout.Handout.Step;

/** Takes from parts of a handout what there is no room for, the least of it first. */
final class Trimming {
    /** The end of a sentence, with what closes around it. */
    private static final Pattern CLOSES = Pattern.compile("\\p{L}{2}[.?!。？！][”’»)\\]\"']*$");

    private Trimming() {}

    /** So many of the guide's of each cluster, and so many that the evening has no minutes for. */
    static List<Cluster> fewer(List<Cluster> clusters, int surplus, int guides, int questionWords) {
        List<Cluster> fewer = new ArrayList<>();
        for (Cluster cluster : clusters) {
            boolean spare = cluster.step() == Step.MEMBERS;
            List<Asked> kept = new ArrayList<>();
            long left = spare
                    ? surplus
                    : guides
                            - cluster.questions().stream()
                                    .filter(asked -> !guides(asked))
                                    .count();
            for (Asked asked : cluster.questions()) {
                if ((!spare && !guides(asked)) || left-- > 0) {
                    kept.add(asked.saying(head(asked.text(), questionWords)));
                }
            }
            if (!kept.isEmpty()) {
                fewer.add(cluster.with(kept));
            }
        }
        return fewer;
    }

    static boolean guides(Asked asked) {
        return !asked.picked() && asked.proposer().isEmpty();
    }

    /** The first notes, with all that answers each; none whose answers have no room, unless fewer than that would be left. */
    static List<Remark> conversations(List<Remark> remarks, int most) {
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

    static void leave(List<Left> left, Left.What what, int count) {
        if (count > 0) {
            int before = left.stream()
                    .filter(other -> other.what() == what)
                    .mapToInt(Left::count)
                    .sum();
            left.removeIf(other -> other.what() == what);
            left.add(new Left(what, before + count));
        }
    }

    static int count(List<Cluster> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.questions().size()).sum();
    }

    static int count(List<Cluster> clusters, boolean guides) {
        return (int) clusters.stream()
                .flatMap(cluster -> cluster.questions().stream())
                .filter(asked -> guides(asked) == guides)
                .count();
    }

    /** Those with most marks, in the order in which they stand. */
    static List<Excerpt> warmest(List<Excerpt> excerpts, int most) {
        List<Excerpt> warmest = excerpts.stream()
                .sorted(Comparator.comparingInt(Trimming::marks).reversed())
                .limit(most)
                .toList();
        return excerpts.stream().filter(warmest::contains).toList();
    }

    static int marks(Excerpt excerpt) {
        return excerpt.marks().stream().mapToInt(Handout.Tally::count).sum();
    }

    /** Its first sentences, as many as hold so many words; its first words where the first sentence holds more. */
    static Excerpt cut(Excerpt excerpt, int words) {
        String[] split = excerpt.text().split(" |\n", -1);
        if (split.length <= words) {
            return excerpt;
        }
        int end = 0;
        int closed = 0;
        for (int word = 0; word < words; word++) {
            end += split[word].length() + (word == 0 ? 0 : 1);
            if (CLOSES.matcher(split[word]).find()) {
                closed = end;
            }
        }
        String kept = closed == 0
                ? excerpt.text().substring(0, end) + "…"
                : excerpt.text().substring(0, closed) + " …";
        return new Excerpt(excerpt.at(), excerpt.kind(), kept, excerpt.marks());
    }

    /** The first words, and an ellipsis where that isn't all. */
    static String head(String text, int words) {
        int at = -1;
        for (int i = 0; i < words; i++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at) + "…";
    }

    static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** The steps of the evening, without the numbers of questions that aren't printed. */
    static List<Item> naming(List<Item> run, List<Cluster> printed) {
        Set<Integer> numbers = new HashSet<>();
        printed.forEach(cluster -> cluster.questions().forEach(asked -> numbers.add(asked.number())));
        return run.stream()
                .map(item -> new Item(
                        item.at(),
                        item.minutes(),
                        item.what(),
                        item.numbers().stream().filter(numbers::contains).toList()))
                .toList();
    }
}
