package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
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

    Response<Member> be(DeskRequest.Be be) {
        return new JoinGroup(desk).as(be.name(), be.sure());
    }

    DeskResult keepPlace(DeskRequest.KeepPlace keep) {
        new KeepPlace(desk)
                .leftOff(keep.member(), keep.place(), keep.progress())
                .orRefuse(Refusal::fact);
        return new DeskResult.Kept(keep.place(), keep.progress());
    }

    DeskResult keepBookmark(DeskRequest.KeepBookmark keep) {
        new KeepPlace(desk).bookmark(keep.member(), keep.key(), keep.place()).orRefuse(Refusal::fact);
        return new DeskResult.Bookmarked(keep.key(), keep.place());
    }

    DeskResult markChapter(DeskRequest.MarkChapter mark) {
        Summary reading = desk.shelf().resolve(mark.slug());
        Passage chapter =
                Passage.of(new Address(mark.chapter(), 0, reading.about().digest()));
        return new DeskResult.ProgressKept(new MarkChapters(desk)
                .mark(mark.member(), reading, chapter, mark.state())
                .orRefuse(Refusal::fact)
                .getFirst());
    }
}
