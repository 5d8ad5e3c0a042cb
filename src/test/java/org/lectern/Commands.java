package org.lectern;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.StandardStreams;
import org.lectern.config.DraftFolder;
import org.lectern.config.Folders;
import org.lectern.tui.terminal.FaultLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line on a home and a database of its own, in this process. */
public class Commands {
    private final Path home;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<String, String> environment = new HashMap<>();

    /** On a day in November 2026, whenever that is run: sessions of December are to come. */
    Commands(Path home) {
        this(
                home,
                Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-22T12:00:00Z"))),
                new SecureRandom());
    }

    /** At a time of the test's own, and with ids that are the same each time. */
    public Commands(Path home, Clock clock, RandomGenerator random) {
        this.home = home;
        this.clock = clock;
        this.random = random;
        environment.put("HOME", home.toString());
        environment.put("LECTERN_DB", home.resolve("group.db").toString());
    }

    /** How a command ended. */
    public record Done(int status, String out, String err) {
        JsonNode json() {
            if (status != 0) {
                throw new AssertionError("exit " + status + ": " + err);
            }
            return JsonMapper.shared().readTree(out);
        }
    }

    Path home() {
        return home;
    }

    public Commands with(String variable, String value) {
        Commands other = new Commands(home, clock, random);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    /** The same some time later. */
    Commands later(Duration time) {
        Commands other = new Commands(home, Clock.offset(clock, time), random);
        other.environment.putAll(environment);
        return other;
    }

    /** Where what is typed at the screen is kept. */
    DraftFolder drafts() {
        Folders folders = Folders.of(environment);
        return DraftFolder.of(folders.drafts(), home.resolve("group.db"));
    }

    public Done run(String... words) {
        return runWith("", words);
    }

    public Done runWith(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        return done(Cli.run(surroundings(input, out, err), () -> "test", words), out, err);
    }

    /** The same command line for one command after another, as making it takes longer than most commands. One thread at a time. */
    Commands kept() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli cli = new Cli(surroundings("", out, err), () -> "test");
        return new Commands(home, clock, random) {
            @Override
            public Done run(String... words) {
                out.reset();
                err.reset();
                return done(cli.run(words), out, err);
            }
        };
    }

    private static Done done(int status, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Done(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private CliContext surroundings(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Folders folders = Folders.of(environment);
        return new CliContext(
                new Wiring(environment, folders, clock, random),
                environment,
                folders,
                new OwnKeys(folders),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardStreams.unattended(),
                fault -> new FaultLog(folders.log()).record("A command failed", fault));
    }
}
