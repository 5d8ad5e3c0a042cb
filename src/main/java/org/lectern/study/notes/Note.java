package org.lectern.study.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;

/**
 * Words, or a mark, or both, on a passage.
 *
 * @param id UUIDv7
 * @param slug the reading's
 * @param text sanitised; may have lines; empty for a bare mark
 * @param replyTo the note that this one answers
 * @param addressee the member whom {@link Audience#TO} means; {@code null} for other audiences, or where they have left
 */
public record Note(
        UUID id,
        String slug,
        Anchor anchor,
        @Nullable Mark mark,
        Audience audience,
        Member member,
        String text,
        Instant created,
        Instant changed,
        @Nullable UUID replyTo,
        @Nullable Member addressee) {

    /** A note that is addressed to nobody. */
    public Note(
            UUID id,
            String slug,
            Anchor anchor,
            @Nullable Mark mark,
            Audience audience,
            Member member,
            String text,
            Instant created,
            Instant changed,
            @Nullable UUID replyTo) {
        this(id, slug, anchor, mark, audience, member, text, created, changed, replyTo, null);
    }

    public Recipients recipients() {
        return new Recipients(audience, addressee);
    }

    /** Whether it is a sign without words on a passage. */
    public boolean bareMark() {
        return mark != null && text.isEmpty() && replyTo == null;
    }

    /** Whether it is a sign without words on another note, which says that its author agrees with that or doesn't. */
    public boolean agreement() {
        return mark != null && text.isEmpty() && replyTo != null;
    }

    /** By the id alone: notes are put in maps by the hundred, and one that is changed keeps its id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
