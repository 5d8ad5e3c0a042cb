package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.config.WholeFile;
import org.lectern.text.UserException;
import picocli.CommandLine.Option;

/** Where what is made is written to. */
final class FileOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it: a file, whose ending says the format, or a folder.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    /**
     * The file that is asked for; empty where none is.
     *
     * @param name what it is called in a folder
     */
    Optional<Path> file(String name) {
        Path to = output;
        return to == null ? Optional.empty() : Optional.of(Files.isDirectory(to) ? to.resolve(name) : to);
    }

    /** The asked file's ending in small letters, without its dot; empty where there is none. */
    String ending() {
        String name = output == null || Files.isDirectory(output)
                ? ""
                : String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** @throws UserException where a file is there that may not be written over */
    void refuseOver(Path file) {
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another with -o, or say --force");
        }
    }

    void write(Path file, byte[] bytes) {
        refuseOver(file);
        WholeFile.write(file, bytes);
    }
}
