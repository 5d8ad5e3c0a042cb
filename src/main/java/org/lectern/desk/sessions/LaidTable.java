package org.lectern.desk.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.Protocol;
import org.lectern.study.table.RunSheet;
import org.lectern.study.table.Running;

/**
 * What lies on the table for a session.
 *
 * @param passages the text at hand for each item of the sheet, in its order; empty for none
 * @param scripts ways to talk that the sheet doesn't have, filled from the members' marks
 * @param left ids of the questions that are carried over already
 * @param decisions what was decided so far
 * @param running which item was on when the table was last left; empty where it hasn't begun, or is over
 * @param now when it was laid
 */
public record LaidTable(
        Session session,
        RunSheet sheet,
        List<List<Line>> passages,
        List<Protocol> scripts,
        List<String> left,
        List<String> decisions,
        Optional<Running> running,
        Instant now) {

    public LaidTable {
        passages = List.copyOf(passages);
        scripts = List.copyOf(scripts);
        left = List.copyOf(left);
        decisions = List.copyOf(decisions);
    }
}
