package org.lectern.study.progress;

import java.util.ArrayList;
import java.util.List;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;

/**
 * What others may know of members' progress. Those who share by name are named; those who share in totals only are counted
 * only where there are enough of them that nobody's own can be told from the sums.
 *
 * @param named by consent
 * @param counted how many members the totals count, named ones too
 * @param totals by reading and chapter; none where nobody is counted
 */
public record Overview(List<Named> named, int counted, List<Total> totals) {

    public Overview {
        named = List.copyOf(named);
        totals = List.copyOf(totals);
    }

    /** A member's own progress on what is asked about. */
    public record Named(String member, List<ChapterProgress> chapters) {
        public Named {
            chapters = List.copyOf(chapters);
        }
    }

    /** How many are in a chapter, and how many have done with it. */
    public record Total(String slug, int chapter, int reading, int done) {}

    /** A chapter that is asked about. */
    public record Asked(String slug, int chapter) {}

    /** A member, how much others may see, and what there is. */
    public record Known(Member member, Sharing shown, List<ChapterProgress> chapters) {
        public Known {
            chapters = List.copyOf(chapters);
        }
    }

    /** The overview over chapters, in their order. */
    public static Overview of(List<Known> members, List<Asked> chapters) {
        List<Known> named =
                members.stream().filter(one -> one.shown() == Sharing.NAMED).toList();
        List<Known> unnamed =
                members.stream().filter(one -> one.shown() == Sharing.TOTALS).toList();
        List<Known> counted = new ArrayList<>(named);
        if (unnamed.size() >= Group.FEWEST_TO_BE_ONE_OF_MANY) {
            counted.addAll(unnamed);
        }
        return new Overview(
                named.stream()
                        .map(one -> new Named(one.member().name(), on(one, chapters)))
                        .toList(),
                counted.size(),
                counted.isEmpty()
                        ? List.of()
                        : chapters.stream()
                                .map(chapter -> total(counted, chapter))
                                .toList());
    }

    private static List<ChapterProgress> on(Known one, List<Asked> chapters) {
        return chapters.stream()
                .map(chapter -> of(one, chapter))
                .filter(progress -> progress.state() != State.UNREAD)
                .toList();
    }

    private static Total total(List<Known> counted, Asked chapter) {
        int reading = 0;
        int done = 0;
        for (Known one : counted) {
            State state = of(one, chapter).state();
            reading += state == State.READING ? 1 : 0;
            done += state.done() ? 1 : 0;
        }
        return new Total(chapter.slug(), chapter.chapter(), reading, done);
    }

    private static ChapterProgress of(Known one, Asked chapter) {
        return one.chapters().stream()
                .filter(progress -> progress.slug().equals(chapter.slug()) && progress.chapter() == chapter.chapter())
                .findFirst()
                .orElse(new ChapterProgress(chapter.slug(), chapter.chapter(), State.UNREAD, 0));
    }
}
