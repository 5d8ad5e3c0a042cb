package org.lectern.tui.work;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Assignments;
import org.lectern.desk.Desk;
import org.lectern.desk.Workshop;
import org.lectern.study.Ids;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** The sessions and their questions. */
final class GroupWork {
    private final Desk desk;

    GroupWork(Desk desk) {
        this.desk = desk;
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
        ZoneId zone = words.zone().isBlank() ? group.zone() : zone(words.zone());
        Session session = new Session(
                words.number(),
                dateTime(words.on()).atZone(zone).toInstant(),
                zone,
                Sanitizer.line(words.place()),
                words.minutes().isBlank() ? group.sessionMinutes() : minutes(words.minutes()),
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

    private static LocalDateTime dateTime(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new UserException(
                    (text.isBlank() ? "when?" : text + ": not a date and time;") + " write 2026-12-03 19:00", e);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw new UserException(text + ": not a time zone; write Europe/London or UTC", e);
        }
    }

    private static int minutes(String text) {
        if (!text.strip().matches("[1-9]\\d{0,3}")) {
            throw new UserException(text + ": not a length; write minutes, as 90");
        }
        return Integer.parseInt(text.strip());
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
