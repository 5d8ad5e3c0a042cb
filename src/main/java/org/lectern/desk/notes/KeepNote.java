package org.lectern.desk.notes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.Ids;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.text.Sanitizer;

/**
 * Keeps what a member wrote or marked: a new note, an answer, or a note of theirs with other words. A note that is changed
 * keeps its place, its first time and what it answers, as they are now and not as an editor saw them. A note that was
 * deleted while its editor was open is written anew, since its words are here.
 */
public record KeepNote(Desk desk) {

    /** The note as it is kept; refuses one without words and without a mark. */
    public Response<Note> keep(Member asking, Draft draft) {
        String words = Sanitizer.text(draft.text()).strip();
        if (words.isEmpty() && draft.mark() == null) {
            return Response.refused(new Refusal.NothingWritten());
        }
        return desk.transactions().write(() -> {
            UUID id = draft.id();
            Optional<Note> before = id == null ? Optional.empty() : desk.margins().find(id, asking);
            Optional<Refusal> refusal = before.isPresent()
                    ? NoteAccess.refusal(desk, asking, Operation.CHANGE_NOTE, before.get())
                    : NoteAccess.refusal(desk, asking, Operation.WRITE_NOTE, Target.none());
            if (refusal.isPresent()) {
                return Response.refused(refusal.get());
            }
            Note note = before.map(old -> changed(old, draft, words)).orElseGet(() -> written(asking, id, draft, words));
            desk.margins().put(note, asking);
            return Response.done(note);
        });
    }

    private Note changed(Note old, Draft draft, String words) {
        return new Note(
                old.id(),
                old.slug(),
                old.anchor(),
                draft.mark(),
                draft.audience(),
                old.member(),
                words,
                old.created(),
                desk.clock().instant(),
                old.replyTo());
    }

    private Note written(Member asking, @Nullable UUID id, Draft draft, String words) {
        Instant now = desk.clock().instant();
        return new Note(
                id == null ? Ids.next(desk.clock(), desk.random()) : id,
                draft.slug(),
                draft.anchor(),
                draft.mark(),
                draft.audience(),
                asking,
                words,
                now,
                now,
                draft.replyTo());
    }
}
