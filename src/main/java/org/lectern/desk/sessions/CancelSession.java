package org.lectern.desk.sessions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.Targets;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;

/** Cancels a session, or takes that back. All else of it stays as it now is. */
public record CancelSession(Desk desk) {

    /** @param cancelled whether it shall be */
    public Response<Session> set(Member asking, int number, boolean cancelled) {
        return desk.transactions().write(() -> {
            Session session = desk.schedule().require(number);
            if (desk.access(asking).to(Operation.CANCEL_SESSION, Targets.of(session))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Session changed = session.cancelled(cancelled);
            if (session.cancelled() != cancelled) {
                desk.schedule().change(changed);
            }
            return Response.done(changed);
        });
    }
}
