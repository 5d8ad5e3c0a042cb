package org.lectern.desk.progress;

import java.util.ArrayList;
import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;

/**
 * Sets a member's state in chapters. A chapter that is done is read to its last paragraph; one that is being read again
 * keeps how far the member came, and an unread one forgets it.
 */
public record MarkChapters(Desk desk) {

    /** @param chapters whole chapters of the reading */
    public Response<List<ChapterProgress>> mark(Member asking, Summary reading, Passage chapters, State state) {
        return desk.transactions().write(() -> {
            if (!chapters.wholeChapters()) {
                return Response.refused(new Refusal.NotWholeChapters(chapters));
            }
            if (desk.access(asking).to(Operation.KEEP_PROGRESS, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            List<ChapterProgress> before = desk.progress().of(asking);
            List<ChapterProgress> marked = new ArrayList<>();
            for (int number = chapters.first().chapter();
                    number <= chapters.last().chapter();
                    number++) {
                ChapterProgress now =
                        new ChapterProgress(reading.slug(), number, state, furthest(before, reading, number, state));
                desk.progress().put(asking, now);
                marked.add(now);
            }
            return Response.done(marked);
        });
    }

    private static int furthest(List<ChapterProgress> before, Summary reading, int number, State state) {
        if (state.done()) {
            return reading.chapters().get(number - 1).paragraphs();
        }
        return state == State.UNREAD
                ? 0
                : before.stream()
                        .filter(one -> one.slug().equals(reading.slug()) && one.chapter() == number)
                        .mapToInt(ChapterProgress::furthest)
                        .findFirst()
                        .orElse(0);
    }
}
