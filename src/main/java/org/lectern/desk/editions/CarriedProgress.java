package org.lectern.desk.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.reading.Address;
import org.lectern.reading.Chapter;
import org.lectern.reading.Passage;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;

/**
 * What a member has read of another copy: the paragraphs that were read of this one. A chapter is read where all of it that
 * is known was.
 */
final class CarriedProgress {
    private final PassageMapping carry;
    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final List<ChapterProgress> lost = new ArrayList<>();

    /** What is known of one chapter of the new copy. */
    private static final class Tally {
        private int known;
        private int read;
        private int studied;
        private int furthest;
        private State begun = State.UNREAD;
    }

    CarriedProgress(PassageMapping carry, List<ChapterProgress> old) {
        this.carry = carry;
        for (Chapter chapter : carry.from().chapters()) {
            Optional<ChapterProgress> progress = old.stream()
                    .filter(each -> each.chapter() == chapter.number())
                    .findFirst();
            boolean found = count(chapter, progress);
            if (!found) {
                progress.filter(each -> each.state().done() || each.furthest() > 0)
                        .ifPresent(lost::add);
            }
        }
    }

    /** What was read of chapters of which nothing that was read is there any more. */
    List<ChapterProgress> lost() {
        return lost;
    }

    List<ChapterProgress> chapters() {
        List<ChapterProgress> chapters = new ArrayList<>();
        tallies.forEach((number, tally) -> {
            int paragraphs =
                    carry.to().chapter(number).orElseThrow().paragraphs().size();
            if (tally.known > 0 && tally.read == tally.known) {
                State state = tally.studied == tally.known ? State.STUDIED : State.READ;
                chapters.add(new ChapterProgress(carry.to().slug(), number, state, paragraphs));
            } else if (tally.furthest > 0 || tally.begun != State.UNREAD) {
                chapters.add(new ChapterProgress(carry.to().slug(), number, tally.begun, tally.furthest));
            }
        });
        return chapters;
    }

    private boolean count(Chapter chapter, Optional<ChapterProgress> progress) {
        State state = progress.map(ChapterProgress::state).orElse(State.UNREAD);
        int furthest = progress.map(ChapterProgress::furthest).orElse(0);
        boolean found = false;
        for (var paragraph : chapter.paragraphs()) {
            Optional<Passage> image = carry.image(Address.of(chapter.number(), paragraph.number()));
            if (image.isPresent()) {
                found |= state.done() || paragraph.number() <= furthest;
                Address last = image.get().last();
                Tally tally = tallies.computeIfAbsent(last.chapter(), number -> new Tally());
                tally.known++;
                tally.read += state.done() ? 1 : 0;
                tally.studied += state == State.STUDIED ? 1 : 0;
                if (state.done() || paragraph.number() <= furthest) {
                    tally.furthest = Math.max(tally.furthest, last.paragraph());
                    State begun = state.done() ? State.READING : state;
                    tally.begun = begun.compareTo(tally.begun) > 0 ? begun : tally.begun;
                }
            }
        }
        if (state == State.READING && furthest == 0) {
            tallies.computeIfAbsent(carry.chapter(chapter.number()).chapter(), number -> new Tally()).begun =
                    State.READING;
        }
        return found;
    }
}
