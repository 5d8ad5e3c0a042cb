package org.lectern.desk.questions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;

/** Closes the vote on a session's questions, so that counts are shown, or opens it again. */
public record CloseVote(Desk desk) {

    /** A session, and whether the vote on its questions is closed now. */
    public record Vote(int session, boolean closed) {}

    public Response<Vote> set(Member asking, int session, boolean closed) {
        return desk.write(asking, Operation.CLOSE_VOTE, () -> {
            desk.schedule().setClosed(desk.schedule().require(session).number(), closed);
            return Response.done(new Vote(session, closed));
        });
    }

    /** Closes the vote on the next session's questions, or opens it where it is closed. */
    public Response<Vote> turn(Member asking) {
        return desk.write(asking, Operation.CLOSE_VOTE, () -> desk.schedule()
                .next(desk.clock().instant())
                .map(Session::number)
                .map(next -> set(asking, next, !desk.schedule().closed().contains(next)))
                .orElseGet(() -> Response.refused(new Refusal.NoSessionToCome())));
    }
}
