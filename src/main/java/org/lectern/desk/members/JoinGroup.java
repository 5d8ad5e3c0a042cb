package org.lectern.desk.members;

import java.util.List;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.study.members.Member;
import org.lectern.study.members.MemberName;
import org.lectern.study.members.Role;

/** Sits somebody down at the desk by their name. A new name joins, and the first to join is the facilitator. */
public record JoinGroup(Desk desk) {

    /**
     * The member of that name, new or known.
     *
     * @param sure whether a new name is meant that looks like a member's, or differs by a letter; else it is refused
     */
    public Response<Member> as(String name, boolean sure) {
        return desk.transactions().write(() -> {
            String clean = MemberName.of(name);
            List<Member> members = desk.members().all();
            Optional<Member> known = desk.members().find(clean);
            if (known.isPresent()) {
                return Response.done(known.get());
            }
            Optional<Member> meant = sure ? Optional.empty() : MemberName.meant(clean, members);
            if (meant.isPresent()) {
                return Response.refused(new Refusal.LikeAMember(clean, meant.get()));
            }
            Role role = members.isEmpty() ? Role.FACILITATOR : Role.MEMBER;
            return Response.done(new WhatIsNew(desk).joined(desk.members().add(clean, role)));
        });
    }
}
