package org.lectern.cli.run;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works at the desk, and whose sub-commands do. */
public abstract class DeskCommand implements Callable<Integer> {
    @Spec
    public CommandSpec spec;

    /** Does the command's own work. */
    protected abstract void run(CommandRun work);

    @Override
    public final Integer call() {
        at(this::run);
        return 0;
    }

    /** Opens the desk for a piece of work, and closes it. */
    public final void at(Consumer<CommandRun> job) {
        try (CommandRun work = new CommandRun((GlobalOptions) spec.root().userObject())) {
            job.accept(work);
        }
    }
}
