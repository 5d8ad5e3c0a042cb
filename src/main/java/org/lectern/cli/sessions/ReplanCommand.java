package org.lectern.cli.sessions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.cli.run.YesOrNo;
import org.lectern.desk.Refusal;
import org.lectern.desk.Response;
import org.lectern.desk.sessions.Assignments;
import org.lectern.desk.sessions.ReplanWay;
import org.lectern.desk.sessions.Replanning;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Replan.Change;
import org.lectern.study.schedule.Session;
import org.lectern.study.schedule.ZoneNote;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes the sessions to come. */
@Command(
        name = "replan",
        description = "Change the sessions to come that aren't locked: shows before and after, and asks.")
final class ReplanCommand extends DeskCommand {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    @ArgGroup(multiplicity = "1")
    Way way = new Way();

    /** One of the three. */
    static final class Way {
        @Option(
                names = "--shift",
                paramLabel = "TIME",
                description = "Move them by so long: 1w, 10d, 1m; -1w for earlier.")
        @Nullable
        String shift;

        @Option(names = "--spread", description = "Divide what is still to be read anew, to the same end.")
        boolean spread;

        @Option(names = "--core", description = "Cut what is still to be read to its core passages.")
        boolean core;
    }

    @Option(
            names = "--missed",
            split = ",",
            paramLabel = "SESSION",
            description = "With --spread: sessions whose reading wasn't done; it is read first.")
    @Nullable
    List<Integer> missed;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "15",
            description = "With --core: so many for each session; ${DEFAULT-VALUE} if not said.")
    int minutes;

    @Option(
            names = {"-y", "--yes"},
            description = "Do it without asking.")
    boolean yes;

    @Option(names = "--dry-run", description = "Show what would change; write nothing.")
    boolean dryRun;

    private record Row(int session, String date, String assignment) {
        static Row of(Session session) {
            return new Row(
                    session.number(),
                    session.when().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                    Assignments.write(session.assignment()));
        }
    }

    private record Pair(Row before, Row after) {}

    private record Done(List<Pair> changes, boolean written) {}

    @Override
    protected void run(CommandRun work) {
        Member member = work.member();
        Replanning replanning = new Replanning(work.desk());
        boolean atOnce = yes && !dryRun;
        List<Change> changes =
                atOnce ? work.done(replanning.keepAtOnce(member, wanted())) : replanning.changes(wanted());
        if (!work.json()) {
            show(work, changes);
        }
        boolean written = atOnce && !changes.isEmpty();
        while (!written
                && !dryRun
                && !changes.isEmpty()
                && !work.json()
                && YesOrNo.asked(work, "change these sessions?")) {
            Response<List<Change>> response = replanning.keep(member, changes);
            if (response instanceof Response.Refused<List<Change>>(Refusal.ScheduleChanged why)) {
                work.remark(why.fact());
                changes = replanning.changes(wanted());
                show(work, changes);
            } else {
                work.done(response);
                written = true;
            }
        }
        List<Pair> pairs = changes.stream()
                .map(change -> new Pair(Row.of(change.before()), Row.of(change.after())))
                .toList();
        List<Change> shown = changes;
        boolean kept = written;
        work.answer(
                new Done(pairs, kept),
                () -> work.remark(
                        kept
                                ? shown.size() + (shown.size() == 1 ? " session" : " sessions") + " changed"
                                : shown.isEmpty()
                                        ? "nothing to change in sessions to come that aren't locked"
                                        : "nothing written; --yes does it without asking"));
    }

    private ReplanWay wanted() {
        if (way.shift != null) {
            return ReplanWay.shift(way.shift);
        }
        return way.spread ? new ReplanWay.Spread(missed == null ? List.of() : missed) : new ReplanWay.Core(minutes);
    }

    private static void show(CommandRun work, List<Change> changes) {
        TextTable table = new TextTable("SESSION", "", "DATE", "READ");
        for (Change change : changes) {
            table.row(
                    String.valueOf(change.before().number()),
                    "before",
                    when(work, change.before()),
                    Assignments.write(change.before().assignment()));
            table.row("", "after", when(work, change.after()), reading(change.after()));
        }
        work.out().print(table);
    }

    private static String when(CommandRun work, Session session) {
        return session.when().format(DATE)
                + ZoneNote.of(session, work.desk().clock().getZone());
    }

    private static String reading(Session session) {
        return session.assignment().isEmpty() ? "(catching up)" : Assignments.write(session.assignment());
    }
}
