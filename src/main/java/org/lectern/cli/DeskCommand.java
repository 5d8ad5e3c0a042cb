package org.lectern.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works at the desk, and whose sub-commands do. */
abstract class DeskCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    /** Does the command's own work. */
    abstract void run(Work work);

    @Override
    public final Integer call() {
        at(this::run);
        return 0;
    }

    /** Opens the desk for a piece of work, and closes it. */
    final void at(Consumer<Work> job) {
        try (Work work = new Work((GlobalOptions) spec.root().userObject())) {
            job.accept(work);
        }
    }
}
