package org.lectern.cli.sessions;

import java.util.List;
import java.util.Locale;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.sessions.TableEvening;
import org.lectern.study.table.Protocol;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A way to talk over what a session reads, filled from what members marked. */
@Command(
        name = "protocol",
        description = "Show a way to talk over a session's reading in turns, filled from members' marks for all.")
final class ProtocolCommand extends DeskCommand {
    @Parameters(index = "0", paramLabel = "SESSION")
    int number;

    @Parameters(index = "1", paramLabel = "PROTOCOL", description = "text-rendering or last-word.")
    String name = "";

    private record Row(int minutes, String member, String step, String reading, String address, String quote) {}

    private record Script(String protocol, int minutes, List<Row> steps) {}

    @Override
    protected void run(CommandRun work) {
        TableEvening table = new TableEvening(work.desk());
        work.desk().schedule().require(number);
        Protocol protocol = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "text-rendering" -> table.textRendering(number);
            case "last-word" -> table.lastWord(number);
            default -> throw new UserException("no protocol " + name + "; there are text-rendering and last-word");
        };
        List<Row> rows = protocol.steps().stream()
                .map(step -> new Row(
                        step.minutes(),
                        step.who(),
                        step.what(),
                        step.slug(),
                        SheetCommand.where(step.passage()),
                        step.quote()))
                .toList();
        work.answer(new Script(name, protocol.minutes(), rows), () -> {
            if (rows.isEmpty()) {
                work.remark("nobody has marked a passage of what it reads for all to see");
                return;
            }
            work.say(protocol.title() + " · " + protocol.minutes() + " min");
            for (Row row : rows) {
                String who = row.member().isEmpty() ? "all: " : row.member() + " ";
                String quote = row.quote().isEmpty() ? "" : ": “" + row.quote() + "”";
                String where = (row.reading() + " " + row.address()).strip();
                SheetRows.line(
                        work, String.format(Locale.ROOT, "%3d min  ", row.minutes()), who + row.step() + quote, where);
            }
        });
    }
}
