package org.lectern.desk.members;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.study.access.Access;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.MemberName;
import org.lectern.study.members.Role;

/** Adds a member. Whoever would add a facilitator must be allowed to give roles. */
public record AddMember(Desk desk) {

    /**
     * Adds them.
     *
     * @param asking {@code null} where nothing says who is at the desk
     * @param sure whether a name is meant that looks like a member's, or differs by a letter; else it is refused
     */
    public Response<Member> add(@Nullable Member asking, String name, Role role, boolean sure) {
        return desk.transactions().write(() -> {
            Access access = desk.access(asking);
            Operation operation = role == Role.FACILITATOR ? Operation.GIVE_ROLE : Operation.ADD_MEMBER;
            List<Member> members = desk.members().all();
            // A group that has nobody yet has nobody to ask for a role.
            if (!members.isEmpty() && access.to(operation, Target.none()) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            String clean = MemberName.of(name);
            Optional<Member> meant = sure || desk.members().find(clean).isPresent()
                    ? Optional.empty()
                    : MemberName.meant(clean, members);
            return meant.isPresent()
                    ? Response.refused(new Refusal.LikeAMember(clean, meant.get()))
                    : Response.done(new WhatIsNew(desk).joined(desk.members().add(clean, role)));
        });
    }
}
