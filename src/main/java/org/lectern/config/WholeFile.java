package org.lectern.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lectern.text.UserException;

/** Writes a file whole, or leaves what was there. */
public final class WholeFile {

    private WholeFile() {}

    /** Puts these bytes in the file's place at one stroke; its folder must be there. */
    public static void write(Path file, byte[] bytes) {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + System.nanoTime() + ".new");
        try {
            try {
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "there is no such folder" : String.valueOf(e.getMessage());
            throw new UserException(file + ": can't be written (" + why + ")", e);
        }
    }
}
