package org.lectern.cli.run;

import java.util.TreeSet;
import picocli.CommandLine.ParameterException;

/** A command that only has sub-commands. */
public abstract class NounCommand extends DeskCommand {

    @Override
    protected final void run(CommandRun work) {
        throw new ParameterException(
                spec.commandLine(),
                "say one of "
                        + String.join(", ", new TreeSet<>(spec.subcommands().keySet())));
    }
}
