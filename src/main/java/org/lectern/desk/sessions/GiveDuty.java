package org.lectern.desk.sessions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.study.access.Operation;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Rota.Shift;

/** Gives a duty in a session, or all duties in the sessions to come by turns. */
public record GiveDuty(Desk desk) {

    /**
     * Gives one duty; gives back who has which.
     *
     * @param name empty for nobody
     */
    public Response<Map<Duty, String>> give(Member asking, int session, Duty duty, Optional<String> name) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            desk.schedule().require(session);
            name.map(desk.members()::require)
                    .ifPresentOrElse(
                            member -> desk.schedule().setDuty(session, duty, member),
                            () -> desk.schedule().clearDuty(session, duty));
            return Response.done(desk.schedule().duties(session));
        });
    }

    /**
     * Gives duties by turns, worked out and kept in one transaction.
     *
     * @param leading whether leading goes round too
     * @param anew whether what was given is given anew, but in locked sessions
     */
    public Response<List<Shift>> giveByTurns(Member asking, boolean leading, boolean anew) {
        return desk.write(asking, Operation.CHANGE_SCHEDULE, () -> {
            Rotas rotas = new Rotas(desk);
            List<Shift> shifts = rotas.proposed(leading, anew);
            rotas.keep(shifts);
            return Response.done(shifts);
        });
    }
}
