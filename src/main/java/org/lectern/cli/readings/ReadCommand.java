package org.lectern.cli.readings;

import org.jspecify.annotations.Nullable;
import org.lectern.cli.run.CommandRun;
import org.lectern.cli.run.DeskCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Described here; main takes it by a shorter road, before there is a command line. */
@Command(name = "read", description = "Open a reading, at an address if you say one.")
public final class ReadCommand extends DeskCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "READING[:ADDRESS]",
            description = "What to read; else where you left off.")
    @Nullable
    String reading;

    @Option(names = "--plain", description = "Read line by line, without a screen, as for a screen reader.")
    boolean plain;

    @Override
    protected void run(CommandRun work) {
        throw new IllegalStateException("main opens the screen");
    }
}
