package org.lectern.desk.members;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.Sharing;

/** Says how much of a member's progress others may see. */
public record ShareProgress(Desk desk) {

    /** @param most {@code null} for the next less than now, and after nothing all again */
    public Response<Sharing> set(Member asking, @Nullable Sharing most) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.CHANGE_SELF, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Sharing chosen = most == null ? less(desk.members().sharing(asking)) : most;
            desk.members().setSharing(asking, chosen);
            return Response.done(chosen);
        });
    }

    private static Sharing less(Sharing sharing) {
        return switch (sharing) {
            case NAMED -> Sharing.TOTALS;
            case TOTALS -> Sharing.NONE;
            case NONE -> Sharing.NAMED;
        };
    }
}
