package org.lectern.cli.file;

import java.nio.file.Path;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the database. */
@Command(name = "backup", description = "Write a checked copy of the group's database, even while it is in use.")
public final class BackupCommand extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "A file that doesn't exist yet.")
    Path target;

    private record Done(String backup) {}

    @Override
    protected void run(CommandRun work) {
        work.safety().backup(target);
        work.answer(new Done(target.toString()), () -> work.say("backed up to " + target));
    }
}
