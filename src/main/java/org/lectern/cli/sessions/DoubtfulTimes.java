package org.lectern.cli.sessions;

import java.util.List;
import java.util.function.Function;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.YesOrNo;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.study.schedule.Doubt;
import org.lectern.text.UserException;

/** Sessions whose time may not be meant: asked about where somebody can be asked; else said, and where it is surely a slip refused. */
final class DoubtfulTimes {
    /** What {@code --yes} does. */
    static final String MEANT =
            "Without asking, even in the past, far ahead, at another session's time, or at an hour that the clocks leave out.";

    private DoubtfulTimes() {}

    /**
     * What was kept.
     *
     * @param yes whether the times are meant as they are
     * @param keep keeps it, told whether the times are meant
     */
    static <T> T kept(CommandRun work, boolean yes, Function<Boolean, Response<T>> keep) {
        Response<T> response = keep.apply(yes);
        if (!(response instanceof Response.Refused<T>(Refusal why))) {
            return work.done(response);
        }
        List<String> said = switch (why) {
            case Refusal.DoubtfulTime time -> time.said();
            case Refusal.DoubtfulPlan plan ->
                plan.doubts().stream().map(doubt -> doubt + ".").toList();
            default -> List.of();
        };
        if (said.isEmpty()) {
            return work.done(response);
        }
        if (YesOrNo.possible(work)
                ? !YesOrNo.asked(work, String.join(" ", said) + " Keep it so?")
                : !(why instanceof Refusal.DoubtfulTime time)
                        || time.doubts().stream().anyMatch(Doubt::isSlip)) {
            throw new UserException(why.fact() + "; say --yes where it is meant so");
        }
        if (!YesOrNo.possible(work)) {
            work.remark("lectern: " + String.join(" ", said));
        }
        return work.done(keep.apply(true));
    }
}
