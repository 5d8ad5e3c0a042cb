package org.lectern.cli.group;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.news.WhatIsNew;
import org.lectern.study.members.Member;
import org.lectern.study.news.NewItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What one hasn't seen yet. */
@Command(
        name = "news",
        description =
                "What is new for you: notes, answers, agreements, opened notes, questions, sessions that were set or moved."
                        + " Nobody else is told what you have seen.")
public final class NewsCommand extends DeskCommand {

    @Option(names = "--since-session", description = "What came since the last session, seen or not.")
    boolean sinceSession;

    @Option(names = "--seen", description = "Then all of it counts as seen.")
    boolean seen;

    private record Row(
            String kind,
            @Nullable Instant since,
            String reading,
            @Nullable String address,
            String member,
            String text,
            boolean answersYou) {
        static Row of(NewItem item) {
            return new Row(
                    item.kind().word(),
                    item.when(),
                    item.slug(),
                    item.passage() == null ? null : item.passage().toString(),
                    item.who(),
                    item.words(),
                    item.answersMe());
        }
    }

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        WhatIsNew news = new WhatIsNew(work.desk());
        List<NewItem> items =
                sinceSession ? news.since(member, news.lastSession().orElse(Instant.EPOCH)) : news.of(member);
        if (seen) {
            work.done(news.seeAll(member));
        }
        work.answer(items.stream().map(Row::of).toList(), () -> {
            for (NewItem item : items) {
                work.say((item.answersMe() ? "answers you: " : item.kind().word() + ": ")
                        + (item.passage() == null ? "" : item.slug() + " " + item.passage() + "  ")
                        + (item.who().isEmpty() ? "" : item.who() + "  ")
                        + item.words().replace('\n', ' '));
            }
            if (items.isEmpty()) {
                work.remark(sinceSession ? "nothing came since the last session" : "nothing is new");
            }
        });
    }
}
