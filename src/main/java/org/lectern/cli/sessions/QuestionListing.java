package org.lectern.cli.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;

/** Lists questions: all, a reading's, or those on what a session reads. */
final class QuestionListing {

    private QuestionListing() {}

    record Row(
            String question,
            String reading,
            String address,
            String kind,
            String place,
            String text,
            String proposer,
            int votes,
            String status,
            boolean guide) {}

    static Row row(Question question) {
        return new Row(
                question.id(),
                question.slug(),
                question.passage().toString(),
                question.kind().word(),
                question.place().word(),
                question.text(),
                String.join(", ", question.proposers()),
                question.votes(),
                question.status().word(),
                question.guide());
    }

    static void print(CommandRun work, @Nullable String name, @Nullable Integer number, @Nullable String format) {
        if (format != null) {
            if (number == null) {
                throw new UserException("--format goes with --session N: it prints that session's questions");
            }
            work.out()
                    .writeBytes(HandoutFormat.of(format)
                            .bytes(work.desk().handouts().get().questions(number)));
            return;
        }
        List<Question> questions = name == null
                ? work.desk().questions().all()
                : work.desk().questions().on(work.reading(name).slug());
        if (number != null) {
            Session session = work.desk().schedule().require(number);
            questions = questions.stream()
                    .filter(question -> session.reads(question.slug(), question.passages()))
                    .toList();
        }
        List<Row> rows = questions.stream().map(QuestionListing::row).toList();
        work.answer(rows, () -> {
            for (Row row : rows) {
                String by = row.guide() ? "" : " · " + (row.proposer().isEmpty() ? "without a name" : row.proposer());
                String votes = row.votes() == 0 ? "" : " · " + row.votes() + (row.votes() == 1 ? " vote" : " votes");
                String status = row.status().equals("proposed") ? "" : " · " + row.status();
                work.say(row.reading() + " " + row.address() + "  " + row.text());
                work.say("    " + row.place() + ", " + row.kind() + by + votes + status + "  " + row.question());
            }
            if (rows.isEmpty()) {
                work.remark("no questions yet");
            }
        });
    }
}
