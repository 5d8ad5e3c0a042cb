package org.lectern.cli.sessions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.NounCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.cli.run.WordChoice;
import org.lectern.desk.sessions.Assignments;
import org.lectern.desk.sessions.CancelSession;
import org.lectern.desk.sessions.GiveDuty;
import org.lectern.desk.sessions.KeepSession;
import org.lectern.desk.sessions.LockSession;
import org.lectern.desk.sessions.SessionFields;
import org.lectern.study.members.Member;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.study.schedule.ZoneNote;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sessions of the group. */
@Command(
        name = "session",
        description =
                "Add, list, move and cancel sessions; lock them, give duties, note decisions; sheets for the table.",
        subcommands = {DecideCommand.class, SheetCommand.class, ProtocolCommand.class})
public final class SessionCommand extends NounCommand {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private record Row(
            int session,
            String date,
            String zone,
            String place,
            String facilitator,
            String assignment,
            boolean cancelled,
            Map<String, String> duties) {
        static Row of(CommandRun work, Session session) {
            Map<String, String> duties = new LinkedHashMap<>();
            work.desk().schedule().duties(session.number()).forEach((duty, who) -> duties.put(duty.word(), who));
            return new Row(
                    session.number(),
                    session.when().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                    session.zone().getId(),
                    session.place(),
                    session.facilitator(),
                    Assignments.write(session.assignment()),
                    session.cancelled(),
                    duties);
        }
    }

    @Command(name = "add", description = "Add a session.")
    void add(
            @Option(names = "--on", paramLabel = "DATE", required = true, description = "As in 2026-12-03T19:00.")
                    String on,
            @Option(names = "--zone", paramLabel = "ZONE", description = "As in Europe/London; else the group's.")
                    @Nullable
                    String zone,
            @Option(names = "--place", paramLabel = "TEXT", defaultValue = "") String place,
            @Option(
                            names = "--read",
                            paramLabel = "READING:CHAPTERS",
                            description = "As in book:2-3,letters:1; nothing to read if not said.")
                    @Nullable
                    String read,
            @Option(names = "--facilitator", paramLabel = "MEMBER") @Nullable String facilitator,
            @Option(names = "--minutes", paramLabel = "M", description = "How long it lasts; else the group's.")
                    @Nullable
                    Integer minutes,
            @Option(
                            names = {"-y", "--yes"},
                            description = DoubtfulTimes.MEANT)
                    boolean yes) {
        at(work -> {
            SessionFields fields = new SessionFields(on, zone, place, text(minutes), facilitator, read);
            Member member = work.member();
            show(work, DoubtfulTimes.kept(work, yes, sure -> new KeepSession(work.desk()).add(member, fields, sure)));
        });
    }

    @Command(name = "list", description = "List the sessions by date.")
    void list() {
        at(work -> {
            ZoneId reader = work.desk().clock().getZone();
            List<Session> sessions = work.desk().schedule().sessions().stream()
                    .sorted(Comparator.comparing(Session::start))
                    .toList();
            List<Row> rows =
                    sessions.stream().map(session -> Row.of(work, session)).toList();
            work.answer(rows, () -> {
                TextTable table = new TextTable("SESSION", "DATE", "PLACE", "READ", "FACILITATOR", "");
                sessions.forEach(session -> table.row(
                        String.valueOf(session.number()),
                        session.when().format(DATE) + ZoneNote.of(session, reader),
                        session.place(),
                        Assignments.write(session.assignment()),
                        session.facilitator(),
                        session.cancelled() ? "cancelled" : ""));
                work.out().print(table);
                if (rows.isEmpty()) {
                    work.remark("no session yet; lectern session add --on 2026-12-03T19:00 --read READING:1");
                }
            });
        });
    }

