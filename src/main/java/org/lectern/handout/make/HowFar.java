package org.lectern.handout.make;

import java.util.ArrayList;
import java.util.List;
import org.lectern.handout.Lead;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.schedule.Part;

/** How many members have read what a session reads: sums only, and only where there are enough members to be one of many. */
record HowFar(ProgressStore store, List<Member> members) {
    private static final int FEWEST = 4;

    List<Lead.Read> of(Assignment assignment, Citations citations) {
        if (members.size() < FEWEST) {
            return List.of();
        }
        List<ChapterProgress> done = members.stream()
                .flatMap(member -> store.of(member).stream())
                .filter(progress -> progress.state().done())
                .toList();
        List<Lead.Read> read = new ArrayList<>();
        for (Part part : assignment.parts()) {
            for (Chapter chapter : assignment.chapters(part)) {
                long readers = done.stream()
                        .filter(progress ->
                                progress.slug().equals(part.slug()) && progress.chapter() == chapter.number())
                        .count();
                String at = citations.at(part.slug(), Passage.require(Integer.toString(chapter.number())));
                read.add(new Lead.Read(at, (int) readers, members.size()));
            }
        }
        return read.stream().distinct().toList();
    }
}
