package org.lectern.desk.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.reading.Block;
import org.lectern.reading.Chapter;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.KeptProgress;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.progress.State;
import org.lectern.text.Shingles;

/** A member's progress in chapters that a copy lacks: kept, and given back with a copy that has them again. */
final class ProgressOfGone {
    private static final int SAMPLE = 64;

    /** A chapter is the one that is gone where it holds at least this share of the sample. */
    private static final double SAME = 0.5;

    private final ProgressStore progress;
    private final Member member;
    private final PassageMapping carry;

    ProgressOfGone(ProgressStore progress, Member member, PassageMapping carry) {
        this.progress = progress;
        this.member = member;
        this.carry = carry;
    }

    /** Gives back what the new copy has again, and keeps the rest, along with what is gone now. */
    void keep(List<ChapterProgress> gone) {
        String slug = carry.to().slug();
        List<KeptProgress> before = progress.kept(member, slug);
        List<KeptProgress> kept = new ArrayList<>();
        for (KeptProgress each : before) {
            Optional<Chapter> again = carry.to().chapters().stream()
                    .filter(chapter -> is(chapter, each))
                    .findFirst();
            again.ifPresentOrElse(chapter -> giveBack(chapter, each), () -> kept.add(each));
        }
        gone.forEach(each -> kept.add(sample(each)));
        if (!kept.equals(before)) {
            progress.keep(member, slug, kept);
        }
    }

    /** Unless the member has gone further in it meanwhile. */
    private void giveBack(Chapter chapter, KeptProgress kept) {
        int paragraphs = chapter.paragraphs().size();
        int furthest = kept.state().done() ? paragraphs : Math.min(kept.furthest(), paragraphs);
        ChapterProgress now = progress.of(member).stream()
                .filter(each -> each.slug().equals(carry.to().slug()) && each.chapter() == chapter.number())
                .findFirst()
                .orElse(new ChapterProgress(carry.to().slug(), chapter.number(), State.UNREAD, 0));
        State state = kept.state().compareTo(now.state()) > 0 ? kept.state() : now.state();
        progress.put(member, new ChapterProgress(now.slug(), now.chapter(), state, Math.max(furthest, now.furthest())));
    }

    private KeptProgress sample(ChapterProgress gone) {
        Chapter chapter = carry.from().chapter(gone.chapter()).orElseThrow();
        return new KeptProgress(
                chapter.title(),
                gone.state(),
                gone.furthest(),
                Arrays.stream(Shingles.sketch(text(chapter), SAMPLE)).boxed().toList());
    }

    /** A chapter of hardly a word is known by its title. */
    private static boolean is(Chapter chapter, KeptProgress kept) {
        long[] sample = kept.hashes().stream().mapToLong(Long::longValue).toArray();
        return sample.length == 0
                ? chapter.title().equals(kept.title())
                : Shingles.contained(sample, Shingles.of(text(chapter))) >= SAME;
    }

    private static String text(Chapter chapter) {
        return chapter.paragraphs().stream().map(Block.Paragraph::text).collect(Collectors.joining("\n"));
    }
}
