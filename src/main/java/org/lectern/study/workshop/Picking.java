package org.lectern.study.workshop;

import java.util.List;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;

/** Who picks questions for a session, and drops them. */
public final class Picking {

    private Picking() {}

    /**
     * A facilitator; who leads a session that reads what the question hangs on; anybody in a group that has no facilitator.
     *
     * @param members all of the group
     * @param sessions all of them
     */
    public static boolean may(Member member, Question question, List<Member> members, List<Session> sessions) {
        return member.role() == Role.FACILITATOR
                || members.stream().noneMatch(one -> one.role() == Role.FACILITATOR)
                || sessions.stream()
                        .anyMatch(session -> !session.cancelled()
                                && session.facilitator().equals(member.name())
                                && session.reads(question.slug(), question.passages()));
    }
}
