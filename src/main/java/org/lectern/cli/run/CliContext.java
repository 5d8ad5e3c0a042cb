package org.lectern.cli.run;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.lectern.config.Folders;

/**
 * What a command line runs in.
 *
 * @param keys the keys of the screen
 * @param streams what {@code in}, {@code out} and {@code err} are
 * @param log takes faults of the program itself, for whoever mends them
 */
public record CliContext(
        DeskOpening opening,
        Map<String, String> environment,
        Folders folders,
        Keys keys,
        InputStream in,
        PrintStream out,
        PrintStream err,
        StandardStreams streams,
        Log log) {

    /** The member's own key map. */
    public interface Keys {

        /** The map in the form of its file, or with what can't be used of the file said in {@link #problems}. */
        List<String> lines();

        /** What of the file and the setting can't be used: where, what, and the way out. */
        List<String> problems();
    }

    /** Where a fault of the program goes, so that a person sees a line and not a stack trace. */
    public interface Log {
        void fault(Throwable fault);
    }
}
