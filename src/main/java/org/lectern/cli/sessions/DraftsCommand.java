package org.lectern.cli.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.questions.AskQuestion;
import org.lectern.desk.questions.Workshop;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.questions.Question;
import org.lectern.study.workshop.SuggestedQuestion;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the margins suggest asking. */
@Command(
        name = "drafts",
        description = "List the questions that the group's marks suggest; take one to make it yours, in your words.")
final class DraftsCommand extends DeskCommand {
    @Parameters(index = "0", paramLabel = "READING")
    String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "With --take: your words for it; else the draft's.")
    @Nullable
    String text;

    @Option(names = "--take", paramLabel = "N", description = "Make draft N your question.")
    @Nullable
    Integer taken;

    private record Row(
            int draft, String cause, String reading, List<String> addresses, String kind, String text, String why) {}

    private record Taken(String question) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        Summary reading = work.reading(name);
        Workshop workshop = new Workshop(work.desk());
        List<SuggestedQuestion> drafts = workshop.drafts(reading);
        Integer number = taken;
        if (number == null) {
            list(work, drafts);
            return;
        }
        if (number < 1 || number > drafts.size()) {
            throw new UserException("no draft " + number + " of " + reading.slug() + "; there are " + drafts.size()
                    + ", and lectern question drafts " + reading.slug() + " lists them");
        }
        Question question =
                work.done(new AskQuestion(work.desk()).take(member, drafts.get(number - 1), text == null ? "" : text));
        work.answer(new Taken(question.id()), () -> work.say("question " + question.id() + ": " + question.text()));
    }

    private static void list(CommandRun work, List<SuggestedQuestion> drafts) {
        List<Row> rows = new ArrayList<>();
        for (SuggestedQuestion draft : drafts) {
            rows.add(new Row(
                    rows.size() + 1,
                    draft.cause().name().toLowerCase(Locale.ROOT),
                    draft.slug(),
                    draft.passages().stream().map(String::valueOf).toList(),
                    draft.kind().word(),
                    draft.text(),
                    draft.why()));
        }
        work.answer(rows, () -> {
            for (Row row : rows) {
                work.say(row.draft() + "  " + String.join(", ", row.addresses()) + "  "
                        + (row.text().isEmpty() ? "(yours to word)" : row.text()));
                work.say("    " + row.cause() + ": " + row.why());
            }
            if (rows.isEmpty()) {
                work.remark("the group's marks suggest nothing yet; marks + and - on one paragraph, three ?, two d do");
            }
        });
    }
}
