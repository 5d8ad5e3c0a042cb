package org.lectern.desk.notes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.editions.SeenText;
import org.lectern.desk.notes.KeptNote.Standing;
import org.lectern.study.Ids;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Anchor;
import org.lectern.study.notes.Audience;
import org.lectern.study.notes.Mark;
import org.lectern.study.notes.Note;
import org.lectern.study.notes.Recipients;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/**
 * Keeps a member's note, mark or answer, new or changed. It stands on the words that its writer saw: where the text was replaced
 * meanwhile, it is carried as notes are carried to a better copy. A note that is changed stays where it is now; an answer stands
 * where what it answers stands.
 */
public record KeepNote(Desk desk) {
    /** The most bytes that a note's words take in UTF-8. */
    public static final int MOST_BYTES = 64 * 1024;

    /**
     * Keeps it.
     *
     * @throws UserException where there is no such reading
     */
    public Response<KeptNote> keep(Member asking, NoteDraft draft) {
        String words = Sanitizer.text(draft.text()).strip();
        if (words.isEmpty() && draft.mark() == null) {
            return Response.refused(new Refusal.NothingWritten("a note"));
        }
        int bytes = words.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            return Response.refused(new Refusal.TooLong("a note", bytes, MOST_BYTES));
        }
        return desk.transactions().write(() -> {
            Optional<Note> now =
                    draft.id() == null ? Optional.empty() : desk.margins().find(draft.id(), asking);
            Operation operation = now.isPresent() ? Operation.CHANGE_NOTE : Operation.WRITE_NOTE;
            Optional<Refusal> refusal = now.isPresent()
                    ? NoteAccess.refusal(desk, asking, operation, now.get())
                    : NoteAccess.refusal(desk, asking, operation, Target.none());
            if (refusal.isPresent()) {
                return Response.refused(refusal.get());
            }
            NoteDraft addressed = addressed(asking, draft);
            Optional<Refusal> nobody = nobody(asking, addressed);
            if (nobody.isPresent()) {
                return Response.refused(nobody.get());
            }
            return now.isPresent() ? changed(asking, addressed, words, now.get()) : written(asking, addressed, words);
        });
    }

    /** An answer among two goes to the other of them, whoever of the two asks. */
    private NoteDraft addressed(Member asking, NoteDraft draft) {
        Member to = draft.addressee();
        return to == null || to.id() != asking.id() || draft.replyTo() == null
                ? draft
                : desk.margins()
                        .find(draft.replyTo(), asking)
                        .flatMap(note -> Optional.ofNullable(note.addressee()))
                        .map(other -> draft.with(Recipients.to(other)))
                        .orElse(draft);
    }

    private Optional<Refusal> nobody(Member asking, NoteDraft draft) {
        Member to = draft.addressee();
        boolean there = to != null
                && to.id() != asking.id()
                && desk.members().all().stream().anyMatch(member -> member.id() == to.id());
        return draft.audience() == Audience.TO && !there
                ? Optional.of(new Refusal.NoAddressee(to == null ? "" : to.name(), to != null && to.id() == asking.id()))
                : Optional.empty();
    }

    private Response<KeptNote> written(Member asking, NoteDraft draft, String words) {
        Optional<Note> answered =
                draft.replyTo() == null ? Optional.empty() : desk.margins().find(draft.replyTo(), asking);
        KeptNote.Standing standing = Standing.AS_WRITTEN;
        Anchor anchor = answered.map(note -> Anchor.of(note.anchor().passage())).orElse(draft.anchor());
        Optional<SeenText> text = answered.isPresent() ? Optional.empty() : replaced(draft);
        if (text.isPresent()) {
            anchor = text.get().anchor(draft.anchor());
            boolean lost = anchor.passage().wholeChapters()
                    && !draft.anchor().passage().wholeChapters();
            standing = lost
                    ? Standing.ON_CHAPTER
                    : anchor.passage().equals(draft.anchor().passage()) ? Standing.AS_WRITTEN : Standing.MOVED;
        }
        Mark mark = draft.mark();
        if (mark != null && words.isEmpty()) {
            if (answered.isPresent() && ((mark != Mark.AGREE && mark != Mark.DISAGREE) || own(answered.get(), asking))) {
                return Response.refused(new Refusal.NoAgreement(own(answered.get(), asking)));
            }
            Optional<Note> stands = answered.isPresent()
                    ? desk.margins().agreement(asking, answered.get())
                    : desk.margins().mark(asking, draft.slug(), anchor, mark);
            if (stands.isPresent()) {
                return Response.done(again(asking, draft, stands.get(), standing));
            }
        }
        UUID id = draft.id() == null ? Ids.next(desk.clock(), desk.random()) : draft.id();
        return Response.done(new KeptNote(
                put(asking, draft, id, anchor, words, desk.clock().instant()), standing, null));
    }

    private static boolean own(Note note, Member asking) {
        return note.member().id() == asking.id();
    }

    /** A mark set where it stands: one member has one. It takes the audience, and on a note the sign, that it is set with now. */
    private KeptNote again(Member asking, NoteDraft draft, Note stands, KeptNote.Standing standing) {
        boolean same = stands.mark() == draft.mark() && stands.recipients().same(draft.recipients());
        return new KeptNote(
                same ? stands : put(asking, draft, stands.id(), stands.anchor(), "", stands.created()),
                standing,
                stands);
    }

    /** The text that the writer has before them beside the one on the shelf, where these differ. */
    private Optional<SeenText> replaced(NoteDraft draft) {
        return SeenText.stale(desk.shelf(), draft.slug(), draft.seen());
    }

    private Response<KeptNote> changed(Member asking, NoteDraft draft, String words, Note now) {
        Note before = draft.before();
        NoteDraft merged = draft;
        String kept = words;
        if (before != null && !same(before, now)) {
            boolean textByBoth = !before.text().equals(now.text())
                    && !before.text().equals(words)
                    && !now.text().equals(words);
            if (textByBoth) {
                return Response.refused(new Refusal.NoteChanged(now));
            }
            kept = before.text().equals(words) ? now.text() : words;
            merged = before.mark() == draft.mark() ? merged.with(now.mark()) : merged;
            merged = before.recipients().same(draft.recipients()) ? merged.with(now.recipients()) : merged;
        }
        boolean stays = before == null || before.anchor().equals(now.anchor());
        Note note = put(asking, merged, now.id(), now.anchor(), kept, now.created());
        return Response.done(new KeptNote(note, stays ? Standing.AS_WRITTEN : Standing.MOVED, now));
    }

    private static boolean same(Note one, Note other) {
        return one.text().equals(other.text())
                && Objects.equals(one.mark(), other.mark())
                && one.recipients().same(other.recipients());
    }

    private Note put(Member asking, NoteDraft draft, UUID id, Anchor anchor, String words, Instant created) {
        @Nullable UUID replyTo = draft.replyTo();
        Note note = new Note(
                id,
                draft.slug(),
                anchor,
                draft.mark(),
                draft.audience(),
                asking,
                words,
                created,
                desk.clock().instant(),
                replyTo,
                draft.addressee());
        desk.margins().put(note, asking);
        return note;
    }
}
