package org.lectern.cli.sessions;

import java.util.List;
import org.lectern.cli.run.CommandRun;
import org.lectern.study.workshop.QuestionSelection;
import org.lectern.study.workshop.Reason;

/** Shows what a session would be asked, and why each. */
final class ChoiceListing {

    private ChoiceListing() {}

    private record Row(
            String question,
            String slot,
            String reading,
            String address,
            String text,
            String proposer,
            List<String> why) {}

    static void print(CommandRun work, List<QuestionSelection.Chosen> chosen) {
        List<Row> rows = chosen.stream().map(ChoiceListing::row).toList();
        work.answer(rows, () -> {
            for (Row row : rows) {
                work.say(row.slot() + "  " + row.reading() + " " + row.address() + "  " + row.text());
                work.say("    " + String.join("; ", row.why()) + "  " + row.question());
            }
            work.remark(
                    rows.isEmpty()
                            ? "no questions on what it reads; lectern question drafts READING has what the margins suggest"
                            : "lectern question pick puts one in for certain, drop keeps one out");
        });
    }

    private static Row row(QuestionSelection.Chosen chosen) {
        return new Row(
                chosen.question().id(),
                chosen.slot().word(),
                chosen.question().slug(),
                chosen.question().passage().toString(),
                chosen.question().text(),
                String.join(", ", chosen.question().proposers()),
                chosen.reasons().stream().map(Reason::said).toList());
    }
}
