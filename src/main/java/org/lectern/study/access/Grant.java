package org.lectern.study.access;

import org.lectern.study.members.Member;
import org.lectern.study.members.Role;

/** Whom an operation is granted to. */
public sealed interface Grant {

    /** Whoever is at the desk, named or not. */
    record Anybody() implements Grant {}

    /** Every member of the group. */
    record EveryMember() implements Grant {}

    /** A facilitator; every member of a group that has none. */
    record Facilitator() implements Grant {}

    /** A facilitator, and nobody in a group that has none: what others wrote or told to facilitators alone. */
    record FacilitatorAlone() implements Grant {}

    /** As {@link Facilitator}, where the target belongs to nobody. */
    record FacilitatorOfNobodys(String where) implements Grant {}

    /**
     * Whose the target is.
     *
     * @param who in a sentence: {@code who wrote it}
     * @param where in the table: {@code their own}
     */
    record Owner(String who, String where) implements Grant {}

    /**
     * Who leads a session that the target belongs to.
     *
     * @param who in a sentence
     * @param where in the table
     */
    record Leader(String who, String where) implements Grant {}

    /**
     * Whether it lets the member do it.
     *
     * @param member as the group has them now
     * @param leaderless whether the group has no facilitator
     */
    default boolean covers(Member member, boolean leaderless, Target target) {
        boolean leads = member.role() == Role.FACILITATOR;
        return switch (this) {
            case Anybody() -> true;
            case EveryMember() -> true;
            case Facilitator() -> leads || leaderless;
            case FacilitatorAlone() -> leads;
            case FacilitatorOfNobodys(String where) -> target.nobodys() && (leads || leaderless);
            case Owner(String who, String where) -> target.owner().test(member);
            case Leader(String who, String where) -> target.leaders().contains(member.name());
        };
    }
}
