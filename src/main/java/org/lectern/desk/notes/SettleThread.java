package org.lectern.desk.notes;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;
import org.lectern.study.schedule.Session;

/** Settles threads, and carries them over to a session: whoever sees a thread may. */
public record SettleThread(Desk desk) {

    /** A thread by its first note, and what became of it. */
    public record ThreadState(Note first, boolean settled, int session) {}

    /**
     * Settles the thread that a note belongs to, or opens it again.
     *
     * @param settled {@code null} to turn it into what it isn't
     */
    public Response<ThreadState> settle(Member asking, UUID note, @Nullable Boolean settled) {
        return seen(asking, note, () -> {
            boolean shall = settled == null ? !desk.margins().settled(asking).contains(note) : settled;
            return Response.done(new ThreadState(desk.margins().setResolved(note, asking, shall), shall, 0));
        });
    }

    /**
     * Carries the thread that a note belongs to over to a session.
     *
     * @param session {@code null} for the next one, 0 to take it back
     */
    public Response<ThreadState> carry(Member asking, UUID note, @Nullable Integer session) {
        return seen(asking, note, () -> {
            Optional<Integer> to = session != null
                    ? Optional.of(session)
                    : desk.schedule().next(desk.clock().instant()).map(Session::number);
            if (to.isEmpty()) {
                return Response.refused(new Refusal.NoSessionToCome());
            }
            if (to.get() != 0) {
                desk.schedule().require(to.get());
            }
            Note first = desk.margins().carry(note, asking, to.get());
            return Response.done(
                    new ThreadState(first, desk.margins().resolved(asking).contains(first.id()), to.get()));
        });
    }

    private Response<ThreadState> seen(Member asking, UUID note, Supplier<Response<ThreadState>> work) {
        return desk.transactions().write(() -> {
            Optional<Refusal> refusal = desk.margins().find(note, asking).isEmpty()
                    ? Optional.of(new Refusal.NoSuchNote(note.toString()))
                    : NoteAccess.refusal(desk, asking, Operation.SETTLE_THREAD, Target.none());
            return refusal.isPresent() ? Response.refused(refusal.get()) : work.get();
        });
    }
}
