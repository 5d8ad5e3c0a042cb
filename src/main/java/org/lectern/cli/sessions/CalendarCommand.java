package org.lectern.cli.sessions;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import org.lectern.config.WholeFile;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The sessions for a calendar. */
@Command(
        name = "calendar",
        description = "Write the sessions as an iCalendar file, to be taken in again after each change.")
public final class CalendarCommand extends DeskCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; else it is printed.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private record Written(int sessions, String file) {}

    @Override
    protected void run(CommandRun work) {
        byte[] bytes = GroupCalendar.of(work);
        Path file = output;
        if (file == null) {
            work.out().writeBytes(bytes);
            return;
        }
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another, or say --force");
        }
        WholeFile.write(file, bytes);
        work.answer(
                new Written(work.desk().schedule().sessions().size(), file.toString()),
                () -> work.say("written to " + file));
    }
}
