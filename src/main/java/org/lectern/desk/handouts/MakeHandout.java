package org.lectern.desk.handouts;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Printed;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;

/** Makes a session's handout, and remembers that it was made once somebody has it. */
public record MakeHandout(Desk desk, SessionHandouts handouts) {

    /** What the handout says; nothing is remembered. */
    public Response<Handout> look(@Nullable Member asking, int session, Edition edition) {
        return desk.access(asking).to(Operation.MAKE_HANDOUT, Target.none()) instanceof Permission.Refused refused
                ? Response.refused(new Refusal.NotAllowed(refused))
                : Response.done(handouts.handout(session, edition));
    }

    /** The handout's file; nothing is remembered. */
    public Response<Printed> show(@Nullable Member asking, int session, Edition edition, HandoutFormat format) {
        return look(asking, session, edition).map(handout -> handouts.print(handout, format));
    }

    /**
     * Gives the handout's file to a person.
     *
     * @param given hands it over, and says what came of that; empty where it was given up
     */
    public <T> Response<Optional<T>> give(
            @Nullable Member asking,
            int session,
            Edition edition,
            HandoutFormat format,
            Function<Printed, Optional<T>> given) {
        return look(asking, session, edition).map(handout -> {
            Optional<T> came = given.apply(handouts.print(handout, format));
            came.ifPresent(there -> new MadeHandouts(desk).made(handout, handouts));
            return came;
        });
    }
}
