package org.lectern.tui.work;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Desk;
import org.lectern.desk.questions.Workshop;
import org.lectern.desk.sessions.Assignments;
import org.lectern.desk.sessions.Typed;
import org.lectern.study.Ids;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.members.Role;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;

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
                        .map(question ->
                                new Outcome.Asked(question, desk.questions().hasVote(question.id(), member)))
                        .toList(),
                said);
    }

    Outcome keepQuestion(Work.KeepQuestion keep) {
        Question asked = keep.question();
        boolean fresh = keep.id() == null;
        if (keep.id() != null && desk.questions().find(keep.id()).isPresent()) {
            new Workshop(desk).change(asked, keep.member());
        } else if (keep.id() != null && asked.proposer().isEmpty()) {
            // A nobody's question that a facilitator deleted comes back as nobody's.
            desk.questions().putAnonymous(asked);
        } else {
            desk.questions().put(withId(asked, keep.id()), keep.member());
        }
        return questions(keep.member(), fresh ? "question proposed on " + asked.passage() : "question kept");
    }

    Outcome askUnnamed(Work.AskUnnamed ask) {
        Question asked = ask.question();
        new Workshop(desk)
                .askAnonymously(new Workshop.Wording(
                        asked.slug(), asked.passages(), asked.text(), asked.kind(), asked.place()));
        return questions(ask.member(), "asked without a name; nobody can change it now");
    }

    Outcome deleteQuestion(Work.DeleteQuestion delete) {
        new Workshop(desk).delete(delete.question(), delete.member());
        return questions(delete.member(), "question deleted" + Outcome.UNDOABLE);
    }

    Outcome vote(Work.Vote vote) {
        desk.questions().vote(vote.id(), vote.member(), vote.on());
        return questions(vote.member(), vote.on() ? "your vote is in" : "your vote is taken back");
    }

    /** Adds or changes a session, and says which. */
    String keepSession(SessionWords words) {
        Group group = desk.members().group();
        ZoneId zone = words.zone().isBlank() ? group.zone() : Typed.zone(words.zone());
        Session session = new Session(
                words.number(),
                Typed.dateTime(words.on()).atZone(zone).toInstant(),
                zone,
                Sanitizer.line(words.place()),
                words.minutes().isBlank() ? group.sessionMinutes() : Typed.minutes(words.minutes()),
                words.facilitator().isBlank()
                        ? ""
                        : desk.members().require(words.facilitator()).name(),
                Assignments.parse(desk.shelf(), words.read()),
                false);
        if (words.number() > 0) {
            desk.schedule().change(session);
            return "session " + words.number() + " changed";
        }
        return "session " + desk.schedule().add(session).number() + " added";
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
