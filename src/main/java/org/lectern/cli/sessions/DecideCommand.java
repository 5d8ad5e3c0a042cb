package org.lectern.cli.sessions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.sessions.NoteDecision;
import org.lectern.study.members.Member;
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
    protected void run(CommandRun work) {
        Member member = work.member();
        List<String> decisions = work.desk().transactions().write(() -> changed(work, member));
        List<Row> rows = new ArrayList<>();
        decisions.forEach(decision -> rows.add(new Row(rows.size() + 1, decision)));
        work.answer(rows, () -> {
            rows.forEach(row -> work.say(row.decision() + "  " + row.text()));
            if (rows.isEmpty()) {
                work.remark("nothing decided yet; lectern session decide " + number + " TEXT notes it");
            }
        });
    }

    private List<String> changed(CommandRun work, Member member) {
        NoteDecision note = new NoteDecision(work.desk());
        if (removed != null) {
            work.done(note.remove(member, number, removed));
        }
        if (text != null) {
            work.done(note.add(member, number, text));
        }
        return work.desk()
                .schedule()
                .decisions(work.desk().schedule().require(number).number());
    }
}
