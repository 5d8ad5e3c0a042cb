package org.lectern.desk.members;

import java.util.List;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

/** Sits somebody down at the desk by their name. A new name joins, and the first to join is the facilitator. */
public record JoinGroup(Desk desk) {

    public Member as(String name) {
        return desk.transactions().write(() -> {
            Optional<Member> known = desk.members().find(name);
            Role role = desk.members().all().isEmpty() ? Role.FACILITATOR : Role.MEMBER;
            return known.orElseGet(() -> {
                Member member = desk.members().add(name.strip(), role);
                desk.seen().seeAll(member, List.of(), desk.clock().instant());
                return member;
            });
        });
    }
}
