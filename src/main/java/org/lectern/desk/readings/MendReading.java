package org.lectern.desk.readings;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.intake.Mending;
import org.lectern.desk.intake.Mending.Change;
import org.lectern.desk.mend.MendOutcome;
import org.lectern.desk.mend.Statement;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;

/** Puts a reading's structure right by hand, and takes that back. */
public record MendReading(Desk desk, Mending mending) {

    /** A reading's mends, in their order, and what each does on the copy that is there. */
    public List<MendOutcome> list(String slug) {
        return mending.list(slug);
    }

    /** As {@link Mending#add}. */
    public Response<Change> add(
            @Nullable Member asking, String slug, List<Statement> statements, boolean strict, boolean dryRun) {
        return allowed(asking, () -> mending.add(slug, statements, strict, dryRun));
    }

    /** As {@link Mending#undo}. */
    public Response<Change> undo(@Nullable Member asking, String slug, int number, boolean dryRun) {
        return allowed(asking, () -> mending.undo(slug, number, dryRun));
    }

    private Response<Change> allowed(@Nullable Member asking, Supplier<Change> change) {
        return desk.access(asking).to(Operation.IMPORT_TEXT, Target.none()) instanceof Permission.Refused refused
                ? Response.refused(new Refusal.NotAllowed(refused))
                : Response.done(change.get());
    }
}
