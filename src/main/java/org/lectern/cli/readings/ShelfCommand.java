package org.lectern.cli.readings;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.cli.run.TextTable;
import org.lectern.desk.Response;
import org.lectern.desk.readings.ArrangeShelf;
import org.lectern.reading.ReadingTime;
import org.lectern.reading.Summary;
import org.lectern.study.members.Member;
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
        change((shelf, asking) -> shelf.hide(asking, name, true), "hidden");
    }

    @Command(name = "unhide", description = "Show a hidden reading again.")
    void unhide(@Parameters(paramLabel = "READING") String name) {
        change((shelf, asking) -> shelf.hide(asking, name, false), "on the shelf again");
    }

    @Command(name = "rename", description = "Give a reading another title.")
    void rename(@Parameters(paramLabel = "READING") String name, @Parameters(paramLabel = "TITLE") String title) {
        change((shelf, asking) -> shelf.rename(asking, name, title), "renamed");
    }

    @Command(name = "remove", description = "Take a reading away, with all that was written on it.")
    void remove(
            @Parameters(paramLabel = "READING") String name,
            @Option(names = "--yes", description = "Even where members wrote on it: their notes and questions go too.")
                    boolean yes) {
        change((shelf, asking) -> shelf.remove(asking, name, yes), "removed");
    }

    private void change(BiFunction<ArrangeShelf, @Nullable Member, Response<Summary>> change, String done) {
        at(work -> {
            Member asking = work.asking();
            String slug = work.done(change.apply(new ArrangeShelf(work.desk()), asking))
                    .slug();
            work.answer(new Changed(slug, done), () -> work.say(slug + ": " + done));
        });
    }

    private record Changed(String reading, String status) {}
}
