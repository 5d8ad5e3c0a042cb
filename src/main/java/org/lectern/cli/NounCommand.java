package org.lectern.cli;

import picocli.CommandLine.ParameterException;

/** A command that only has sub-commands. */
abstract class NounCommand extends DeskCommand {

    @Override
    final void run(Work work) {
        throw new ParameterException(
                spec.commandLine(),
                "say one of " + String.join(", ", spec.subcommands().keySet()));
    }
}
