package org.lectern.tui.work;

import org.lectern.desk.Desk;
import org.lectern.desk.Response;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.ChangeQuestion;
import org.lectern.desk.questions.DeleteQuestion;
import org.lectern.desk.questions.PickQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.desk.questions.VoteForQuestion;
import org.lectern.desk.sessions.KeepSession;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;

/** The sessions and their questions. */
final class GroupWork {
    private final Desk desk;

    GroupWork(Desk desk) {
        this.desk = desk;
    }

    DeskResult questions(Member member, String said) {
        return new DeskResult.AllQuestions(
                desk.questions().all().stream()
                        .map(question ->
                                new DeskResult.Asked(question, desk.questions().hasVote(question.id(), member)))
                        .toList(),
                said);
    }

    /** Asks a new question, or changes one that is there; words on one that is gone meanwhile are kept as it was. */
    DeskResult keepQuestion(DeskRequest.KeepQuestion keep) {
        Question asked = keep.question();
        if (keep.id() == null) {
            Question kept = new AskQuestion(desk)
                    .ask(keep.member(), QuestionText.of(asked), keep.seen())
                    .orRefuse();
            boolean moved = !kept.passages().equals(asked.passages());
            return questions(
                    keep.member(),
                    (moved ? "the text was changed meanwhile; question proposed on " : "question proposed on ")
                            + kept.passage());
        }
        if (desk.questions().find(keep.id()).isPresent()) {
            new ChangeQuestion(desk).change(keep.member(), asked).orRefuse();
        } else {
            new DeleteQuestion(desk).bringBack(keep.member(), asked).orRefuse();
        }
        return questions(keep.member(), "question kept");
    }

    DeskResult pickQuestion(DeskRequest.PickQuestion pick) {
        Question picked = new PickQuestion(desk)
                .set(pick.member(), pick.id(), pick.status())
                .orRefuse();
        return questions(pick.member(), "question " + picked.status().word());
    }

    DeskResult askUnnamed(DeskRequest.AskUnnamed ask) {
        AskQuestion.Unnamed asked = new AskQuestion(desk)
                .askUnnamed(ask.member(), QuestionText.of(ask.question()))
                .orRefuse();
        return questions(
                ask.member(),
                "asked without a name; "
                        + (asked.untraced() ? "nobody can change it now" : AskQuestion.Unnamed.TRACED));
    }

    DeskResult deleteQuestion(DeskRequest.DeleteQuestion delete) {
        new DeleteQuestion(desk).delete(delete.member(), delete.question().id()).orRefuse();
        return questions(delete.member(), "question deleted" + DeskResult.UNDOABLE);
    }

    DeskResult vote(DeskRequest.Vote vote) {
        new VoteForQuestion(desk).vote(vote.member(), vote.id(), vote.on()).orRefuse();
        return questions(vote.member(), vote.on() ? "your vote is in" : "your vote is taken back");
    }

    /** Adds a session, or changes what was changed in its words. */
    Response<Session> keepSession(DeskRequest.KeepSession keep) {
        SessionWords words = keep.words();
        KeepSession sessions = new KeepSession(desk);
        if (words.number() == 0) {
            return sessions.add(keep.member(), words.fields(), keep.sure());
        }
        SessionWords seen = keep.seen();
        return seen == null
                ? sessions.change(keep.member(), words.number(), words.fields(), null, keep.sure())
                : sessions.change(
                        keep.member(),
                        words.number(),
                        words.fields().changedFrom(seen.fields()),
                        seen.fields(),
                        keep.sure());
    }
}
