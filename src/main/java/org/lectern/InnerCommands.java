package org.lectern;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.StandardStreams;
import org.lectern.text.UserException;
import org.lectern.tui.terminal.FaultLog;

/**
 * The command line within the screen: the same words on the same database, with nothing to read and its output given back.
 *
 * @param database the file
 */
record InnerCommands(Wiring wiring, Path database) {

    /**
     * Runs a command as a member; gives back what it says, line by line.
     *
     * @throws UserException where it fails, with its words
     */
    List<String> run(List<String> words, String member) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--db", database.toString(), "--as", member));
        int status = Cli.run(
                new CliContext(
                        wiring,
                        wiring.environment(),
                        wiring.folders(),
                        new OwnKeys(wiring.folders()),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardStreams.unattended(),
                        fault -> new FaultLog(wiring.folders().log()).record("A command failed", fault)),
                Lectern::version,
                all.toArray(String[]::new));
        String remarks = err.toString(StandardCharsets.UTF_8);
        if (status != 0) {
            throw new UserException(remarks.strip().replaceFirst("^lectern: ", ""));
        }
        return Stream.concat(out.toString(StandardCharsets.UTF_8).lines(), remarks.lines())
                .toList();
    }
}
