package org.lectern.cli.sessions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.sessions.TableEvening;
import org.lectern.reading.Passage;
import org.lectern.study.schedule.Session;
import org.lectern.study.table.RunSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A session's run sheet. */
@Command(name = "sheet", description = "Show a session's run sheet: what is talked about, and for how many minutes.")
final class SheetCommand extends DeskCommand {
    @Parameters(paramLabel = "SESSION")
    int number;

    private record Row(
            int from, int minutes, String kind, String text, String reading, String address, String question) {
        static Row of(RunSheet.Item item) {
            return new Row(
                    item.from(),
                    item.minutes(),
                    item.kind().name().toLowerCase(Locale.ROOT),
                    item.text(),
                    item.slug(),
                    where(item.passage()),
                    item.question());
        }
    }

    @Override
    protected void run(CommandRun work) {
        Session session = work.desk().schedule().require(number);
        List<Row> rows = new TableEvening(work.desk())
                .sheet(number).items().stream().map(Row::of).toList();
        work.answer(rows, () -> {
            for (Row row : rows) {
                String at = session.when().toLocalTime().plusMinutes(row.from()).toString();
                String where = (row.reading() + " " + row.address()).strip();
                SheetRows.line(
                        work, at + "  " + String.format(Locale.ROOT, "%3d min  ", row.minutes()), row.text(), where);
            }
            if (rows.stream().allMatch(row -> row.question().isEmpty())) {
                work.remark("no question yet on what it reads; lectern question add proposes one");
            }
        });
    }

    static String where(@Nullable Passage passage) {
        return passage == null ? "" : passage.toString();
    }
}
