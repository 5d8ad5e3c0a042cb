package org.lectern.desk.sessions;

import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;

/** Keeps a session as it is when others are replanned, or lets it be replanned again. */
public record LockSession(Desk desk) {

    public Response<Session> set(Member asking, int number, boolean locked) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Session session = desk.schedule().require(number);
            desk.schedule().setLocked(number, locked);
            return Response.done(session);
        });
    }
}
