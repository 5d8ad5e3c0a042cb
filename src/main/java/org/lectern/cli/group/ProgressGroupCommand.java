package org.lectern.cli.group;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.desk.progress.GroupProgress;
import org.lectern.study.members.Group;
import org.lectern.study.members.Member;
import org.lectern.study.progress.Overview;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far the group is. */
@Command(
        name = "group",
        description =
                "How far the group is in what a session reads: totals for the facilitator, names where all chose so.")
final class ProgressGroupCommand extends DeskCommand {
    @Option(names = "--session", paramLabel = "N", description = "Else the next one.")
    @Nullable
    Integer number;

    private record Total(String reading, int chapter, int begun, int read) {}

    private record Chapter(String reading, int chapter, String state) {}

    private record Named(String member, List<Chapter> chapters) {}

    private record Shown(int session, int counted, List<Total> totals, List<Named> members) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        Session session = number == null
                ? work.desk()
                        .schedule()
                        .next(work.desk().clock().instant())
                        .orElseThrow(() -> new UserException("no session is to come; say which with --session N"))
                : work.desk().schedule().require(number);
        Overview overview = new GroupProgress(work.desk()).before(session, member);
        Shown shown = new Shown(
                session.number(),
                overview.counted(),
                overview.totals().stream()
                        .map(total -> new Total(total.slug(), total.chapter(), total.reading(), total.done()))
                        .toList(),
                overview.named().stream()
                        .map(one -> new Named(
                                one.member(),
                                one.chapters().stream()
                                        .map(chapter -> new Chapter(
                                                chapter.slug(),
                                                chapter.chapter(),
                                                chapter.state().word()))
                                        .toList()))
                        .toList());
        work.answer(shown, () -> print(work, shown));
    }

    private static void print(CommandRun work, Shown shown) {
        TextTable totals = new TextTable("READING", "CHAPTER", "BEGUN", "READ", "OF");
        for (Total total : shown.totals()) {
            totals.row(
                    total.reading(),
                    String.valueOf(total.chapter()),
                    String.valueOf(total.begun()),
                    String.valueOf(total.read()),
                    String.valueOf(shown.counted()));
        }
        work.out().print(totals);
        for (Named one : shown.members()) {
            work.say(one.member() + ": "
                    + (one.chapters().isEmpty()
                            ? "not begun"
                            : one.chapters().stream()
                                    .map(chapter -> chapter.reading() + " " + chapter.chapter() + " " + chapter.state())
                                    .collect(Collectors.joining(", "))));
        }
        if (shown.totals().isEmpty()) {
            work.remark("nothing can be shown: fewer than " + Group.FEWEST_TO_BE_ONE_OF_MANY
                    + " members share their progress, and of so few anybody can tell whose it is");
        }
    }
}
