package org.lectern.desk.members;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;

/** Gives a member another name; all that is theirs stays theirs. */
public record RenameMember(Desk desk) {

    public Response<Member> to(Member asking, String name) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.CHANGE_SELF, Target.of(asking))
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            // Their name may have been changed elsewhere meanwhile.
            Member now = desk.members().all().stream()
                    .filter(one -> one.id() == asking.id())
                    .findFirst()
                    .orElseThrow();
            Member renamed = new Member(now.id(), name, now.role());
            desk.members().change(renamed);
            return Response.done(renamed);
        });
    }
}
