package org.lectern.tui.work;

import java.time.Instant;
import java.util.UUID;
import org.lectern.desk.Desk;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

/** Writing in the margins. */
final class NoteWork {
    private final Desk desk;

    NoteWork(Desk desk) {
        this.desk = desk;
    }

    Outcome keep(Work.KeepNote keep) {
        Draft draft = keep.draft();
        Instant now = desk.clock().instant();
        UUID known = draft.id();
        UUID id = known == null ? Ids.next(desk.clock(), desk.random()) : known;
        Instant created = known == null
                ? now
                : desk.margins().find(known, keep.member()).map(Note::created).orElse(now);
        desk.margins()
                .put(
                        new Note(
                                id,
                                draft.slug(),
                                draft.anchor(),
                                draft.mark(),
                                draft.audience(),
                                keep.member(),
                                draft.text(),
                                created,
                                now,
                                draft.replyTo()),
                        keep.member());
        return on(draft.slug(), keep.member(), said(draft));
    }

    Outcome delete(Work.DeleteNote delete) {
        Note note = desk.margins().delete(delete.id(), delete.member());
        return on(note.slug(), delete.member(), "note deleted" + Outcome.UNDOABLE);
    }

    Outcome restore(Work.RestoreNote restore) {
        desk.margins().put(restore.note(), restore.member());
        return on(restore.note().slug(), restore.member(), "the note is back");
    }

    private static String said(Draft draft) {
        String what = draft.text().isEmpty() && draft.mark() != null
                ? "marked " + draft.mark().sign() + " " + draft.mark().word()
                : "note kept";
        return what + " at " + draft.anchor().passage()
                + switch (draft.audience()) {
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
