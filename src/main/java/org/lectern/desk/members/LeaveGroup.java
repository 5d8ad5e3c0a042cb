package org.lectern.desk.members;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.Members;

/** Takes a member out of the group. */
public record LeaveGroup(Desk desk) {

    /** Whether nothing of what went is left in the file, see {@link Members#erase}. */
    public Response<Boolean> leave(Member asking, Leaving way) {
        // Not in a transaction: erasing empties the log, which no open transaction allows.
        if (desk.access(asking).to(Operation.CHANGE_SELF, Target.of(asking)) instanceof Permission.Refused refused) {
            return Response.refused(new Refusal.NotAllowed(refused));
        }
        Members members = desk.members();
        return Response.done(way == Leaving.WITHOUT_NOTES ? members.leave(asking) : members.erase(asking));
    }
}
