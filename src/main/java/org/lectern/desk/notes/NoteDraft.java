package org.lectern.desk.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.reading.Reading;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.Recipients;

/**
 * A note as it is being written.
 *
 * @param id of the note that is changed; {@code null} for a new one
 * @param replyTo the note that it answers
 * @param seen the text that its writer has before them; {@code null} where that is the text as it is on the shelf
 * @param addressee whom {@link Audience#TO} means
 * @param before the note as it was when its change began; {@code null} for a new one, or where that isn't known any more
 */
public record NoteDraft(
        @Nullable UUID id,
        String slug,
        Anchor anchor,
        @Nullable Mark mark,
        Audience audience,
        String text,
        @Nullable UUID replyTo,
        @Nullable Reading seen,
        @Nullable Note before,
        @Nullable Member addressee) {

    /** One of which nothing is known but what is to be written. */
    public NoteDraft(
            @Nullable UUID id,
            String slug,
            Anchor anchor,
            @Nullable Mark mark,
            Audience audience,
            String text,
            @Nullable UUID replyTo) {
        this(id, slug, anchor, mark, audience, text, replyTo, null, null, null);
    }

    public static NoteDraft on(String slug, Anchor anchor) {
        return new NoteDraft(null, slug, anchor, null, Audience.ME, "", null);
    }

    public static NoteDraft of(Note note) {
        return new NoteDraft(
                note.id(),
                note.slug(),
                note.anchor(),
                note.mark(),
                note.audience(),
                note.text(),
                note.replyTo(),
                null,
                note,
                note.addressee());
    }

    /** An answer goes to those who saw what it answers; of two, to the other. */
    public static NoteDraft answering(Note note) {
        Recipients seenBy = note.audience() == Audience.TO ? Recipients.to(note.member()) : note.recipients();
        return new NoteDraft(null, note.slug(), note.anchor(), null, note.audience(), "", note.id()).with(seenBy);
    }

    public Recipients recipients() {
        return new Recipients(audience, addressee);
    }

    public NoteDraft with(String words) {
        return new NoteDraft(id, slug, anchor, mark, audience, words, replyTo, seen, before, addressee);
    }

    public NoteDraft with(@Nullable Mark sign) {
        return new NoteDraft(id, slug, anchor, sign, audience, text, replyTo, seen, before, addressee);
    }

    public NoteDraft with(Audience seenBy) {
        return with(Recipients.of(seenBy));
    }

    public NoteDraft with(Recipients seenBy) {
        return new NoteDraft(
                id, slug, anchor, mark, seenBy.audience(), text, replyTo, seen, before, seenBy.addressee());
    }

    /** The same by somebody who has this text before them; as it is where that is another reading, or known already. */
    public NoteDraft seeing(@Nullable Reading text) {
        return text == null || seen != null || !text.slug().equals(slug)
                ? this
                : new NoteDraft(id, slug, anchor, mark, audience, this.text, replyTo, text, before, addressee);
    }

    /** The same by somebody who has seen what the note was changed to meanwhile, and means theirs all the same. */
    public NoteDraft over(Note changed) {
        return new NoteDraft(id, slug, anchor, mark, audience, text, replyTo, seen, changed, addressee);
    }
}
