package org.lectern.desk.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Access;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

/** Adds a member. Whoever would add a facilitator must be allowed to give roles. */
public record AddMember(Desk desk) {

    /** @param asking {@code null} where nothing says who is at the desk */
    public Response<Member> add(@Nullable Member asking, String name, Role role) {
        return desk.transactions().write(() -> {
            Access access = desk.access(asking);
            Operation operation = role == Role.FACILITATOR ? Operation.GIVE_ROLE : Operation.ADD_MEMBER;
            // A group that has nobody yet has nobody to ask for a role.
            if (!desk.members().all().isEmpty()
                    && access.to(operation, Target.none()) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Member member = desk.members().add(name, role);
            // Whoever joins is here now: what the group did before isn't news.
            desk.seen().seeAll(member, List.of(), desk.clock().instant());
            return Response.done(member);
        });
    }
}
