package org.lectern.desk.questions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.Status;

/** Picks a question for its sessions' handouts, drops it, or proposes it again. */
public record PickQuestion(Desk desk) {

    public Response<Question> set(Member asking, String id, Status status) {
        return desk.transactions().write(() -> {
            Question question = desk.questions().find(id).orElse(null);
            if (question == null) {
                return Response.refused(new Refusal.QuestionGone(id));
            }
            if (new ChangeQuestion(desk).permission(asking, Operation.PICK_QUESTION, question)
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            Question picked = question.with(status);
            if (question.status() != status) {
                desk.questions().change(picked);
            }
            return Response.done(picked);
        });
    }
}
