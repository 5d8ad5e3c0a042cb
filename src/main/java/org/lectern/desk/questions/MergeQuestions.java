package org.lectern.desk.questions;

import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;

/** Makes one of two questions on one reading that ask the same; all who asked are credited. */
public record MergeQuestions(Desk desk) {

    /**
     * Merges one question into another.
     *
     * @param from the id of the one that goes
     * @param into the id of the one that stays
     */
    public Response<Question> merge(Member asking, String from, String into) {
        return desk.transactions().write(() -> {
            Question going = desk.questions().find(from).orElse(null);
            Question staying = desk.questions().find(into).orElse(null);
            if (going == null || staying == null) {
                return Response.refused(new Refusal.QuestionGone(going == null ? from : into));
            }
            if (from.equals(into) || !going.slug().equals(staying.slug())) {
                return Response.refused(new Refusal.NotTwoOfOneReading());
            }
            if (going.guide()) {
                return Response.refused(new Refusal.GuidesQuestionStays(from));
            }
            if (new ChangeQuestion(desk).permission(asking, Operation.MERGE_QUESTIONS, going)
                    instanceof Permission.Refused refused) {
                return Response.refused(new Refusal.NotAllowed(refused));
            }
            desk.questions().merge(from, into);
            return Response.done(desk.questions().find(into).orElseThrow());
        });
    }
}
