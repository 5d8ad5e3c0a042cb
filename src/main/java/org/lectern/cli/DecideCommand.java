package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.study.schedule.Session;
import org.lectern.text.Sanitizer;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a session decided. */
@Command(name = "decide", description = "Note what a session decided, or list that. No name is kept with it.")
final class DecideCommand extends DeskCommand {
    @Parameters(index = "0", paramLabel = "SESSION")
    int number;

    @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1")
    @Nullable
    String text;

    @Option(names = "--remove", paramLabel = "N", description = "Take out the Nth.")
    @Nullable
    Integer removed;

    private record Row(int decision, String text) {}

    @Override
    void run(Work work) {
        work.member();
        Session session = work.desk().schedule().require(number);
        List<String> decisions = work.desk().transactions().write(() -> changed(work, session.number()));
        List<Row> rows = new ArrayList<>();
        decisions.forEach(decision -> rows.add(new Row(rows.size() + 1, decision)));
        work.answer(rows, () -> {
            rows.forEach(row -> work.say(row.decision() + "  " + row.text()));
            if (rows.isEmpty()) {
                work.remark("nothing decided yet; lectern session decide " + number + " TEXT notes it");
            }
        });
    }

    private List<String> changed(Work work, int session) {
        List<String> decisions = new ArrayList<>(work.desk().schedule().decisions(session));
        if (removed != null) {
            if (removed < 1 || removed > decisions.size()) {
                throw new UserException("no decision " + removed + "; there are " + decisions.size());
            }
            decisions.remove(removed - 1);
        }
        if (text != null) {
            String words = Sanitizer.line(text).strip();
            if (words.isEmpty()) {
                throw new UserException("a decision needs words");
            }
            decisions.add(words);
        }
        if (removed != null || text != null) {
            work.desk().schedule().setDecisions(session, decisions);
        }
        return decisions;
    }
}
