package org.lectern.cli;

import java.util.TreeSet;
import picocli.CommandLine.ParameterException;

/** A command that only has sub-commands. */
abstract class NounCommand extends DeskCommand {

    @Override
    final void run(Work work) {
        throw new ParameterException(
                spec.commandLine(),
                "say one of "
                        + String.join(", ", new TreeSet<>(spec.subcommands().keySet())));
    }
}
