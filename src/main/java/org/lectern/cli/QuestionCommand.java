package org.lectern.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.desk.Addresses;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.Ids;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.questions.QuestionKind;
import org.lectern.study.questions.QuestionPlace;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.questions.Status;
import org.lectern.study.workshop.Lint;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questions for an evening. */
@Command(name = "question", description = "Propose, list, vote on and pick questions.")
final class QuestionCommand extends NounCommand {

    private record Added(String question) {}

    @Command(name = "add", description = "Propose a question on a passage.")
    void add(
            @Parameters(paramLabel = "READING") String name,
            @Parameters(paramLabel = "ADDRESS") String address,
            @Parameters(paramLabel = "TEXT") String text,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            defaultValue = "interpretive",
                            description = "factual, interpretive (if not said) or evaluative.")
                    String kind,
            @Option(
                            names = "--place",
                            paramLabel = "PLACE",
                            defaultValue = "core",
                            description = "opening, core (if not said) or closing.")
                    String place) {
        at(work -> {
            Member member = work.member();
            Summary reading = work.reading(name);
            Passage passage = Addresses.in(reading, address);
            Question question = new Question(
                    Ids.next(work.desk().clock(), work.desk().random()).toString(),
                    reading.slug(),
                    List.of(passage),
                    Choice.of("kind", kind, QuestionKind.values(), QuestionKind::word),
                    Choice.of("place", place, QuestionPlace.values(), QuestionPlace::word),
                    words(text),
                    member.name(),
                    0,
                    Status.PROPOSED);
            work.desk().questions().put(question, member);
            Lint.of(question.text(), question.passages(), question.place())
                    .forEach(advice -> work.remark("  consider: " + advice.said()));
            work.answer(
                    new Added(question.id()),
                    () -> work.say("question " + question.id() + " on " + reading.slug() + " " + passage));
        });
    }

    @Command(name = "list", description = "List questions: all, a reading's, or a session's.")
    void list(
            @Option(names = "--reading", paramLabel = "READING") @Nullable String name,
            @Option(names = "--session", paramLabel = "N") @Nullable Integer session,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            description = "md prints a session's questions on their own.")
                    @Nullable
                    String format) {
        at(work -> QuestionListing.print(work, name, session, format));
    }

    @Command(name = "vote", description = "Vote for a question, or take your vote back.")
    void vote(
            @Parameters(paramLabel = "QUESTION") String id,
            @Option(names = "--back", description = "Take it back.") boolean back) {
        at(work -> {
            Member member = work.member();
            Question question = find(work, id);
            work.desk().questions().vote(question.id(), member, !back);
            show(work, question.id(), back ? "vote taken back" : "voted for");
        });
    }

    @Command(name = "pick", description = "Pick a question for its session's handout.")
    void pick(@Parameters(paramLabel = "QUESTION") String id) {
        status(id, Status.PICKED);
    }

    @Command(name = "drop", description = "Leave a question out of handouts.")
    void drop(@Parameters(paramLabel = "QUESTION") String id) {
        status(id, Status.DROPPED);
    }

    @Command(name = "propose", description = "Make a picked or dropped question a proposed one again.")
    void propose(@Parameters(paramLabel = "QUESTION") String id) {
        status(id, Status.PROPOSED);
    }

    @Command(name = "edit", description = "Change the words of a question that you proposed.")
    void edit(@Parameters(paramLabel = "QUESTION") String id, @Parameters(paramLabel = "TEXT") String text) {
        change(id, "changed", (work, question) -> with(own(work, question), words(text), question.status()));
    }

    @Command(name = "delete", description = "Delete a question that you proposed.")
    void delete(@Parameters(paramLabel = "QUESTION") String id) {
        at(work -> {
            Question question = own(work, find(work, id));
            work.desk().questions().delete(question.id());
            work.answer(new Added(question.id()), () -> work.say("question " + question.id() + " deleted"));
        });
    }

    private void status(String id, Status status) {
        change(id, status.word(), (work, question) -> with(question, question.text(), status));
    }

    private void change(String id, String done, BiFunction<Work, Question, Question> how) {
        at(work -> {
            Member member = work.member();
            Question changed = how.apply(work, find(work, id));
            work.desk().questions().put(changed, member);
            show(work, changed.id(), done);
        });
    }

    private static void show(Work work, String id, String done) {
        Question question = work.desk().questions().find(id).orElseThrow();
        work.answer(QuestionListing.row(question), () -> work.say("question " + id + " " + done));
    }

    private static Question own(Work work, Question question) {
        Member member = work.member();
        if (!question.proposer().equals(member.name())) {
            throw new UserException("question " + question.id() + " is "
                    + (question.guide() ? "the guide's" : question.proposer() + "'s")
                    + "; only its proposer can change it (lectern question drop leaves it out of handouts)");
        }
        return question;
    }

    private static Question with(Question question, String text, Status status) {
        return new Question(
                question.id(),
                question.slug(),
                question.passages(),
                question.kind(),
                question.place(),
                text,
                question.proposer(),
                question.votes(),
                status);
    }

    private static String words(String text) {
        String words = Sanitizer.line(text).strip();
        if (words.isEmpty()) {
            throw new UserException("a question needs words");
        }
        return words;
    }

    /** The one question whose id is that, or begins or ends so. */
    private static Question find(Work work, String id) {
        QuestionStore questions = work.desk().questions();
        List<Question> found = questions
                .find(id)
                .map(List::of)
                .orElseGet(() -> questions.all().stream()
                        .filter(question ->
                                question.id().startsWith(id) || question.id().endsWith(id))
                        .toList());
        if (found.size() != 1) {
            throw new UserException((found.isEmpty() ? "no question " : "several questions ") + id
                    + "; lectern question list shows them");
        }
        return found.getFirst();
    }
}
