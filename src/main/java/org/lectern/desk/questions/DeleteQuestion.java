package org.lectern.desk.questions;

import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;

/** Deletes a question, or brings back one that was deleted. Who may delete it may bring it back. */
public record DeleteQuestion(Desk desk) {

    /** Deletes it, and gives it back as it was. */
    public Response<Question> delete(Member asking, String id) {
        return desk.transactions().write(() -> {
            Optional<Question> question = desk.questions().find(id);
            if (question.isEmpty()) {
                return Response.refused(new Refusal.QuestionGone(id));
            }
            if (refused(asking, question.get()) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotYourQuestion(question.get(), refused));
            }
            desk.questions().delete(id);
            return Response.done(question.get());
        });
    }

    /** Keeps a question that is gone as it was. What was nobody's comes back as nobody's. */
    public Response<Question> bringBack(Member asking, Question gone) {
        if (gone.proposer().isEmpty() && refused(asking, gone) instanceof Permission.Granted) {
            // In no transaction of ours: the store writes it in one that leaves no trace of when.
            if (desk.questions().find(gone.id()).isEmpty()) {
                desk.questions().putAnonymous(gone);
            }
            return Response.done(gone);
        }
        return desk.transactions().write(() -> {
            if (refused(asking, gone) instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotYourQuestion(gone, refused));
            }
            if (desk.questions().find(gone.id()).isEmpty()) {
                desk.questions().put(gone, asking);
            }
            return Response.done(gone);
        });
    }

    private Permission refused(Member asking, Question question) {
        return new ChangeQuestion(desk).permission(asking, Operation.DELETE_QUESTION, question);
    }
}
