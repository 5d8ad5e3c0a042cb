package org.lectern.cli.readings;

import java.util.List;
import java.util.Optional;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.notes.Note;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The readings. */
@Command(name = "shelf", description = "List the readings; hide, unhide, rename or remove one.")
public final class ShelfCommand extends DeskCommand {
    @Option(names = "--all", description = "Hidden readings too.")
    boolean all;

    private record Row(
            String reading, String title, String author, int chapters, int words, int minutes, boolean digest) {}

    @Override
    protected void run(CommandRun work) {
        List<Row> rows = work.desk().shelf().readings().stream()
                .filter(reading -> all || !reading.hidden())
                .map(ShelfCommand::row)
                .toList();
        work.answer(rows, () -> {
            TextTable table = new TextTable("READING", "TITLE", "AUTHOR", "CHAPTERS", "MINUTES", "");
            for (Row row : rows) {
                table.row(
                        row.reading(),
                        row.title(),
                        row.author(),
                        String.valueOf(row.chapters()),
                        String.valueOf(row.minutes()),
                        row.digest() ? "digest" : "");
            }
            work.out().print(table);
        });
    }

    private static Row row(Summary reading) {
        return new Row(
                reading.slug(),
                reading.about().title(),
                reading.about().author(),
                reading.chapters().size(),
                reading.words(),
                ReadingTime.minutes(reading.words()),
                reading.about().digest());
    }

    @Command(name = "hide", description = "Leave a reading out of the shelf; nothing on it is lost.")
    void hide(@Parameters(paramLabel = "READING") String name) {
        change(name, (work, reading) -> work.desk().shelf().setHidden(reading.slug(), true), "hidden");
    }

    @Command(name = "unhide", description = "Show a hidden reading again.")
    void unhide(@Parameters(paramLabel = "READING") String name) {
        change(name, (work, reading) -> work.desk().shelf().setHidden(reading.slug(), false), "on the shelf again");
    }

    @Command(name = "rename", description = "Give a reading another title.")
    void rename(@Parameters(paramLabel = "READING") String name, @Parameters(paramLabel = "TITLE") String title) {
        if (title.isBlank()) {
            throw new UserException("a reading needs a title");
        }
        change(name, (work, reading) -> work.desk().shelf().setTitle(reading.slug(), title.strip()), "renamed");
    }

    @Command(name = "remove", description = "Take a reading away, with all that was written on it.")
    void remove(
            @Parameters(paramLabel = "READING") String name,
            @Option(names = "--yes", description = "Even where members wrote on it: their notes and questions go too.")
                    boolean yes) {
        change(
                name,
                (work, reading) -> {
                    if (!yes) {
                        refuseWritten(work, reading);
                    }
                    work.desk().shelf().remove(reading.slug());
                },
                "removed");
    }

    /** Says only that something would be lost, not what: it may be somebody's private note. */
    private static void refuseWritten(CommandRun work, Summary reading) {
        Optional<List<Note>> own =
                work.anyMember().map(member -> work.desk().margins().on(reading.slug(), member));
        boolean asked = work.desk().questions().on(reading.slug()).stream().anyMatch(question -> !question.guide());
        boolean assigned = work.desk().schedule().sessions().stream()
                .flatMap(session -> session.assignment().stream())
                .anyMatch(part -> part.slug().equals(reading.slug()));
        boolean imported = !reading.about().digest();
        if (imported
                || asked
                || assigned
                || own.filter(notes -> !notes.isEmpty()).isPresent()) {
            throw new UserException("removing " + reading.slug()
                    + " removes every note, question and place on it, all members'; hide it instead (lectern shelf hide "
                    + reading.slug() + "), or say --yes");
        }
    }

    private void change(String name, Change change, String done) {
        at(work -> {
            Summary reading = work.reading(name);
            change.make(work, reading);
            work.answer(new Changed(reading.slug(), done), () -> work.say(reading.slug() + ": " + done));
        });
    }

    private record Changed(String reading, String status) {}

    /** What is done to a reading. */
    private interface Change {
        void make(CommandRun work, Summary reading);
    }
}
