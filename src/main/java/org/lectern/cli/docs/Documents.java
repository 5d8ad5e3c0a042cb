package org.lectern.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cli.Cli;
import org.lectern.cli.run.CliContext;
import org.lectern.cli.run.DeskOpening;
import org.lectern.cli.run.StandardStreams;
import org.lectern.config.Folders;
import org.lectern.desk.port.Safety;
import picocli.CommandLine;

/** Writes completion and man pages below a folder: {@code Documents FOLDER VERSION}. */
public final class Documents {

    private Documents() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String version = arguments[1];
        CommandLine root = commands(version);
        for (Completion shell : Completion.values()) {
            Path script = folder.resolve(shell.file());
            Files.createDirectories(script.getParent());
            Files.writeString(script, shell.script(root));
        }
        Path manual = Files.createDirectories(folder.resolve("man/man1"));
        for (CommandLine command : all(root)) {
            String name = command.getCommandSpec().qualifiedName("-");
            Files.writeString(manual.resolve(name + ".1"), ManPage.of(command, version));
        }
    }

    /** The commands, over a desk that can't be opened. */
    static CommandLine commands(String version) {
        CliContext none = new CliContext(
                new NoOpening(),
                Map.of(),
                Folders.of(Map.of()),
                new NoKeys(),
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                StandardStreams.unattended(),
                fault -> {});
        return Cli.commands(none, () -> version);
    }

    /** A command and all below it, each before its own. */
    static List<CommandLine> all(CommandLine command) {
        List<CommandLine> found = new ArrayList<>();
        found.add(command);
        command.getSubcommands().values().stream().distinct().forEach(each -> found.addAll(all(each)));
        return found;
    }

    /** Documents print no keys of anybody's. */
    private record NoKeys() implements CliContext.Keys {
        @Override
        public List<String> lines() {
            return List.of();
        }

        @Override
        public List<String> problems() {
            return List.of();
        }
    }

    /** Documents open no database. */
    private static final class NoOpening implements DeskOpening {
        @Override
        public Open open(Optional<Path> database) {
            throw new IllegalStateException("no database in documents: " + database);
        }

        @Override
        public Safety safety(Optional<Path> database) {
            throw new IllegalStateException("no database in documents: " + database);
        }
    }
}
