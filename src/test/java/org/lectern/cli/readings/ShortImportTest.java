package org.lectern.cli.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.DeskOpening;
import org.lectern.cli.run.GlobalOptions;
import org.lectern.cli.run.StandardStreams;
import org.lectern.config.Folders;
import org.lectern.desk.port.Safety;
import org.lectern.text.UserException;
import picocli.CommandLine;

class ShortImportTest {
    private static final List<String> WORDS = List.of(
            "import",
            "import",
            "import",
            "a.txt",
            "b.txt",
            "c.txt",
            "-",
            "--",
            "--db",
            "g.db",
            "--db=h.db",
            "--db=",
            "--as",
            "Ada",
            "--as=Ben",
            "--json",
            "--dry-run",
            "--title",
            "A title",
            "--title=One",
            "--author",
            "--author=X",
            "--into",
            "--new",
            "--no-repair",
            "unwrapped",
            "--help",
            "-h",
            "@file",
            "",
            "--dry-run=true",
            "--js",
            "--no-color");

    /** It never reads another meaning into words than the command line proper does. */
    @Test
    void meansWhatTheCommandLineMeans() {
        Random random = new Random(3);
        int told = 0;
        for (int i = 0; i < 6_000; i++) {
            String[] words = random.ints(1 + random.nextInt(6), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .toArray(String[]::new);
            words[0] = random.nextInt(3) > 0 ? "import" : words[0];
            Optional<ShortImport> meant = ShortImport.of(surroundings(), words);
            if (meant.isPresent()) {
                told++;
                assertThat(description(meant.get().root(), meant.get().command()))
                        .as(String.join(" ", words))
                        .isEqualTo(parsed(words));
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    @Test
    void understandsWhatIsAskedForMost() {
        for (String line : List.of(
                "import a.txt",
                "--db g.db import a.txt b.txt",
                "import --db=g.db --json --dry-run a.txt",
                "--as Ada import a.txt --title T --author=A")) {
            assertThat(ShortImport.of(surroundings(), line.split(" "))).as(line).isPresent();
        }
    }

    private static String parsed(String... words) {
        CommandLine line = Cli.commandsFor(surroundings(), () -> "0", words);
        CommandLine.ParseResult result = line.parseArgs(words);
        Object root = line.getCommandSpec().userObject();
        Object command = result.subcommand().commandSpec().userObject();
        return description((GlobalOptions) root, (ImportCommand) command);
    }

    private static String description(GlobalOptions root, ImportCommand command) {
        return List.of(
                        String.valueOf(root.database),
                        String.valueOf(root.as),
                        root.json,
                        command.files,
                        String.valueOf(command.title),
                        String.valueOf(command.author),
                        command.without,
                        String.valueOf(command.into),
                        command.apart,
                        command.dryRun)
                .toString();
    }

    private static CliContext surroundings() {
        DeskOpening closed = new DeskOpening() {
            @Override
            public Open open(Optional<java.nio.file.Path> database) {
                throw new UserException("nothing is opened here");
            }

            @Override
            public Safety safety(Optional<java.nio.file.Path> database) {
                throw new UserException("nothing is opened here");
            }
        };
        CliContext.Keys keys = new CliContext.Keys() {
            @Override
            public List<String> lines() {
                return List.of();
            }

            @Override
            public List<String> problems() {
                return List.of();
            }
        };
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return new CliContext(
                closed,
                Map.of(),
                Folders.of(Map.of("HOME", "/nowhere")),
                keys,
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                StandardStreams.unattended(),
                fault -> {});
    }
}
