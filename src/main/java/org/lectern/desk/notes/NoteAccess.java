package org.lectern.desk.notes;

import java.util.Optional;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.Targets;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.access.Target;
import org.lectern.study.members.Member;
import org.lectern.study.notes.Note;

/** Why something may not be done in the margins. Whoever doesn't see a note is told that there is none. */
final class NoteAccess {

    private NoteAccess() {}

    /** @param note one that the member sees */
    static Optional<Refusal> refusal(Desk desk, Member asking, Operation operation, Note note) {
        return refusal(desk, asking, operation, Targets.of(note))
                .map(refusal -> refusal instanceof Refusal.NotAllowed(var refused)
                                && refused.why() == Permission.Why.NOT_GRANTED
                        ? new Refusal.AnothersNote(note)
                        : refusal);
    }

    static Optional<Refusal> refusal(Desk desk, Member asking, Operation operation, Target target) {
        return desk.access(asking).to(operation, target) instanceof Permission.Refused refused
                ? Optional.of(new Refusal.NotAllowed(refused))
                : Optional.empty();
    }
}
