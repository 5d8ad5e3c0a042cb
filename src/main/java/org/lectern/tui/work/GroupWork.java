package org.lectern.tui.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.questions.Question;

/** Members, their progress, and their questions. */
final class GroupWork {
    private final Desk desk;

    GroupWork(Desk desk) {
        this.desk = desk;
    }

    /** The member of that name; a new one joins, and the first to do so is the facilitator. */
    Member be(String name) {
        List<Member> all = desk.members().all();
        return desk.members()
                .find(name)
                .orElseGet(() -> desk.members().add(name.strip(), all.isEmpty() ? Role.FACILITATOR : Role.MEMBER));
    }

    Outcome keepPlace(Work.KeepPlace keep) {
        ChapterProgress progress = keep.progress();
        desk.transactions().write(() -> {
            desk.progress().setPlace(keep.member(), keep.place());
            if (progress != null) {
                desk.progress().put(keep.member(), progress);
            }
            return keep;
        });
        return new Outcome.Kept(keep.place(), progress);
    }

    Outcome keepProgress(Work.KeepProgress keep) {
        desk.progress().put(keep.member(), keep.progress());
        return new Outcome.ProgressKept(keep.progress());
    }

    Outcome questions(Member member, String said) {
        return new Outcome.AllQuestions(
                desk.questions().all().stream()
                        .map(question -> new Outcome.Asked(question, desk.questions().hasVote(question.id(), member)))
                        .toList(),
                said);
    }

    Outcome keepQuestion(Work.KeepQuestion keep) {
        Question asked = keep.question();
        boolean fresh = keep.id() == null;
        desk.questions().put(fresh ? withId(asked, null) : withId(asked, keep.id()), keep.member());
        return questions(keep.member(), fresh ? "question proposed on " + asked.passage() : "question kept");
    }

    Outcome deleteQuestion(Work.DeleteQuestion delete) {
        desk.questions().delete(delete.question().id());
        return questions(delete.member(), "question deleted; U brings it back");
    }

    Outcome vote(Work.Vote vote) {
        desk.questions().vote(vote.id(), vote.member(), vote.on());
        return questions(vote.member(), vote.on() ? "your vote is in" : "your vote is taken back");
    }

    private Question withId(Question question, @Nullable String id) {
        return new Question(
                id == null ? Ids.next(desk.clock(), desk.random()).toString() : id,
                question.slug(),
                question.passages(),
                question.kind(),
                question.place(),
                question.text(),
                question.proposer(),
                question.votes(),
                question.status());
    }
}
