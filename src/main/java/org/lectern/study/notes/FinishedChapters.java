package org.lectern.study.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.ProgressStore;

/** Who has finished which chapters, asked for only where a held note hangs on it. One thread at a time. */
final class FinishedChapters implements Visibility.Finished {
    private final ProgressStore store;
    private final Map<Long, List<ChapterProgress>> known = new HashMap<>();

    FinishedChapters(ProgressStore store) {
        this.store = store;
    }

    @Override
    public boolean has(Member member, Note note) {
        List<ChapterProgress> progress = known.computeIfAbsent(member.id(), id -> store.of(member));
        int last = note.anchor().passage().last().chapter();
        for (int chapter = note.anchor().passage().first().chapter(); chapter <= last; chapter++) {
            if (!finished(progress, note.slug(), chapter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean finished(List<ChapterProgress> progress, String slug, int chapter) {
        return progress.stream()
                .anyMatch(one -> one.chapter() == chapter
                        && one.slug().equals(slug)
                        && one.state().done());
    }
}
