package org.lectern.cli.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.desk.progress.CatchingUp;
import org.lectern.desk.progress.CatchingUp.Line;
import org.lectern.desk.progress.CatchingUp.Stretch;
import org.lectern.study.schedule.Part;
import org.lectern.text.LineBreaker;
import org.lectern.text.TextLine;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The short way through what one missed. */
@Command(
        name = "catchup",
        description =
                "The core of what you haven't read, in about 15 minutes: where the group's marks and questions are.")
public final class CatchUpCommand extends DeskCommand {
    private static final int COLUMN = 72;
    private static final int GUTTER = 8;

    @Parameters(
            arity = "0..1",
            paramLabel = "READING|SESSION",
            description = "A reading, or a session's number; else all up to the next session.")
    @Nullable
    String what;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "15",
            description = "How long you have; ${DEFAULT-VALUE} if not said.")
    int minutes;

    private record Piece(String address, String text) {}

    private record Row(String reading, String address, int words, int minutes, List<Piece> paragraphs) {
        static Row of(Stretch stretch) {
            return new Row(
                    stretch.slug(),
                    stretch.passage().toString(),
                    stretch.words(),
                    stretch.minutes(),
                    stretch.lines().stream()
                            .map(line -> new Piece(line.address().toString(), line.text()))
                            .toList());
        }
    }

    @Override
    protected void run(CommandRun work) {
        if (minutes < 1) {
            throw new UserException("--minutes " + minutes + ": say at least 1");
        }
        CatchingUp catching = new CatchingUp(work.desk(), work.member());
        List<Part> missed = missed(work, catching);
        List<Stretch> way = catching.through(missed, minutes);
        work.answer(way.stream().map(Row::of).toList(), () -> {
            way.forEach(stretch -> print(work, stretch));
            int words = way.stream().mapToInt(Stretch::words).sum();
            work.remark(
                    way.isEmpty()
                            ? "nothing missed: it is all read"
                            : words + " words, " + org.lectern.reading.ReadingTime.minutes(words)
                                    + " minutes; lectern progress mark says what you have read");
        });
    }

    private List<Part> missed(CommandRun work, CatchingUp catching) {
        String said = what;
        if (said == null) {
            return catching.missed();
        }
        return said.matches("\\d{1,4}") ? catching.missed(Integer.parseInt(said)) : catching.missed(work.reading(said));
    }

    private static void print(CommandRun work, Stretch stretch) {
        work.say(stretch.slug() + " " + stretch.passage());
        for (Line line : stretch.lines()) {
            String gutter = line.address().toString();
            for (TextLine broken : LineBreaker.wrap(line.text(), COLUMN)) {
                String text = line.text().substring(broken.start(), broken.end());
                work.say((gutter + " ".repeat(Math.max(1, GUTTER - gutter.length())) + text).stripTrailing());
                gutter = "";
            }
            work.say("");
        }
    }
}
