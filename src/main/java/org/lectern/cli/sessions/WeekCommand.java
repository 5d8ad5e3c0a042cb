package org.lectern.cli.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.PaperOptions;
import org.lectern.config.WholeFile;
import org.lectern.desk.handouts.MakeHandout;
import org.lectern.desk.handouts.SessionHandouts;
import org.lectern.desk.sessions.FacilitatorWeek;
import org.lectern.desk.sessions.FacilitatorWeek.Decision;
import org.lectern.desk.sessions.TableEvening;
import org.lectern.handout.Edition;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.handout.format.Printed;
import org.lectern.study.questions.Question;
import org.lectern.study.schedule.Duty;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.RunSheet;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A facilitator's week: what is new, what is to be decided, the evening, and its files. */
@Command(
        name = "week",
        description =
                "A facilitator's week before a session: what is new, what to decide, the evening; with -o its files.")
public final class WeekCommand extends DeskCommand {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    /** How much of an id tells one from another. */
    private static final int SHORT = 8;

    @Parameters(paramLabel = "SESSION", arity = "0..1", description = "Its number; else the next one.")
    @Nullable
    Integer session;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Write both editions as PDF and the calendar there; it is made where it isn't there.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over files that are there.")
    boolean force;

    @Mixin
    PaperOptions paper = new PaperOptions();

    private record Item(int from, int minutes, String text, String question) {}

    private record ToDecide(String what, String how) {}

    private record Shown(
            int session,
            String date,
            int notes,
            int questions,
            List<ToDecide> decide,
            List<Item> evening,
            List<String> files) {}

    @Override
    protected void run(CommandRun work) {
        FacilitatorWeek.Week week = new FacilitatorWeek(work.desk()).before(Optional.ofNullable(session));
        Session next = week.session();
        List<ToDecide> decide = week.decisions().stream()
                .map(decision -> toDecide(decision, next.number()))
                .toList();
        List<Item> evening = new TableEvening(work.desk())
                .sheet(next.number()).items().stream().map(WeekCommand::item).toList();
        List<String> files = output == null ? List.of() : write(work, next, output);
        Shown shown = new Shown(
                next.number(),
                next.when().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                week.notes().size(),
                week.questions().size(),
                decide,
                evening,
                files);
        work.answer(shown, () -> say(work, week, shown));
    }

    private static void say(CommandRun work, FacilitatorWeek.Week week, Shown shown) {
        Session next = week.session();
        work.say("session " + next.number() + " · " + next.when().format(WHEN)
                + (next.facilitator().isEmpty() ? "" : " · " + next.facilitator() + " leads"));
        work.say("");
        work.say("new since " + week.since().atZone(next.zone()).format(DAY) + ": "
                + counted(week.notes().size(), "note") + " of the group on what is read; "
                + counted(week.questions().size(), "question") + " of members");
        work.say("");
        work.say(shown.decide().isEmpty() ? "nothing is left to decide" : "to decide");
        for (ToDecide one : shown.decide()) {
            SheetRows.line(work, "  ", one.what(), "");
            work.say("      " + one.how());
        }
        work.say("");
        work.say("the evening");
        for (Item item : shown.evening()) {
            String at = next.when().toLocalTime().plusMinutes(item.from()).toString();
            SheetRows.line(
                    work, "  " + at + String.format(Locale.ROOT, "  %3d min  ", item.minutes()), item.text(), "");
        }
        work.say("");
        shown.files().forEach(file -> work.say("written to " + file));
        if (shown.files().isEmpty()) {
            work.remark("lectern week -o FOLDER writes both editions and the calendar");
        }
    }

    private static ToDecide toDecide(Decision decision, int number) {
        return switch (decision) {
            case Decision.NothingToRead none ->
                new ToDecide("nothing is to be read", "lectern session move " + number + " --read READING:CHAPTERS");
            case Decision.NobodyLeads none ->
                new ToDecide("nobody leads", "lectern session move " + number + " --facilitator NAME");
            case Decision.NobodyHas open ->
                new ToDecide(
                        "nobody is named for "
                                + open.duties().stream().map(Duty::word).collect(Collectors.joining(", ")),
                        "lectern schedule rota");
            case Decision.Reword reword ->
                new ToDecide(
                        "“" + reword.question().text() + "”: " + reword.fault(),
                        "lectern question edit " + id(reword.question()) + " TEXT");
            case Decision.Merge merge ->
                new ToDecide(
                        "“" + merge.one().text() + "” asks much the same as “"
                                + merge.other().text() + "”",
                        "lectern question merge " + id(merge.one()) + " " + id(merge.other()));
            case Decision.CloseVote open ->
                new ToDecide("the vote on the questions is open", "lectern question close " + number);
        };
    }

    /** An id's last letters, which commands take; its first are nearly the same in all that are of one day. */
    private static String id(Question question) {
        return question.id().substring(Math.max(0, question.id().length() - SHORT));
    }

    private static Item item(RunSheet.Item item) {
        return new Item(item.from(), item.minutes(), item.text(), item.question());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private List<String> write(CommandRun work, Session next, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UserException(folder + ": no folder can be made there; name another with -o", fault);
        }
        List<Edition> editions = List.of(Edition.MEMBER, Edition.FACILITATOR);
        Path calendar = folder.resolve("sessions.ics");
        editions.forEach(edition -> refuseOver(folder.resolve(HandoutFormat.PDF.fileName(next.number(), edition))));
        SessionHandouts printing = paper.printing(work);
        List<String> files = new ArrayList<>();
        for (Edition edition : editions) {
            Path file = folder.resolve(HandoutFormat.PDF.fileName(next.number(), edition));
            Printed printed = work.done(new MakeHandout(work.desk(), printing)
                            .give(work.asking(), next.number(), edition, HandoutFormat.PDF, made -> {
                                WholeFile.write(file, made.bytes());
                                return Optional.of(made);
                            }))
                    .orElseThrow();
            String left = printing.leftOut(printed);
            if (!left.isEmpty()) {
                work.remark(file.getFileName() + ": " + left);
            }
            files.add(file.toString());
        }
        WholeFile.write(calendar, GroupCalendar.of(work));
        files.add(calendar.toString());
        return files;
    }

    private void refuseOver(Path file) {
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; say --force to write over it");
        }
    }
}
