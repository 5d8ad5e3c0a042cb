package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.notes.DeleteNote;
import org.lectern.desk.notes.KeepNote;
import org.lectern.desk.notes.Threads;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

/** Writing in the margins. */
final class NoteWork {
    private final Desk desk;

    NoteWork(Desk desk) {
        this.desk = desk;
    }

    Outcome keep(Work.KeepNote keep) {
        Note note = new KeepNote(desk).keep(keep.member(), keep.draft()).orRefuse(Refusal::fact);
        return on(note.slug(), keep.member(), said(note));
    }

    Outcome delete(Work.DeleteNote delete) {
        Note note = new DeleteNote(desk).delete(delete.member(), delete.id()).orRefuse(Refusal::fact);
        return on(note.slug(), delete.member(), "note deleted" + Outcome.UNDOABLE);
    }

    Outcome restore(Work.RestoreNote restore) {
        Note note = new DeleteNote(desk)
                .takeBack(restore.member(), restore.note())
                .orRefuse(Refusal::fact);
        return on(note.slug(), restore.member(), "the note is back");
    }

    Outcome settle(Together.Resolve resolve) {
        Threads.ThreadState thread = new Threads(desk)
                .settle(resolve.member(), resolve.note(), null)
                .orRefuse(Refusal::fact);
        return on(
                thread.first().slug(),
                resolve.member(),
                thread.settled() ? "the thread is settled" : "the thread is open again");
    }

    Outcome carry(Together.CarryNote carry) {
        Threads.ThreadState thread =
                new Threads(desk).carry(carry.member(), carry.note(), null).orRefuse(Refusal::fact);
        return on(thread.first().slug(), carry.member(), "carried over to session " + thread.session());
    }

    private static String said(Note note) {
        String what = note.text().isEmpty() && note.mark() != null
                ? "marked " + note.mark().sign() + " " + note.mark().word()
                : "note kept";
        return what + " at " + note.anchor().passage()
                + switch (note.audience()) {
                    case ME -> ", for you alone";
                    case HELD -> ", held until the session";
                    case FACILITATOR -> ", for the facilitator";
                    case GROUP -> ", for the group";
                };
    }

    private Outcome on(String slug, Member member, String said) {
        return new Outcome.NotesOf(slug, desk.margins().on(slug, member), said);
    }
}
