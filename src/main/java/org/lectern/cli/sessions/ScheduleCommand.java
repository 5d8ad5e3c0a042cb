package org.lectern.cli.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.calendar.Holidays;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.NounCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.desk.sessions.Assignments;
import org.lectern.desk.sessions.PlanSchedule;
import org.lectern.desk.sessions.Planning;
import org.lectern.desk.sessions.Typed;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Cadence;
import org.lectern.study.schedule.Planned;
import org.lectern.study.schedule.Rhythm;
import org.lectern.study.schedule.Session;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The schedule: readings divided over sessions. */
@Command(
        name = "schedule",
        description = "Plan sessions: readings divided over them at chapters, by reading time; change them later.",
        subcommands = {ReplanCommand.class, RotaCommand.class})
public final class ScheduleCommand extends NounCommand {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private record Row(int session, String date, int words, int minutes, String assignment) {}

    private record Plan(List<Row> sessions) {}

    @Command(name = "plan", description = "Divide readings over sessions and add these; --dry-run only shows them.")
    void plan(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "READING",
                            description = "What to read, in this order; READING:2-7 for some chapters.")
                    List<String> readings,
            @Option(
                            names = "--from",
                            required = true,
                            paramLabel = "DATE",
                            description = "The first session's day, as in 2026-12-03.")
                    String from,
            @Option(
                            names = "--every",
                            defaultValue = "2w",
                            paramLabel = "TIME",
                            description = "Between two: 2w, 10d, 1m; or 1st-thu, last-fri, 2nd+4th-tue of each month.")
                    String every,
            @Option(
                            names = "--at",
                            defaultValue = "19:00",
                            paramLabel = "TIME",
                            description = "When they begin; 19:00 if not said.")
                    String at,
            @Option(names = "--zone", paramLabel = "ZONE", description = "Else the group's.") @Nullable String zone,
            @Option(names = "--place", paramLabel = "TEXT", defaultValue = "") String place,
            @Option(names = "--sessions", paramLabel = "N", description = "How many.") @Nullable Integer sessions,
            @Option(
                            names = "--minutes",
                            paramLabel = "M",
                            description = "Or: the fewest of at most M minutes' reading; 30 where neither is said.")
                    @Nullable
                    Integer minutes,
            @Option(names = "--skip", split = ",", paramLabel = "DATE", description = "Days on which nobody meets.")
                    @Nullable
                    List<String> skip,
            @Option(
                            names = "--skip-from",
                            paramLabel = "FILE",
                            description = "And the days of a calendar's events, as holidays.ics has them.")
                    @Nullable
                    String skipFrom,
            @Option(
                            names = "--catch-up",
                            paramLabel = "every:N",
                            description = "Every Nth session has nothing new to read.")
                    @Nullable
                    String catchUp,
            @Option(
                            names = "--lock",
                            split = ",",
                            paramLabel = "S:chC",
                            description = "Session S ends with chapter C; with several readings S:READING:C.")
                    @Nullable
                    List<String> locks,
            @Option(names = "--split", description = "Cut chapters that are too long for a session, at their sections.")
                    boolean split,
            @Option(names = "--dry-run", description = "Show the plan; write nothing.") boolean dryRun,
            @Option(
                            names = {"-y", "--yes"},
                            description = DoubtfulTimes.MEANT)
                    boolean yes) {
        at(work -> {
            ZoneId where = zone == null ? work.desk().members().group().zone() : Typed.zone(zone);
            Cadence cadence = new Cadence(Typed.date(from), Rhythm.of(every), days(skip, skipFrom), catchUp(catchUp));
            Planning.Wish wish = new Planning.Wish(
                    sessions == null ? 0 : sessions,
                    minutes == null ? (sessions == null ? PlanSchedule.USUAL_MINUTES : 0) : minutes,
                    locks == null ? List.of() : locks,
                    split);
            PlanSchedule planning = new PlanSchedule(work.desk());
            PlanSchedule.Plan plan =
                    planning.plan(readings, cadence, wish, new PlanSchedule.Setting(Typed.time(at), where, place));
            show(work, plan, dryRun ? plan.sessions() : kept(work, plan, yes), dryRun);
            plan.doubts().forEach(work::remark);
        });
    }

    private static List<Session> kept(CommandRun work, PlanSchedule.Plan plan, boolean yes) {
        Member member = work.member();
        PlanSchedule planning = new PlanSchedule(work.desk());
        return DoubtfulTimes.kept(work, yes, sure -> planning.keep(member, plan, sure));
    }

    private static void show(CommandRun work, PlanSchedule.Plan plan, List<Session> made, boolean dryRun) {
        List<Row> rows = new ArrayList<>();
        TextTable table = new TextTable("SESSION", "DATE", "MINUTES", "READ");
        for (int i = 0; i < made.size(); i++) {
            Session session = made.get(i);
            Planned each = plan.planned().get(i);
            String read = Assignments.write(session.assignment());
            rows.add(new Row(
                    session.number(),
                    session.when().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                    each.words(),
                    each.minutes(),
                    read));
            table.row(
                    String.valueOf(session.number()),
                    session.when().format(DATE),
                    String.valueOf(each.minutes()),
                    read.isEmpty() ? "(catching up)" : read);
        }
        work.answer(new Plan(rows), () -> {
            work.out().print(table);
            work.remark(
                    dryRun ? "nothing written; without --dry-run these are added" : rows.size() + " sessions added");
        });
        plan.advice().forEach(work::remark);
    }

    private static Set<LocalDate> days(@Nullable List<String> skip, @Nullable String skipFrom) {
        Set<LocalDate> days = new HashSet<>();
        if (skipFrom != null) {
            days.addAll(Holidays.of(skipFrom, calendar(skipFrom)));
        }
        if (skip != null) {
            skip.forEach(day -> days.add(Typed.date(day)));
        }
        return days;
    }

    private static String calendar(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException fault) {
            throw new UserException(file + ": can't be read; --skip-from takes an iCalendar file (.ics)", fault);
        }
    }

    private static int catchUp(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String number = text.startsWith("every:") ? text.substring("every:".length()) : text;
        if (!number.matches("\\d{1,3}")) {
            throw new UserException(text + ": write --catch-up every:4 for every fourth session");
        }
        return Integer.parseInt(number);
    }
}
