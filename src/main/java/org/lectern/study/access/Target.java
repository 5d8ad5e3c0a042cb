package org.lectern.study.access;

import java.util.Set;
import java.util.function.Predicate;
import org.lectern.study.members.Member;

/**
 * What an operation is done to, as far as {@link Access} must know it.
 *
 * @param owner whether it is a member's own
 * @param nobodys whether it was a member's once, and nobody's by name
 * @param leaders the names of the members who lead a session that it belongs to
 */
public record Target(Predicate<Member> owner, boolean nobodys, Set<String> leaders) {
    public Target {
        leaders = Set.copyOf(leaders);
    }

    /** Nothing that is anybody's. */
    public static Target none() {
        return new Target(member -> false, false, Set.of());
    }

    /** What is that member's, or the member themselves. */
    public static Target of(Member owner) {
        return new Target(member -> member.id() == owner.id(), false, Set.of());
    }

    /** What belongs to the member of that name. */
    public static Target of(String owner) {
        return new Target(member -> member.name().equals(owner), false, Set.of());
    }

    /** What lost its author's name, or never had one. */
    public static Target ofNobody() {
        return new Target(member -> false, true, Set.of());
    }

    /** The same in sessions that these members lead. */
    public Target ledBy(Set<String> names) {
        return new Target(owner, nobodys, names);
    }
}
