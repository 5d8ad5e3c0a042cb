package org.lectern.desk.questions;

import java.util.Comparator;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Session;

/** Leaves a question open for another session, or takes that back. */
public record CarryQuestion(Desk desk) {

    /** Where to. */
    public sealed interface To {

        /** The session that is on or comes next. */
        record Next() implements To {}

        /** The one after that session, whichever is next then. */
        record After(int session) implements To {}

        /** That session. */
        record Session(int number) implements To {}

        /** None: it isn't carried over any more. */
        record Nowhere() implements To {}
    }

    /** Carries it; gives the number of the session, 0 for none. */
    public Response<Integer> carry(Member asking, String id, To to) {
        return desk.write(asking, Operation.CARRY_QUESTION, () -> {
            if (desk.questions().find(id).isEmpty()) {
                return Response.refused(new Refusal.QuestionGone(id));
            }
            return switch (to) {
                case To.Nowhere() -> carried(id, 0);
                case To.Session(int number) -> carried(id, desk.schedule().require(number).number());
                case To.Next() ->
                    carried(id, desk.schedule().next(desk.clock().instant()), new Refusal.NoSessionToCome());
                case To.After(int session) -> carried(id, after(session), new Refusal.NoLaterSession());
            };
        });
    }

    /** Carries it as asked; takes that back where it is carried over already. */
    public Response<Integer> carryOrNot(Member asking, String id, To to) {
        return carry(asking, id, desk.questions().carried().containsKey(id) ? new To.Nowhere() : to);
    }

    private Response<Integer> carried(String id, Optional<Session> session, Refusal none) {
        return session.map(found -> carried(id, found.number())).orElseGet(() -> Response.refused(none));
    }

    private Response<Integer> carried(String id, int session) {
        desk.questions().carry(id, session);
        return Response.done(session);
    }

    private Optional<Session> after(int number) {
        Session here = desk.schedule().require(number);
        return desk.schedule().sessions().stream()
                .filter(other -> !other.cancelled() && other.start().isAfter(here.start()))
                .min(Comparator.comparing(Session::start));
    }
}
