package org.lectern.study.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.study.access.Permission.Why;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

/**
 * Says what one member may do. What no {@link Grant} of an operation covers is refused. Roles are those that the group has now,
 * not those that a screen saw.
 */
public final class Access {
    private final @Nullable Member asking;
    private final Optional<Member> member;
    private final boolean leaderless;

    private Access(@Nullable Member asking, List<Member> group) {
        this.asking = asking;
        this.member = group.stream()
                .filter(one -> asking != null && one.id() == asking.id())
                .findFirst();
        this.leaderless = group.stream().noneMatch(one -> one.role() == Role.FACILITATOR);
    }

    /**
     * The access of a member.
     *
     * @param member {@code null} where nothing says who is at the desk
     * @param group all its members
     */
    public static Access of(@Nullable Member member, List<Member> group) {
        return new Access(member, group);
    }

    /** Says whether the operation may be done to the target. */
    public Permission to(Operation operation, Target target) {
        if (operation.grants().contains(new Grant.Anybody())) {
            return new Permission.Granted();
        }
        if (member.isEmpty()) {
            return new Permission.Refused(operation, asking == null ? Why.UNNAMED : Why.GONE);
        }
        return operation.grants().stream().anyMatch(grant -> grant.covers(member.get(), leaderless, target))
                ? new Permission.Granted()
                : new Permission.Refused(operation, Why.NOT_GRANTED);
    }

    /** Whether the operation may be done to the target. */
    public boolean may(Operation operation, Target target) {
        return to(operation, target) instanceof Permission.Granted;
    }

    /** Whether the operation may be done to what is nobody's. */
    public boolean may(Operation operation) {
        return may(operation, Target.none());
    }
}
