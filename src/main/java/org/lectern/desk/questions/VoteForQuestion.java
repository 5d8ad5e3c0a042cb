package org.lectern.desk.questions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;

/** Gives a member's one vote for a question, or takes it back. */
public record VoteForQuestion(Desk desk) {

    public Response<Question> vote(Member asking, String id, boolean on) {
        return desk.write(asking, Operation.ASK_QUESTION, () -> {
            if (desk.questions().find(id).isEmpty()) {
                return Response.refused(new Refusal.QuestionGone(id));
            }
            desk.questions().vote(id, asking, on);
            return Response.done(desk.questions().find(id).orElseThrow());
        });
    }
}
