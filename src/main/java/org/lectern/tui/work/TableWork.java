package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.questions.CarryQuestion;
import org.lectern.desk.sessions.LayTable;
import org.lectern.desk.sessions.NoteDecision;
import org.lectern.desk.sessions.TableEvening;

/** What is done at the table. */
final class TableWork {
    private final Desk desk;

    TableWork(Desk desk) {
        this.desk = desk;
    }

    GroupResult.Laid lay(int session) {
        return new GroupResult.Laid(new LayTable(desk).lay(session));
    }

    TableKept keep(GroupRequest.KeepTable keep) {
        new TableEvening(desk)
                .keep(keep.member(), keep.session(), keep.running())
                .orRefuse();
        return new TableKept(keep.session());
    }

    GroupResult.Laid decide(GroupRequest.Decide decide) {
        new NoteDecision(desk)
                .add(decide.member(), decide.session(), decide.words())
                .orRefuse();
        return lay(decide.session());
    }

    GroupResult.Laid takeBack(GroupRequest.TakeBackDecision take) {
        new NoteDecision(desk).removeLast(take.member(), take.session()).orRefuse();
        return lay(take.session());
    }

    /** Leaves a question open for the session after this one, or takes that back. */
    GroupResult.Laid leaveOpen(GroupRequest.LeaveOpen leave) {
        new CarryQuestion(desk)
                .carryOrNot(leave.member(), leave.question(), new CarryQuestion.To.After(leave.session()))
                .orRefuse();
        return lay(leave.session());
    }
}
