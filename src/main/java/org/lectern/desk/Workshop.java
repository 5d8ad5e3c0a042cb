package org.lectern.desk;

import java.util.List;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.Ids;
import org.lectern.study.access.Operation;
import org.lectern.study.access.Permission;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.Status;
import org.lectern.study.schedule.Session;
import org.lectern.study.workshop.Choosing;
import org.lectern.study.workshop.QuestionSimilarity;
import org.lectern.study.workshop.Selection;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.study.workshop.SuggestedQuestions;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;

/** The question workshop: from marks to the questions of an evening. */
public final class Workshop {

    private final Desk desk;

    public Workshop(Desk desk) {
        this.desk = desk;
    }

    /** A question as it is written, before it is anybody's. */
    public record Wording(String slug, List<Passage> passages, String text, QuestionKind kind, QuestionPlace place) {
        public Wording {
            passages = List.copyOf(passages);
            text = Sanitizer.line(text).strip();
            if (text.isEmpty()) {
                throw new UserException("a question needs words");
            }
        }

        private Question as(String id, String proposer) {
            return new Question(id, slug, passages, kind, place, text, proposer, 0, Status.PROPOSED);
        }
    }

    /** Keeps a member's question. */
    public Question ask(Wording wording, Member member) {
        Question question = wording.as(Ids.next(desk.clock(), desk.random()).toString(), member.name());
        desk.questions().put(question, member);
        return question;
    }

    /**
     * Keeps a question with neither author nor time; nothing about it tells either, its id neither. Nobody can change it
     * afterwards; a facilitator can drop or delete it.
     *
     * @throws UserException in a group so small that anybody could tell who asks
     */
    public Question askAnonymously(Wording wording) {
        int members = desk.members().all().size();
        if (members < Group.FEWEST_TO_BE_ONE_OF_MANY) {
            throw new UserException("of " + members + (members == 1 ? " member" : " members")
                    + " anybody can tell who asks: anonymous questions need at least "
                    + Group.FEWEST_TO_BE_ONE_OF_MANY + ". Ask under your name, or have a facilitator ask for you");
        }
        Question question = wording.as(Ids.timeless(desk.random()).toString(), "");
        desk.questions().putAnonymous(question);
        return question;
    }

    /** Questions on the same reading that ask nearly the same and that nobody dropped, the likest first. */
    public List<QuestionSimilarity.Like> like(Question question) {
        return QuestionSimilarity.to(
                question,
                desk.questions().on(question.slug()).stream()
                        .filter(other -> other.status() != Status.DROPPED)
                        .toList());
    }

    /** Merges a question into another, crediting all who ask; for facilitators, and for who proposed the first. */
    public Question merge(Question from, Question into, Member member) {
        if (from.id().equals(into.id()) || !from.slug().equals(into.slug())) {
            throw new UserException("only two questions on the same reading can be merged");
        }
        if (from.guide()) {
            throw new UserException(from.id()
                    + " is the guide's and stays; merge the other into it, or drop it: lectern question drop");
        }
        if (refused(Operation.MERGE_QUESTIONS, from, member) instanceof Permission.Refused refused) {
            throw new UserException(refused.rule());
        }
        return desk.transactions().write(() -> {
            desk.questions().merge(from.id(), into.id());
            return desk.questions().find(into.id()).orElseThrow();
        });
    }

    private Permission refused(Operation operation, Question question, Member member) {
        return desk.access(member)
                .to(operation, Targets.of(question, desk.schedule().sessions()));
    }

    /** Refuses to let anybody but its proposer change a question; a facilitator may delete one that is nobody's. */
    public void requireOwn(Question question, Member member, boolean deleting) {
        Operation operation = deleting ? Operation.DELETE_QUESTION : Operation.CHANGE_QUESTION;
        if (!(refused(operation, question, member) instanceof Permission.Refused)) {
            return;
        }
        boolean nobodys = !question.guide() && question.proposer().isEmpty();
        String whose = question.guide() ? "the guide's" : nobodys ? "nobody's by name" : question.proposer() + "'s";
        throw new UserException("question " + question.id() + " is " + whose + "; only "
                + (nobodys ? "a facilitator can delete it" : "its proposer can change it")
                + " (lectern question drop leaves it out of handouts)");
    }

    /**
     * Keeps a question as it now is. {@link Operation#PICK_QUESTION} says who may pick or drop it; its words, kind, place and passages are its
     * proposer's.
     *
     * @throws UserException where it is gone, or not the member's to change
     */
    public void change(Question question, Member member) {
        Question before = desk.questions().find(question.id()).orElse(question);
        if (!before.asksAs(question)) {
            requireOwn(before, member, false);
        }
        if (before.status() != question.status()
                && refused(Operation.PICK_QUESTION, before, member) instanceof Permission.Refused refused) {
            throw new UserException(refused.rule() + "; lectern question vote says that you want it");
        }
        desk.questions().change(question);
    }

    /** @throws UserException where it isn't the member's to delete */
    public void delete(Question question, Member member) {
        requireOwn(question, member, true);
        desk.questions().delete(question.id());
    }

    /** What the margins of a reading suggest, by what every member may see. */
    public List<SuggestedQuestion> drafts(Summary reading) {
        return SuggestedQuestions.of(
                reading,
                desk.margins().ofGroup(reading.slug()),
                desk.questions().on(reading.slug()));
    }

    /** Makes a draft a member's question, in the member's words where there are any. */
    public Question take(SuggestedQuestion draft, String words, Member member) {
        String text = words.isBlank() ? draft.text() : words;
        if (text.isBlank()) {
            throw new UserException("this draft has no words yet (" + draft.why() + "); say yours behind its number");
        }
        return ask(new Wording(draft.slug(), draft.passages(), text, draft.kind(), QuestionPlace.CORE), member);
    }

    /** The choice for a session of so many minutes, each with its reasons. What was picked or dropped by hand holds. */
    public List<Selection.Chosen> choice(int number, int minutes) {
        return choosing().choice(desk.schedule().require(number), minutes);
    }

    /** Questions on what a session reads, and those carried over to it, dropped ones too. */
    public List<Question> candidates(Session session) {
        return choosing().candidates(session);
    }

    private Choosing choosing() {
        return new Choosing(desk.questions(), desk.schedule(), desk.margins(), desk.shelf());
    }

    /** Leaves a question open for another session, the next one after that which reads it where none is named. */
    public int carry(Question question, int to) {
        int session = to;
        if (to < 0) {
            session = desk.schedule()
                    .next(desk.clock().instant())
                    .map(Session::number)
                    .orElseThrow(() -> new UserException(
                            "no session is to come, so there is none to carry it to; add one: lectern session add"));
        }
        if (session > 0) {
            desk.schedule().require(session);
        }
        desk.questions().carry(question.id(), session);
        return session;
    }
}
