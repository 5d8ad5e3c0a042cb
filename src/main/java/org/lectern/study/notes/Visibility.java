package org.lectern.study.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.study.access.Access;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Target;
import org.lectern.study.members.HeldUntil;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Announced;

/**
 * The one place that decides who sees a note.
 *
 * @param announced what the sessions read, and since when that was said
 * @param now when it is asked
 * @param held when held notes open
 * @param members all members; an author who isn't one has left
 * @param finished who has finished what
 * @param notes finds any note
 */
record Visibility(
        List<Announced> announced,
        Instant now,
        HeldUntil held,
        List<Member> members,
        Finished finished,
        Function<UUID, Optional<Note>> notes) {

    /** Whether a member has read all chapters of a note's passage. */
    interface Finished {
        boolean has(Member member, Note note);
    }

    /**
     * @param viewer who asks; {@code null} for what the group as such may see, as on a handout
     */
    boolean maySee(Note note, @Nullable Member viewer) {
        if (viewer != null && note.member().id() == viewer.id()) {
            return true;
        }
        return switch (note.audience()) {
            case ME -> false;
            case HELD -> opened(note, viewer);
            case FACILITATOR ->
                Access.of(viewer, members)
                        .may(
                                Operation.SEE_FACILITATORS_NOTE,
                                new Target(member -> answers(note, member), false, Set.of()));
            case GROUP -> true;
            case TO ->
                viewer != null && note.addressee() != null && note.addressee().id() == viewer.id();
        };
    }

    private boolean opened(Note note, @Nullable Member viewer) {
        return switch (held) {
            case SESSION -> begun(note);
            case FINISHED ->
                viewer == null
                        ? !members.isEmpty() && members.stream().allMatch(member -> finished.has(member, note))
                        : finished.has(viewer, note) && (left(note.member()) || finished.has(note.member(), note));
        };
    }

    private boolean begun(Note note) {
        return openedBySession(note).isPresent();
    }

    /** When a held note was opened, where a session opens it and has. */
    Optional<Instant> openedAt(Note note) {
        return held == HeldUntil.SESSION ? openedBySession(note) : Optional.empty();
    }

    private Optional<Instant> openedBySession(Note note) {
        return announced.stream()
                .filter(session -> session.begun(now, note.created()))
                .filter(session ->
                        session.reads(note.slug(), List.of(note.anchor().passage())))
                .map(session -> session.start().isBefore(note.created()) ? note.created() : session.start())
                .min(Comparator.naturalOrder());
    }

    private boolean left(Member author) {
        return members.stream().noneMatch(member -> member.id() == author.id());
    }

    private boolean answers(Note note, Member viewer) {
        UUID answered = note.replyTo();
        return answered != null
                && notes.apply(answered)
                        .filter(one -> one.member().id() == viewer.id())
                        .isPresent();
    }
}
