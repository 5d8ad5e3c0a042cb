package org.lectern.cli.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.NounCommand;
import org.lectern.cli.run.WordChoice;
import org.lectern.desk.Addresses;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.CarryQuestion;
import org.lectern.desk.questions.ChangeQuestion;
import org.lectern.desk.questions.CloseVote;
import org.lectern.desk.questions.DeleteQuestion;
import org.lectern.desk.questions.MergeQuestions;
import org.lectern.desk.questions.PickQuestion;
import org.lectern.desk.questions.QuestionText;
import org.lectern.desk.questions.VoteForQuestion;
import org.lectern.desk.questions.Workshop;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
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
@Command(
        name = "question",
        description = "Propose, list, vote on and pick questions; see what the margins suggest.",
        subcommands = {DraftsCommand.class, StormCommand.class})
public final class QuestionCommand extends NounCommand {

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
                            names = "--anonymous",
                            description = "Neither your name nor the time is kept with it; nobody can change it then.")
                    boolean anonymous,
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
            QuestionText wording = new QuestionText(
                    reading.slug(),
                    List.of(passage),
                    text,
                    WordChoice.of("kind", kind, QuestionKind.values(), QuestionKind::word),
                    WordChoice.of("place", place, QuestionPlace.values(), QuestionPlace::word));
            AskQuestion ask = new AskQuestion(work.desk());
            Question question = anonymous ? unnamed(work, ask, member, wording) : work.done(ask.ask(member, wording));
            Lint.of(question.text(), question.passages(), question.place())
                    .forEach(advice -> work.remark("  consider: " + advice.said()));
            new Workshop(work.desk())
                    .like(question)
                    .forEach(like -> work.remark("  much the same is asked already: “"
                            + like.question().text() + "” (" + like.question().id()
                            + "); lectern question merge makes one of both"));
            work.answer(
                    new Added(question.id()),
                    () -> work.say("question " + question.id() + " on " + reading.slug() + " " + passage));
        });
    }

    private static Question unnamed(CommandRun work, AskQuestion ask, Member member, QuestionText wording) {
        AskQuestion.Unnamed asked = work.done(ask.askUnnamed(member, wording));
        if (!asked.untraced()) {
            work.remark(AskQuestion.Unnamed.TRACED);
        }
        return asked.question();
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
            work.done(new VoteForQuestion(work.desk()).vote(member, question.id(), !back));
            show(work, question.id(), back ? "vote taken back" : "voted for");
        });
    }

    @Command(
            name = "pick",
            description =
                    "Pick a question for its session's handout; with --session instead, see what would be asked, and why.")
    void pick(
            @Parameters(paramLabel = "QUESTION", arity = "0..1") @Nullable String id,
            @Option(names = "--session", paramLabel = "N", description = "Show the choice for this session.") @Nullable
                    Integer session,
            @Option(names = "--minutes", paramLabel = "M", description = "Of so many minutes; else as long as it is.")
                    @Nullable
                    Integer minutes) {
        if ((id == null) == (session == null)) {
            throw new UserException("say either which question to pick, or --session N to see the choice for it");
        }
        if (id != null) {
            status(id, Status.PICKED);
        } else if (session != null) {
            int number = session;
            at(work -> ChoiceListing.print(
                    work,
                    new Workshop(work.desk())
                            .choice(
                                    number,
                                    minutes == null
                                            ? work.desk()
                                                    .schedule()
                                                    .require(number)
                                                    .minutes()
                                            : minutes)));
        }
    }

    @Command(name = "merge", description = "Make one of two questions that ask the same; all who asked are credited.")
    void merge(
            @Parameters(paramLabel = "QUESTION", description = "The one that goes.") String from,
            @Parameters(paramLabel = "INTO", description = "The one that stays.") String into) {
        at(work -> {
            Member member = work.member();
            Question merged = work.done(new MergeQuestions(work.desk())
                    .merge(member, find(work, from).id(), find(work, into).id()));
            show(work, merged.id(), "is now asked by " + String.join(", ", merged.proposers()));
        });
    }

    @Command(name = "close", description = "Close the vote on a session's questions: from now on counts are shown.")
    void close(
            @Parameters(paramLabel = "SESSION") int session,
            @Option(names = "--back", description = "Open it again.") boolean back) {
        at(work -> {
            work.done(new CloseVote(work.desk()).set(work.member(), session, !back));
            if (work.json() || !back) {
                QuestionListing.print(work, null, session, null);
            } else {
                work.say("the vote on session " + session + "'s questions is open again");
            }
        });
    }

    @Command(name = "carry", description = "Carry a question over to the next session.")
    void carry(
            @Parameters(paramLabel = "QUESTION") String id,
            @Option(names = "--to", paramLabel = "N", description = "To that session; 0 takes it back.") @Nullable
                    Integer to) {
        at(work -> {
            Member member = work.member();
            Question question = find(work, id);
            CarryQuestion.To where = to == null
                    ? new CarryQuestion.To.Next()
                    : to == 0 ? new CarryQuestion.To.Nowhere() : new CarryQuestion.To.Session(to);
            int session = work.done(new CarryQuestion(work.desk()).carry(member, question.id(), where));
            show(
                    work,
                    question.id(),
                    session == 0 ? "isn't carried over any more" : "carried over to session " + session);
        });
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
        at(work -> {
            Member member = work.member();
            Question question = find(work, id).saying(Sanitizer.line(text).strip());
            work.done(new ChangeQuestion(work.desk()).change(member, question));
            show(work, question.id(), "changed");
        });
    }

    @Command(name = "delete", description = "Delete a question that you proposed.")
    void delete(@Parameters(paramLabel = "QUESTION") String id) {
        at(work -> {
            Question question = find(work, id);
            work.done(new DeleteQuestion(work.desk()).delete(work.member(), question.id()));
            work.answer(new Added(question.id()), () -> work.say("question " + question.id() + " deleted"));
        });
    }

    private void status(String id, Status status) {
        at(work -> {
            Member member = work.member();
            Question question = work.done(
                    new PickQuestion(work.desk()).set(member, find(work, id).id(), status));
            show(work, question.id(), status.word());
        });
    }

    private static void show(CommandRun work, String id, String done) {
        Question question = work.desk().questions().find(id).orElseThrow();
        work.answer(QuestionListing.row(question), () -> work.say("question " + id + " " + done));
    }

    /** The one question whose id is that, or begins or ends so. */
    static Question find(CommandRun work, String id) {
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
