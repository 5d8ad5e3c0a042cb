package org.lectern.desk.notes;

import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;

/**
 * Sets a member's mark on a passage, or on a note that it answers, and takes the same mark off where it stands already. A mark
 * that stands for another audience changes its audience.
 */
public record ToggleMark(Desk desk) {

    /**
     * What became of a mark.
     *
     * @param on whether it stands now
     */
    public record Toggled(KeptNote kept, boolean on) {}

    /** @param draft with a mark and without words */
    public Response<Toggled> toggle(Member asking, NoteDraft draft) {
        return desk.transactions().write(() -> {
            Response<KeptNote> kept = new KeepNote(desk).keep(asking, draft);
            return kept instanceof Response.Done<KeptNote>(KeptNote mark) && mark.stood()
                    ? new DeleteNote(desk).delete(asking, mark.note().id()).map(gone -> new Toggled(mark, false))
                    : kept.map(mark -> new Toggled(mark, true));
        });
    }

    /** Agreement with a note, or disagreement, by a mark on it: for those who see the note. */
    public static NoteDraft on(Note note, Mark mark) {
        return NoteDraft.answering(note).with(mark);
    }
}
