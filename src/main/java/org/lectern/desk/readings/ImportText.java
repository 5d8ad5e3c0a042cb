package org.lectern.desk.readings;

import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.intake.ImportWatch;
import org.lectern.desk.intake.ImportWish;
import org.lectern.desk.intake.Incoming;
import org.lectern.desk.intake.Receipt;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;

/** Brings a text to the shelf. */
public record ImportText(Desk desk) {

    /**
     * Imports a text; nothing is stored where it fails.
     *
     * @throws org.lectern.text.UserException where it can't be read, or holds no text
     */
    public Response<Receipt> bringIn(@Nullable Member asking, Incoming text, ImportWish wish, ImportWatch watch) {
        // Reading a book takes a second: it is done before the transaction, which the intake opens.
        return desk.access(asking).to(Operation.IMPORT_TEXT, Target.none()) instanceof Permission.Refused refused
                ? Response.refused(new Refusal.NotAllowed(refused))
                : Response.done(desk.intake().bringIn(text, wish, watch));
    }
}
