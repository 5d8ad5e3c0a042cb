package org.lectern.cli.file;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a copy of the database back. */
@Command(
        name = "restore",
        description = "Put a checked backup in the database's place; the present one is kept beside it.")
public final class RestoreCommand extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "A backup.")
    Path copy;

    private record Done(String restored, @Nullable String kept) {}

    @Override
    protected void run(CommandRun work) {
        Optional<Path> kept = work.safety().restore(copy);
        work.answer(
                new Done(copy.toString(), kept.map(Path::toString).orElse(null)),
                () -> work.say("restored from " + copy
                        + kept.map(old -> "; what was there before is kept in " + old)
                                .orElse("")));
    }
}
