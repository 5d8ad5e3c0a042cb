package org.lectern.cli;

import org.lectern.desk.Refusal;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission.Why;

/** Why something was refused, with the way out by the commands that there are. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(Refusal refusal) {
        return refusal.fact() + wayOut(refusal);
    }

    private static String wayOut(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed(var refused) ->
                refused.why() == Why.UNNAMED
                        ? ": say --as NAME"
                        : refused.operation() == Operation.PICK_QUESTION
                                ? "; lectern question vote says that you want it"
                                : "; ask one, or say --as one";
            case Refusal.NotWholeChapters any -> "";
            case Refusal.LastFacilitator(var member) -> ": lectern member role NAME facilitator";
        };
    }
}
