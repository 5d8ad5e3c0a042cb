package org.lectern.desk.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;

/**
 * A note as it is being written.
 *
 * @param id of the note that is changed; {@code null} for a new one
 * @param replyTo the note that it answers
 */
public record Draft(
        @Nullable UUID id,
        String slug,
        Anchor anchor,
        @Nullable Mark mark,
        Audience audience,
        String text,
        @Nullable UUID replyTo) {

    public static Draft on(String slug, Anchor anchor) {
        return new Draft(null, slug, anchor, null, Audience.ME, "", null);
    }

    public static Draft of(Note note) {
        return new Draft(
                note.id(), note.slug(), note.anchor(), note.mark(), note.audience(), note.text(), note.replyTo());
    }

    /** An answer goes to those who saw what it answers. */
    public static Draft answering(Note note) {
        return new Draft(null, note.slug(), note.anchor(), null, note.audience(), "", note.id());
    }

    public Draft with(String words) {
        return new Draft(id, slug, anchor, mark, audience, words, replyTo);
    }

    public Draft with(@Nullable Mark sign) {
        return new Draft(id, slug, anchor, sign, audience, text, replyTo);
    }

    public Draft with(Audience seenBy) {
        return new Draft(id, slug, anchor, mark, seenBy, text, replyTo);
    }
}
