package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lectern.text.UserException;

/**
 * Puts a whole file in the place of a group's file that nobody has open, and keeps the old one under another name.
 * Whoever had it open would go on writing into the old one, and its log would be taken for the new one's.
 */
final class Replacing {

    private Replacing() {}

    /** Either the old file or the new one is in place at any moment, unless the old one is damaged beyond opening. */
    static void replace(Path file, Path with, Path kept) throws IOException {
        keepMode(file, with);
        if (usable(file)) {
            try (Database old = Connecting.to(file)) {
                requireAlone(old);
                old.run("BEGIN EXCLUSIVE");
                swap(file, with, kept);
            }
        } else {
            // Its log and journal belong to it, and would spoil the new one.
            moveAlong(file, kept, "-wal");
            moveAlong(file, kept, "-journal");
            Disk.deleteQuietly(Disk.beside(file, "-shm"));
            swap(file, with, kept);
        }
    }

    private static boolean usable(Path file) {
        try (Database old = Connecting.to(file)) {
            old.number("SELECT count(*) FROM sqlite_schema");
            return true;
        } catch (UserException e) {
            if (Faults.busy(e)) {
                throw inUse(file);
            }
            return false;
        }
    }

    /** Leaving the log behind is only possible for the one and only connection, and writes it into the file. */
    private static void requireAlone(Database old) {
        try {
            old.run("PRAGMA busy_timeout = 500");
            if (!old.first("PRAGMA journal_mode = DELETE", row -> row.getString(1))
                    .orElse("")
                    .equals("delete")) {
                throw inUse(old.file());
            }
        } catch (UserException e) {
            throw Faults.busy(e) ? inUse(old.file()) : e;
        }
    }

    private static void swap(Path file, Path with, Path kept) throws IOException {
        Disk.publish(file, kept);
        Files.move(with, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void moveAlong(Path file, Path kept, String ending) throws IOException {
        Path beside = Disk.beside(file, ending);
        if (Files.exists(beside)) {
            Files.move(beside, Disk.beside(kept, ending));
        }
    }

    private static void keepMode(Path file, Path with) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(with, Files.getPosixFilePermissions(file));
        }
    }

    private static UserException inUse(Path file) {
        return new UserException(
                file + " is open in another Lectern; close it there, then restore. Nothing was changed");
    }
}
