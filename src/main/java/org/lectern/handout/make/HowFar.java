package org.lectern.handout.make;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.handout.Lead;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.study.members.Group;
import org.lectern.study.members.Members;
import org.lectern.study.progress.Overview;
import org.lectern.study.progress.Overview.Asked;
import org.lectern.study.progress.Overview.Known;
import org.lectern.study.progress.ProgressStore;

/** How many members have read what a session reads: sums only, of those who let themselves be counted, and only of many. */
record HowFar(ProgressStore store, Members members) {

    List<Lead.Read> of(Assignment assignment, Citations citations) {
        List<Known> known = members.all().stream()
                .map(member -> new Known(member, members.shown(member), store.of(member)))
                .toList();
        List<Asked> chapters = assignment.parts().stream()
                .flatMap(part -> asked(assignment.chapters(part), part.slug()))
                .distinct()
                .toList();
        Overview overview = Overview.of(known, chapters);
        if (overview.counted() < Group.FEWEST_TO_BE_ONE_OF_MANY) {
            return List.of();
        }
        return overview.totals().stream()
                .map(total -> new Lead.Read(
                        citations.at(total.slug(), Passage.require(Integer.toString(total.chapter()))),
                        total.done(),
                        overview.counted()))
                .toList();
    }

    private static Stream<Asked> asked(List<Chapter> chapters, String slug) {
        return chapters.stream().map(chapter -> new Asked(slug, chapter.number()));
    }
}
