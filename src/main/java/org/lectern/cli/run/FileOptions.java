package org.lectern.cli.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.config.WholeFile;
import org.lectern.text.UserException;
import picocli.CommandLine.Option;

/** Where what is made is written to. */
public final class FileOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it: a file, whose ending says the format, or a folder, as in term/.")
    @Nullable
    String output;

    @Option(names = "--force", description = "Write over a file that is there.")
    boolean force;

    /**
     * The file that is asked for; empty where none is.
     *
     * @param name what it is called in a folder
     */
    public Optional<Path> file(String name) {
        String to = output;
        return to == null
                ? Optional.empty()
                : Optional.of(folder(to) ? Path.of(to).resolve(name) : Path.of(to));
    }

    /** Whether it is a folder that is there, or is to be: what ends in a slash names one. */
    private static boolean folder(String to) {
        return to.endsWith("/") || to.endsWith(File.separator) || Files.isDirectory(Path.of(to));
    }

    /** The asked file's ending in small letters, without its dot; empty where there is none. */
    public String ending() {
        String to = output;
        String name = to == null || folder(to)
                ? ""
                : String.valueOf(Path.of(to).getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** @throws UserException where a file is there that may not be written over */
    public void refuseOver(Path file) {
        if (Files.exists(file) && !force) {
            throw new UserException(file + ": there is such a file already; name another with -o, or say --force");
        }
    }

    public void write(Path file, byte[] bytes) {
        refuseOver(file);
        String to = output;
        if (to != null && folder(to)) {
            folderFor(file);
        }
        WholeFile.write(file, bytes);
    }

    private static void folderFor(Path file) {
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException fault) {
            throw new UserException(folder + ": no folder can be made there; name another with -o", fault);
        }
    }
}
