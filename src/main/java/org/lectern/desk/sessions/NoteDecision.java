package org.lectern.desk.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.text.Sanitizer;

/** Notes what a session decided, or takes a decision out. No name is kept with it. */
public record NoteDecision(Desk desk) {

    /** Notes one more; gives back all. */
    public Response<List<String>> add(Member asking, int session, String words) {
        String said = Sanitizer.line(words).strip();
        return change(asking, session, decisions -> {
            if (said.isEmpty()) {
                return Response.refused(new Refusal.NoWords("a decision"));
            }
            decisions.add(said);
            return Response.done(decisions);
        });
    }

    /**
     * Takes one out; gives back those that stay.
     *
     * @param number from 1
     */
    public Response<List<String>> remove(Member asking, int session, int number) {
        return change(asking, session, decisions -> {
            if (number < 1 || number > decisions.size()) {
                return Response.refused(new Refusal.NoSuchDecision(number, decisions.size()));
            }
            decisions.remove(number - 1);
            return Response.done(decisions);
        });
    }

    /** Takes the last one back. */
    public Response<List<String>> removeLast(Member asking, int session) {
        return change(asking, session, decisions -> {
            if (decisions.isEmpty()) {
                return Response.refused(new Refusal.NoSuchDecision(0, 0));
            }
            decisions.removeLast();
            return Response.done(decisions);
        });
    }

    private Response<List<String>> change(
            Member asking, int session, Function<List<String>, Response<List<String>>> how) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            desk.schedule().require(session);
            Response<List<String>> changed =
                    how.apply(new ArrayList<>(desk.schedule().decisions(session)));
            if (changed instanceof Response.Done<List<String>>(List<String> now)) {
                desk.schedule().setDecisions(session, now);
            }
            return changed;
        });
    }
}
