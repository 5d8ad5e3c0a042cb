package org.lectern.tui.work;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.notes.DeleteNote;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.KeptNote;
import org.lectern.desk.notes.SettleThread;
import org.lectern.desk.notes.ToggleMark;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.tui.Command;

/** Writing in the margins. */
final class NoteWork {
    private final Desk desk;

    NoteWork(Desk desk) {
        this.desk = desk;
    }

    DeskResult keep(DeskRequest.KeepNote keep) {
        Response<KeptNote> response = new KeepNote(desk).keep(keep.member(), keep.draft());
        if (response instanceof Response.Refused<KeptNote>(Refusal.NoteChanged(Note now))) {
            return new DeskResult.NoteConflict(keep.draft(), now);
        }
        KeptNote kept = response.orRefuse();
        return on(kept.note().slug(), keep.member(), said(kept), undo(kept, keep.member()));
    }

    DeskResult toggle(DeskRequest.ToggleMark toggle) {
        ToggleMark.Toggled toggled =
                new ToggleMark(desk).toggle(toggle.member(), toggle.draft()).orRefuse();
        Note note = toggled.kept().note();
        return toggled.on()
                ? on(note.slug(), toggle.member(), said(toggled.kept()), undo(toggled.kept(), toggle.member()))
                : on(
                        note.slug(),
                        toggle.member(),
                        what(note) + " taken off at " + note.anchor().passage() + DeskResult.UNDOABLE,
                        new DeskRequest.RestoreNote(toggle.member(), note));
    }

    private static @Nullable DeskRequest undo(KeptNote kept, Member member) {
        Note before = kept.before();
        return kept.stood()
                ? null
                : before == null
                        ? new DeskRequest.DeleteNote(member, kept.note().id())
                        : new DeskRequest.RestoreNote(member, before);
    }

    DeskResult delete(DeskRequest.DeleteNote delete) {
        Note note = new DeleteNote(desk).delete(delete.member(), delete.id()).orRefuse();
        return on(
                note.slug(),
                delete.member(),
                (note.text().isEmpty() ? what(note) + " taken off" : "note deleted") + DeskResult.UNDOABLE,
                new DeskRequest.RestoreNote(delete.member(), note));
    }

    DeskResult restore(DeskRequest.RestoreNote restore) {
        Note note =
                new DeleteNote(desk).takeBack(restore.member(), restore.note()).orRefuse();
        String what = note.text().isEmpty() ? what(note) : "the note";
        return on(note.slug(), restore.member(), what + " is as it was", null);
    }

    DeskResult settle(GroupRequest.Resolve resolve) {
        SettleThread.ThreadState thread = new SettleThread(desk)
                .settle(resolve.member(), resolve.note(), null)
                .orRefuse();
        return on(
                thread.first().slug(),
                resolve.member(),
                thread.settled() ? "the thread is settled" : "the thread is open again",
                resolve);
    }

    DeskResult carry(GroupRequest.CarryNote carry) {
        SettleThread.ThreadState thread =
                new SettleThread(desk).carry(carry.member(), carry.note(), null).orRefuse();
        return on(thread.first().slug(), carry.member(), "carried over to session " + thread.session(), null);
    }

    private String said(KeptNote kept) {
        Note note = kept.note();
        String where = note.anchor().passage().toString();
        if (kept.stood()) {
            return what(note) + " stands already at " + where + seenBy(note);
        }
        String what = note.agreement() ? what(note) : note.text().isEmpty() ? "marked " + what(note) : "note kept";
        String placed = switch (kept.standing()) {
            case AS_WRITTEN -> what + " at " + where;
            case MOVED -> "the text was changed meanwhile; " + what + " at " + where;
            case ON_CHAPTER ->
                "the text was changed meanwhile and the words are gone; " + what + " on chapter " + where;
        };
        return placed + seenBy(note);
    }

    /** A mark's sign and word; of a mark on a note, what it says. */
    private static String what(Note note) {
        Mark mark = note.mark();
        if (mark == null) {
            return "the note";
        }
        return note.agreement()
                ? (mark == Mark.AGREE ? "+ agree" : "- disagree") + " with the note"
                : mark.sign() + " " + mark.word();
    }

    private String seenBy(Note note) {
        Member to = note.addressee();
        return switch (note.audience()) {
            case ME -> ", for you alone";
            case HELD ->
                desk.margins().awaitsNothing(note)
                        ? ", held; no session to come reads it yet"
                        : ", held until the session";
            case FACILITATOR -> ", for the facilitator";
            case GROUP -> ", for the group";
            case TO -> to == null ? ", for one member" : ", to " + to.name();
        };
    }

    private DeskResult on(String slug, Member member, String said, @Nullable Command undo) {
        return new DeskResult.NotesOf(slug, desk.margins().on(slug, member), said, undo);
    }
}
