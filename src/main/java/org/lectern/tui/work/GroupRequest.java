package org.lectern.tui.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.table.Running;
import org.lectern.tui.Command;

/** Work on what the group does together: where it stands, its schedule, what it asks, its evening at the table. */
public sealed interface GroupRequest extends Command {

    Member member();

    /** Gives a {@link GroupResult.Standing}. */
    record LookAtGroup(Member member) implements GroupRequest {}

    /** What lies on the table for a session: gives a {@link GroupResult.Laid}, as the others at the table do. */
    record LayTable(Member member, int session) implements GroupRequest {}

    /**
     * Keeps which item is on and since when, so that a table that was left goes on where it stood; gives a {@link TableKept}.
     *
     * @param running empty once the session is over
     */
    record KeepTable(Member member, int session, Optional<Running> running) implements GroupRequest {}

    /** Notes what was decided. */
    record Decide(Member member, int session, String words) implements GroupRequest {}

    /** Takes the last decision back. */
    record TakeBackDecision(Member member, int session) implements GroupRequest {}

    /** Leaves a question open for the session after this one, or takes that back. */
    record LeaveOpen(Member member, int session, String question) implements GroupRequest {}

    /** Who does what, which sessions are locked: gives {@link GroupResult.Turns}. */
    record LookAtTurns(Member member) implements GroupRequest {}

    /**
     * Gives duties in the sessions to come by turns.
     *
     * @param leading whether leading goes round too
     * @param anew whether what was given is given anew, but in locked sessions
     */
    record GiveDuties(Member member, boolean leading, boolean anew) implements GroupRequest {}

    /**
     * Says how much of the member's progress others may see.
     *
     * @param most {@code null} for the next less, and after nothing all again
     */
    record Share(Member member, @Nullable Sharing most) implements GroupRequest {}

    record Lock(Member member, int session, boolean on) implements GroupRequest {}

    /**
     * What replanning would change; gives {@link GroupResult.Replanned}.
     *
     * @param way as a person typed it: {@code shift 1w}
     */
    record Replan(Member member, String way) implements GroupRequest {}

    record KeepReplan(Member member, List<Change> changes) implements GroupRequest {
        public KeepReplan {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The short way through what the member missed; gives {@link GroupResult.ShortWay}.
     *
     * @param session 0 for all up to the next
     */
    record CatchUp(Member member, int session) implements GroupRequest {}

    /** What the margins suggest; gives {@link GroupResult.Suggested}. */
    record LookAtDrafts(Member member) implements GroupRequest {}

    /** Which questions ask nearly the same; gives {@link GroupResult.Alike}. */
    record LookForLike(Member member, Question question) implements GroupRequest {}

    record Merge(Member member, Question from, Question into) implements GroupRequest {}

    /** Carries a question over to the next session, or takes that back. */
    record CarryQuestion(Member member, Question question) implements GroupRequest {}

    /** Closes the vote on the next session's questions, or opens it again. */
    record CloseVote(Member member) implements GroupRequest {}

    /** Settles a note's thread, or opens it again. */
    record Resolve(Member member, UUID note) implements GroupRequest {}

    /** Carries a note's thread over to the next session. */
    record CarryNote(Member member, UUID note) implements GroupRequest {}
}
