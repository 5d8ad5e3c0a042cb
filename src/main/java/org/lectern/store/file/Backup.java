package org.lectern.store.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.lectern.text.UserException;

/** Copies of a group's file, and back again. */
public final class Backup {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private Backup() {}

    /**
     * A backup that was made.
     *
     * @param target where it is
     * @param bytes how large it is
     */
    public record Made(Path target, long bytes) {}

    /**
     * What a restore did.
     *
     * @param kept where the file that was there before is now; equal to {@code file} where there was none
     */
    public record Restored(Path file, Path kept) {

        /** Whether there was a file before. */
        public boolean replaced() {
            return !kept.equals(file);
        }
    }

    /**
     * Writes the file as it is now to a new one, 0600, while others may go on writing. The copy is checked, and appears
     * whole or not at all.
     *
     * @throws UserException where there is nothing to back up, the file is damaged, or the target is there already or
     *     can't be written
     */
    public static Made backup(Path file, Path target) {
        if (!Files.exists(file)) {
            throw new UserException(file + " isn't there, so there is nothing to back up");
        }
        try (Database database = FileOpening.open(file)) {
            Copies.write(database, target);
            return new Made(target, Files.size(target));
        } catch (IOException e) {
            throw new UserException(target + " can't be read back: " + Disk.reason(e) + "; name another place", e);
        }
    }

    /**
     * Puts a backup in the file's place. The backup is checked first and stays as it is; the file that was there is kept
     * beside it under the day and time; at any moment either the old or the new one is in place, whole.
     *
     * @throws UserException where the backup is no whole Lectern file, or the file is in use
     */
    public static Restored restore(Path file, Path from, Clock clock) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            checkApart(file, from);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Disk.createFolder(folder);
            }
            copyIn(from, part);
            boolean there = Files.exists(file) && Files.size(file) > 0;
            Path kept = there ? free(file, clock) : file;
            if (there) {
                Replacing.replace(file, part, kept);
            } else {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Disk.syncFolder(file);
            return new Restored(file, kept);
        } catch (IOException e) {
            throw new UserException(from + " can't be restored: " + Disk.reason(e) + "; " + file + " is as it was", e);
        } finally {
            Disk.deleteQuietly(part);
        }
    }

    private static void checkApart(Path file, Path from) throws IOException {
        if (!Files.isRegularFile(from)) {
            throw new UserException(from + " isn't a file; name the backup to restore");
        }
        if (Files.exists(file) && Files.isSameFile(file, from)) {
            throw new UserException(from + " is the file in use itself; name the backup to restore");
        }
        if (Header.of(from) != Header.Belongs.US) {
            throw new UserException(from + " is not a Lectern file; name the backup to restore");
        }
        if (Files.exists(file)) {
            Header.requireOurs(file);
        }
    }

    /** A checked copy of the backup, up to date, in the folder where it is to be. */
    private static void copyIn(Path from, Path part) throws IOException {
        copy(from, part);
        Path log = Disk.beside(from, "-wal");
        if (Files.exists(log)) {
            // A plain copy of a file that was in use: what isn't in the file yet is in its log.
            copy(log, Disk.beside(part, "-wal"));
        }
        try (Database database = Connecting.alone(part)) {
            Copies.check(database);
            Migrations.requireKnown(from, Migrations.version(database), Migrations.LATEST);
            Migrations.own().apply(database);
            // One file again, without a log.
            database.first("PRAGMA journal_mode = DELETE", row -> row.getString(1));
        } catch (UserException e) {
            throw new UserException(
                    Objects.requireNonNull(e.getMessage()).replace(part.toString(), from.toString()), e);
        } finally {
            Disk.deleteQuietly(Disk.beside(part, "-wal"));
            Disk.deleteQuietly(Disk.beside(part, "-shm"));
        }
        Disk.sync(part);
    }

    private static void copy(Path from, Path to) throws IOException {
        Disk.deleteQuietly(to);
        Disk.createPrivate(to);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    /** A name that isn't taken, with the day and time. */
    private static Path free(Path file, Clock clock) {
        String name = file.getFileName() + "." + STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        Path free = file.resolveSibling(name);
        for (int again = 2; Files.exists(free); again++) {
            free = file.resolveSibling(name + "-" + again);
        }
        return free;
    }
}
