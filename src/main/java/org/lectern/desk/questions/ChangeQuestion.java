package org.lectern.desk.questions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.Targets;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;

/** Changes the words, kind, place and passages of a question. Its status and votes stay as they now are. */
public record ChangeQuestion(Desk desk) {

    public Response<Question> change(Member asking, Question wanted) {
        return desk.transactions().write(() -> {
            Question before = desk.questions().find(wanted.id()).orElse(null);
            if (before == null) {
                return Response.refused(new Refusal.QuestionGone(wanted.id()));
            }
            if (new QuestionText(wanted.slug(), wanted.passages(), wanted.text(), wanted.kind(), wanted.place())
                    .empty()) {
                return Response.refused(new Refusal.NoWords("a question"));
            }
            if (permission(asking, Operation.CHANGE_QUESTION, before) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotYourQuestion(before, refused));
            }
            desk.questions().change(wanted.with(before.status()));
            return Response.done(desk.questions().find(wanted.id()).orElseThrow());
        });
    }

    /** Says whether a member may do that to a question. */
    Permission permission(Member asking, Operation operation, Question question) {
        Target target = Targets.of(question, desk.schedule().sessions());
        return desk.access(asking).to(operation, target);
    }
}
