package org.lectern;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CliContext;
import org.lectern.config.Folders;
import org.lectern.local.Arguments;
import org.lectern.local.LocalEnvironment;
import org.lectern.local.LocalStreams;
import org.lectern.text.UserException;
import org.lectern.tui.terminal.FaultLog;

/** The program: the reading desk where it is asked for in few words, else the command line. */
public final class Lectern {

    private Lectern() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        // To exit by a call looks for a logger that would be told of it, which takes longer than to end.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program's words and gives back its exit status. */
    static int run(String... decoded) {
        Map<String, String> environment = LocalEnvironment.of(System.getenv());
        LocalStreams streams = new LocalStreams(environment);
        if (decoded.length == 1 && (decoded[0].equals("--version") || decoded[0].equals("-V"))) {
            PrintStream out = streams.out();
            out.println("lectern " + version());
            out.flush();
            return streams.complain();
        }
        String[] arguments;
        try {
            arguments = Arguments.of(decoded, environment);
        } catch (UserException unreadable) {
            streams.err().println("lectern: " + unreadable.getMessage());
            return 1;
        }
        Folders folders = Folders.of(environment);
        Wiring wiring = new Wiring(environment, folders);
        Optional<ShortRoad> road = ShortRoad.of(arguments);
        if (road.isPresent()) {
            return ScreenMain.run(road.get(), wiring, streams);
        }
        FaultLog log = new FaultLog(folders.log());
        return Cli.run(
                new CliContext(
                        wiring,
                        environment,
                        folders,
                        new OwnKeys(folders),
                        System.in,
                        streams.out(),
                        streams.err(),
                        streams,
                        fault -> log.record("A command failed", fault)),
                Lectern::version,
                arguments);
    }

    static String version() {
        try (InputStream in = Lectern.class.getResourceAsStream("version.txt")) {
            return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