    @Command(
            name = "move",
            description = "Change a session's date, place, reading or facilitator; what you don't say stays.")
    void move(
            @Parameters(paramLabel = "SESSION") int number,
            @Option(names = "--on", paramLabel = "DATE") @Nullable String on,
            @Option(names = "--zone", paramLabel = "ZONE") @Nullable String zone,
            @Option(names = "--place", paramLabel = "TEXT") @Nullable String place,
            @Option(names = "--read", paramLabel = "READING:CHAPTERS") @Nullable String read,
            @Option(names = "--facilitator", paramLabel = "MEMBER") @Nullable String facilitator,
            @Option(names = "--minutes", paramLabel = "M") @Nullable Integer minutes,
            @Option(
                            names = {"-y", "--yes"},
                            description = DoubtfulTimes.MEANT)
                    boolean yes) {
        at(work -> {
            SessionFields fields = new SessionFields(on, zone, place, text(minutes), facilitator, read);
            Member member = work.member();
            show(
                    work,
                    DoubtfulTimes.kept(
                            work,
                            yes,
                            sure -> new KeepSession(work.desk()).change(member, number, fields, null, sure)));
        });
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : String.valueOf(number);
    }

    @Command(name = "cancel", description = "Cancel a session, or take that back.")
    void cancel(
            @Parameters(paramLabel = "SESSION") int number,
            @Option(names = "--back", description = "It takes place after all.") boolean back) {
        at(work -> {
            show(work, work.done(new CancelSession(work.desk()).set(work.member(), number, !back)));
        });
    }

    @Command(name = "lock", description = "Keep a session as it is when others are replanned.")
    void lock(@Parameters(paramLabel = "SESSION") int number) {
        setLocked(number, true);
    }

    @Command(name = "unlock", description = "Let a session be replanned again.")
    void unlock(@Parameters(paramLabel = "SESSION") int number) {
        setLocked(number, false);
    }

    private record Locked(int session, boolean locked) {}

    private void setLocked(int number, boolean locked) {
        at(work -> {
            work.done(new LockSession(work.desk()).set(work.member(), number, locked));
            work.answer(
                    new Locked(number, locked),
                    () -> work.say("session " + number + (locked ? " stays as it is" : " may be replanned")));
        });
    }

    private record Given(int session, Map<String, String> duties) {}

    @Command(name = "duty", description = "Show a session's duties, or give one.")
    void duty(
            @Parameters(index = "0", paramLabel = "SESSION") int number,
            @Parameters(index = "1", arity = "0..1", paramLabel = "DUTY", description = "notes, time or reader.")
                    @Nullable
                    String duty,
            @Parameters(
                            index = "2",
                            arity = "0..1",
                            paramLabel = "MEMBER",
                            description = "Whose it is; none for nobody.")
                    @Nullable
                    String name) {
        at(work -> {
            Session session = work.desk().schedule().require(number);
            if (duty != null) {
                give(work, session, WordChoice.of("duty", duty, Duty.values(), Duty::word), name);
            }
            Map<String, String> duties = new LinkedHashMap<>();
            work.desk().schedule().duties(number).forEach((each, who) -> duties.put(each.word(), who));
            work.answer(new Given(number, duties), () -> {
                duties.forEach((each, who) -> work.say(each + "  " + who));
                if (duties.isEmpty()) {
                    work.remark("nobody has a duty; lectern schedule rota gives them by turns");
                }
            });
        });
    }

    private static void give(CommandRun work, Session session, Duty duty, @Nullable String name) {
        if (name == null) {
            throw new UserException(
                    "say whose: lectern session duty " + session.number() + " " + duty.word() + " MEMBER, or none");
        }
        work.done(new GiveDuty(work.desk())
                .give(work.member(), session.number(), duty, Optional.of(name).filter(one -> !one.equals("none"))));
    }

    private static void show(CommandRun work, Session session) {
        work.answer(
                Row.of(work, session),
                () -> work.say("session " + session.number() + (session.cancelled() ? " (cancelled)" : "") + " · "
                        + session.when().format(DATE) + " " + session.zone().getId()
                        + ZoneNote.here(session, work.desk().clock().getZone())
                        + (session.place().isEmpty() ? "" : " · " + session.place())
                        + (session.assignment().isEmpty()
                                ? " · nothing to read"
                                : " · read " + Assignments.write(session.assignment()))));
    }
}
