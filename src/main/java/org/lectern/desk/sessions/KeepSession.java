package org.lectern.desk.sessions;

import java.util.List;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;

/** Adds a session, or changes what is said of one that is there. */
public record KeepSession(Desk desk) {

    /** Adds one under the next number. */
    public Response<Session> add(Member asking, SessionWish wish) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Typed.dateTime(wish.on() == null ? "" : wish.on());
            Group group = desk.members().group();
            Session fresh = new Session(
                    0, desk.clock().instant(), group.zone(), "", group.sessionMinutes(), "", List.of(), false);
            return Response.done(desk.schedule().add(wish.applied(fresh, desk)));
        });
    }

    /** Changes one; what the wish doesn't say stays as it now is. */
    public Response<Session> change(Member asking, int number, SessionWish wish) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Session before = desk.schedule().require(number);
            Session after = wish.applied(before, desk);
            if (!after.equals(before)) {
                desk.schedule().change(after);
            }
            return Response.done(after);
        });
    }
}
