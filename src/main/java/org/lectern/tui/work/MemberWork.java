package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.editions.SeenText;
import org.lectern.desk.members.JoinGroup;
import org.lectern.desk.progress.KeepPlace;
import org.lectern.desk.progress.MarkChapters;
import org.lectern.reading.Address;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Place;
import org.lectern.text.UserException;

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
        KeepPlace.LeftOff left = new KeepPlace(desk)
                .leftOff(keep.member(), keep.place(), keep.progress(), keep.seen())
                .orRefuse(Refusal::fact);
        return new DeskResult.Kept(left.place(), left.progress());
    }

    DeskResult keepBookmark(DeskRequest.KeepBookmark keep) {
        Place place = new KeepPlace(desk)
                .bookmark(keep.member(), keep.key(), keep.place(), keep.seen())
                .orRefuse(Refusal::fact);
        return new DeskResult.Bookmarked(keep.key(), place);
    }

    DeskResult markChapter(DeskRequest.MarkChapter mark) {
        Summary reading = desk.shelf().resolve(mark.slug());
        int number = SeenText.stale(desk.shelf(), mark.slug(), mark.seen())
                .map(text -> text.chapter(mark.chapter())
                        .orElseThrow(() -> new UserException("the text was replaced meanwhile, and chapter "
                                + mark.chapter() + " of the one before you is gone; nothing was marked")))
                .orElse(mark.chapter());
        Passage chapter = Passage.of(new Address(number, 0, reading.about().digest()));
        return new DeskResult.ProgressKept(new MarkChapters(desk)
                .mark(mark.member(), reading, chapter, mark.state())
                .orRefuse(Refusal::fact)
                .getFirst());
    }
}
