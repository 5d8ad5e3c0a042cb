package org.lectern.desk.members;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

/** Makes a member a facilitator, or a plain member again. The last facilitator stays one. */
public record GiveRole(Desk desk) {

    public Response<Member> give(Member asking, String name, Role role) {
        return desk.transactions().write(() -> {
            if (desk.access(asking).to(Operation.GIVE_ROLE, Target.none()) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Member member = desk.members().require(name);
            boolean last = role == Role.MEMBER
                    && member.role() == Role.FACILITATOR
                    && desk.members().all().stream()
                            .noneMatch(other -> other.role() == Role.FACILITATOR && other.id() != member.id());
            if (last) {
                return Response.refused(new Refusal.LastFacilitator(member));
            }
            Member changed = new Member(member.id(), member.name(), role);
            desk.members().change(changed);
            return Response.done(changed);
        });
    }
}
