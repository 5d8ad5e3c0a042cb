package org.lectern.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.lectern.config.Folders;

/**
 * What a command line runs in.
 *
 * @param log takes faults of the program itself, for whoever mends them
 */
public record Surroundings(
        Opening opening,
        Map<String, String> environment,
        Folders folders,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Log log) {

    /** Where a fault of the program goes, so that a person sees a line and not a stack trace. */
    public interface Log {
        void fault(Throwable fault);
    }
}
