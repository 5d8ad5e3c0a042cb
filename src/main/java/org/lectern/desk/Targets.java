package org.lectern.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.study.access.Target;
import org.lectern.study.notes.Note;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;

/** What the group's things are to {@link org.lectern.study.access.Access}: whose, and who leads where they are talked about. */
public final class Targets {

    private Targets() {}

    public static Target of(Note note) {
        return Target.of(note.member());
    }

    /** @param sessions all of the group's */
    public static Target of(Question question, List<Session> sessions) {
        Target target = question.guide()
                ? Target.none()
                : question.proposer().isEmpty() ? Target.ofNobody() : Target.of(question.proposer());
        return target.ledBy(sessions.stream()
                .filter(session -> !session.cancelled() && session.reads(question.slug(), question.passages()))
                .map(Session::facilitator)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    public static Target of(Session session) {
        return session.facilitator().isEmpty()
                ? Target.none()
                : Target.none().ledBy(java.util.Set.of(session.facilitator()));
    }
}
