package org.lectern.desk.notes;

import java.util.Optional;
import java.util.UUID;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

/** Deletes a member's own note, or puts a deleted one back as it was. Answers to it stay. */
public record DeleteNote(Desk desk) {

    /** Gives back what was deleted. */
    public Response<Note> delete(Member asking, UUID id) {
        return desk.transactions().write(() -> {
            Optional<Note> note = desk.margins().find(id, asking);
            Optional<Refusal> refusal = note.isEmpty()
                    ? Optional.of(new Refusal.NoSuchNote(id.toString()))
                    : NoteAccess.refusal(desk, asking, Operation.CHANGE_NOTE, note.get());
            return refusal.isPresent()
                    ? Response.refused(refusal.get())
                    : Response.done(desk.margins().delete(id, asking));
        });
    }

    /** @param note as {@link #delete} gave it back */
    public Response<Note> takeBack(Member asking, Note note) {
        return desk.transactions().write(() -> {
            Optional<Refusal> refusal = NoteAccess.refusal(desk, asking, Operation.CHANGE_NOTE, note);
            if (refusal.isPresent()) {
                return Response.refused(refusal.get());
            }
            desk.margins().put(note, asking);
            return Response.done(note);
        });
    }
}
