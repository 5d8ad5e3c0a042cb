package org.lectern.cli.group;

import java.util.List;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.cli.run.WordChoice;
import org.lectern.config.Setting;
import org.lectern.desk.Addresses;
import org.lectern.desk.progress.GroupProgress;
import org.lectern.desk.progress.MarkChapters;
import org.lectern.reading.Passage;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
import org.lectern.study.progress.ChapterProgress;
import org.lectern.study.progress.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One's own progress. */
@Command(
        name = "progress",
        description =
                "Show your own progress; mark chapters read, as for who reads on paper; see how far the group is.",
        subcommands = ProgressGroupCommand.class)
public final class ProgressCommand extends DeskCommand {

    private record Row(String reading, int chapter, String state, int furthest) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        List<Row> rows = work.desk().progress().of(member).stream()
                .map(ProgressCommand::row)
                .toList();
        work.answer(rows, () -> {
            TextTable table = new TextTable("READING", "CHAPTER", "STATE", "FURTHEST");
            for (Row row : rows) {
                table.row(
                        row.reading(),
                        String.valueOf(row.chapter()),
                        row.state(),
                        row.furthest() == 0 ? "" : row.chapter() + "." + row.furthest());
            }
            work.out().print(table);
            if (rows.isEmpty()) {
                work.remark("nothing begun yet");
            }
            new GroupProgress(work.desk())
                    .left(member, Integer.parseInt(work.settings().get(Setting.RATE)))
                    .ifPresent(left -> work.remark(
                            left.minutes() == 0
                                    ? "all is read for session "
                                            + left.session().number()
                                    : left.minutes() + " minutes left before session "
                                            + left.session().number() + "; lectern catchup is the short way"));
        });
    }

    @Command(name = "mark", description = "Mark chapters unread, reading, read or studied.")
    void mark(
            @Parameters(paramLabel = "READING") String name,
            @Parameters(paramLabel = "CHAPTERS", description = "As in 3 or 2-4.") String chapters,
            @Parameters(paramLabel = "STATE") String state) {
        at(work -> {
            Member member = work.member();
            Summary reading = work.reading(name);
            Passage passage = Addresses.in(reading, chapters);
            State wanted = WordChoice.of("state of a chapter", state, State.values(), State::word);
            work.done(new MarkChapters(work.desk()).mark(member, reading, passage, wanted));
            List<Row> rows = work.desk().progress().of(member).stream()
                    .filter(progress -> progress.slug().equals(reading.slug()))
                    .map(ProgressCommand::row)
                    .toList();
            work.answer(rows, () -> work.say(reading.slug() + " " + passage + ": " + wanted.word()));
        });
    }

    private static Row row(ChapterProgress progress) {
        return new Row(progress.slug(), progress.chapter(), progress.state().word(), progress.furthest());
    }
}
