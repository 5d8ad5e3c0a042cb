package org.lectern.tui.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.desk.Desk;
import org.lectern.desk.Refusal;
import org.lectern.desk.members.ShareProgress;
import org.lectern.desk.members.SharingWords;
import org.lectern.desk.progress.CatchingUp;
import org.lectern.desk.progress.Dashboards;
import org.lectern.desk.questions.CarryQuestion;
import org.lectern.desk.questions.CloseVote;
import org.lectern.desk.questions.MergeQuestions;
import org.lectern.desk.questions.Workshop;
import org.lectern.desk.sessions.GiveDuty;
import org.lectern.desk.sessions.LockSession;
import org.lectern.desk.sessions.ReplanWay;
import org.lectern.desk.sessions.Replanning;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.study.workshop.QuestionSimilarity;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.tui.Result;

/** What the group does together, with the desk's services: the same that the commands use. */
final class GroupPerformer {
    private static final int SHORT_WAY = 15;

    private final Desk desk;
    private final Looking looking;
    private final GroupWork group;
    private final NoteWork notes;
    private final TableWork table;

    GroupPerformer(Desk desk, Looking looking, GroupWork group, NoteWork notes) {
        this.desk = desk;
        this.looking = looking;
        this.group = group;
        this.notes = notes;
        this.table = new TableWork(desk);
    }

    Result done(GroupRequest work) {
        return switch (work) {
            case GroupRequest.LookAtGroup look -> new GroupResult.Standing(new Dashboards(desk).of(look.member()));
            case GroupRequest.LayTable lay -> table.lay(lay.session());
            case GroupRequest.KeepTable keep -> table.keep(keep);
            case GroupRequest.Decide decide -> table.decide(decide);
            case GroupRequest.TakeBackDecision take -> table.takeBack(take);
            case GroupRequest.LeaveOpen leave -> table.leaveOpen(leave);
            case GroupRequest.LookAtTurns look -> turns("");
            case GroupRequest.GiveDuties give -> {
                new GiveDuty(desk)
                        .giveByTurns(give.member(), give.leading(), give.anew())
                        .orRefuse();
                yield turns((give.leading() ? "leading and duties are" : "duties are")
                        + " given by turns in the sessions to come; "
                        + (give.anew() ? "locked sessions stay" : "what was given stays"));
            }
            case GroupRequest.Share share -> {
                new ShareProgress(desk).set(share.member(), share.most()).orRefuse(Refusal::fact);
                yield new DeskResult.Changed(
                        looking.known(share.member()), SharingWords.of(desk.members(), share.member()));
            }
            case GroupRequest.Lock lock -> {
                new LockSession(desk)
                        .set(lock.member(), lock.session(), lock.on())
                        .orRefuse();
                yield turns("session " + lock.session()
                        + (lock.on() ? " is locked: replanning leaves it alone" : " may be replanned"));
            }
            case GroupRequest.Replan replan ->
                new GroupResult.Replanned(new Replanning(desk).changes(ReplanWay.of(replan.way())));
            case GroupRequest.KeepReplan keep -> {
                new Replanning(desk).keep(keep.member(), keep.changes()).orRefuse();
                int count = keep.changes().size();
                yield new DeskResult.Changed(
                        looking.known(keep.member()), count + (count == 1 ? " session" : " sessions") + " changed");
            }
            case GroupRequest.CatchUp catchUp -> shortWay(catchUp);
            case GroupRequest.LookAtDrafts look -> new GroupResult.Suggested(drafts());
            case GroupRequest.LookForLike look ->
                new GroupResult.Alike(
                        look.question(),
                        new Workshop(desk)
                                .like(look.question()).stream()
                                        .map(QuestionSimilarity.Like::question)
                                        .toList());
            case GroupRequest.Merge merge -> {
                Question into = new MergeQuestions(desk)
                        .merge(merge.member(), merge.from().id(), merge.into().id())
                        .orRefuse();
                List<String> by = into.proposers();
                yield group.questions(
                        merge.member(), "merged" + (by.isEmpty() ? "" : ": now asked by " + String.join(", ", by)));
            }
            case GroupRequest.CarryQuestion carry -> {
                int to = new CarryQuestion(desk)
                        .carryOrNot(carry.member(), carry.question().id(), new CarryQuestion.To.Next())
                        .orRefuse();
                yield group.questions(
                        carry.member(), to == 0 ? "isn't carried over any more" : "carried over to session " + to);
            }
            case GroupRequest.CloseVote close -> {
                CloseVote.Vote vote = new CloseVote(desk).turn(close.member()).orRefuse();
                yield group.questions(
                        close.member(),
                        "the vote on session " + vote.session() + "'s questions is "
                                + (vote.closed() ? "closed" : "open again"));
            }
            case GroupRequest.Resolve resolve -> notes.settle(resolve);
            case GroupRequest.CarryNote carry -> notes.carry(carry);
        };
    }

    private GroupResult.Turns turns(String said) {
        Map<Integer, Map<Duty, String>> duties = new HashMap<>();
        for (Session session : desk.schedule().sessions()) {
            duties.put(session.number(), desk.schedule().duties(session.number()));
        }
        return new GroupResult.Turns(duties, desk.schedule().locked(), said);
    }

    private GroupResult shortWay(GroupRequest.CatchUp work) {
        CatchingUp catching = new CatchingUp(desk, work.member());
        return new GroupResult.ShortWay(
                catching.through(work.session() == 0 ? catching.missed() : catching.missed(work.session()), SHORT_WAY));
    }

    private List<SuggestedQuestion> drafts() {
        Workshop workshop = new Workshop(desk);
        return desk.shelf().readings().stream()
                .filter(reading -> !reading.hidden())
                .flatMap(reading -> workshop.drafts(reading).stream())
                .toList();
    }
}
