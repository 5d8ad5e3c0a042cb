package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lectern.config.WholeFile;
import org.lectern.handout.Edition;
import org.lectern.handout.Handout;
import org.lectern.handout.format.HandoutFormat;
import org.lectern.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a session's handout. */
@Command(name = "handout", description = "Print a session's handout: what to read, key passages, questions.")
final class HandoutCommand extends DeskCommand {
    @Parameters(paramLabel = "SESSION", description = "Its number.")
    int session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; else the file's ending, else md.",
            completionCandidates = Formats.class)
    @Nullable
    String format;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "member",
            description = "member (if not said), facilitator, large or booklet.")
    String edition = "member";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; else it is printed.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    private record Written(int session, String edition, String format, String file) {}

    /** The formats, for completion. */
    static final class Formats extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            for (HandoutFormat each : HandoutFormat.values()) {
                add(each.word());
            }
        }
    }

    @Override
    void run(Work work) {
        HandoutFormat wanted = format();
        Handout handout = work.desk().handouts().get().of(session, Edition.of(edition));
        byte[] bytes = (work.json() && output == null ? HandoutFormat.JSON : wanted).bytes(handout);
        if (output == null) {
            work.out().writeBytes(bytes);
            return;
        }
        write(output, bytes);
        work.answer(
                new Written(session, edition, wanted.word(), output.toString()),
                () -> work.say("written to " + output));
    }

    private HandoutFormat format() {
        if (format != null) {
            return HandoutFormat.of(format);
        }
        String name = output == null ? "" : String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? HandoutFormat.MARKDOWN : HandoutFormat.of(name.substring(dot + 1));
    }

    private void write(Path file, byte[] bytes) {
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another, or say --force");
        }
        WholeFile.write(file, bytes);
    }
}
