package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.members.JoinGroup;
import org.lectern.desk.progress.KeepPlace;
import org.lectern.desk.progress.MarkChapters;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;

/** Who is at the desk, and how far they are. */
final class MemberWork {
    private final Desk desk;

    MemberWork(Desk desk) {
        this.desk = desk;
    }

    Member be(String name) {
        return new JoinGroup(desk).as(name);
    }

    Outcome keepPlace(Work.KeepPlace keep) {
        new KeepPlace(desk)
                .leftOff(keep.member(), keep.place(), keep.progress())
                .orRefuse(Refusal::fact);
        return new Outcome.Kept(keep.place(), keep.progress());
    }

    Outcome keepBookmark(Work.KeepBookmark keep) {
        new KeepPlace(desk).bookmark(keep.member(), keep.key(), keep.place()).orRefuse(Refusal::fact);
        return new Outcome.Bookmarked(keep.key(), keep.place());
    }

    Outcome markChapter(Work.MarkChapter mark) {
        Summary reading = desk.shelf().resolve(mark.slug());
        Passage chapter =
                Passage.of(new Address(mark.chapter(), 0, reading.about().digest()));
        return new Outcome.ProgressKept(new MarkChapters(desk)
                .mark(mark.member(), reading, chapter, mark.state())
                .orRefuse(Refusal::fact)
                .getFirst());
    }
}
