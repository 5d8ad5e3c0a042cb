package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.notes.DeleteNote;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.KeptNote;
import org.lectern.desk.notes.SettleThread;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

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
        return on(kept.note().slug(), keep.member(), said(kept));
    }

    DeskResult delete(DeskRequest.DeleteNote delete) {
        Note note = new DeleteNote(desk).delete(delete.member(), delete.id()).orRefuse();
        return on(note.slug(), delete.member(), "note deleted" + DeskResult.UNDOABLE);
    }

    DeskResult restore(DeskRequest.RestoreNote restore) {
        Note note =
                new DeleteNote(desk).takeBack(restore.member(), restore.note()).orRefuse();
        return on(note.slug(), restore.member(), "the note is back");
    }

    DeskResult settle(GroupRequest.Resolve resolve) {
        SettleThread.ThreadState thread = new SettleThread(desk)
                .settle(resolve.member(), resolve.note(), null)
                .orRefuse();
        return on(
                thread.first().slug(),
                resolve.member(),
                thread.settled() ? "the thread is settled" : "the thread is open again");
    }

    DeskResult carry(GroupRequest.CarryNote carry) {
        SettleThread.ThreadState thread =
                new SettleThread(desk).carry(carry.member(), carry.note(), null).orRefuse();
        return on(thread.first().slug(), carry.member(), "carried over to session " + thread.session());
    }

    private static String said(KeptNote kept) {
        Note note = kept.note();
        String what = note.text().isEmpty() && note.mark() != null
                ? "marked " + note.mark().sign() + " " + note.mark().word()
                : "note kept";
        String where = note.anchor().passage().toString();
        String placed = switch (kept.standing()) {
            case AS_WRITTEN -> what + " at " + where;
            case MOVED -> "the text was changed meanwhile; " + what + " at " + where;
            case ON_CHAPTER ->
                "the text was changed meanwhile and the words are gone; " + what + " on chapter " + where;
        };
        return placed
                + switch (note.audience()) {
                    case ME -> ", for you alone";
                    case HELD -> ", held until the session";
                    case FACILITATOR -> ", for the facilitator";
                    case GROUP -> ", for the group";
                };
    }

    private DeskResult on(String slug, Member member, String said) {
        return new DeskResult.NotesOf(slug, desk.margins().on(slug, member), said);
    }
}
