package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.text.UserException;

/**
 * Opens a group's file, or makes it: whose it is first, then how new, then what it lacks. One that can't be written is opened
 * for reading.
 */
public final class FileOpening {

    /** A process that has just made the file may hold it for a moment longer than SQLite waits by itself. */
    private static final int TRIES = 50;

    private static final long PAUSE = 20;

    private FileOpening() {}

    public static Database open(Path file) {
        return open(file, Optional.empty());
    }

    /** @param made what a new file is a copy of, see {@link NewGroup} */
    public static Database open(Path file, Optional<Path> made) {
        if (ReadOnly.is(file)) {
            requireOurs(file);
            return ReadOnly.open(file);
        }
        prepare(file, made);
        Database database = Connecting.to(file);
        boolean done = false;
        try {
            int version = Migrations.version(database);
            Migrations.requireKnown(file, version, Migrations.LATEST);
            if (version < Migrations.LATEST) {
                Migrations.own().applyToCopied(database);
            }
            settle(database);
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void requireOurs(Path file) {
        try {
            Header.requireOurs(file);
        } catch (IOException e) {
            throw new UserException(file + " can't be opened: " + Disk.reason(e) + "; say another with --db FILE", e);
        }
    }

    private static void prepare(Path file, Optional<Path> made) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Disk.createFolder(folder);
                Mounts.requireLocal(folder);
            }
            if (made.isPresent() && !Files.exists(file)) {
                NewGroup.copy(made.get(), file);
            }
            if (!Files.exists(file)) {
                create(file);
            }
            Header.requireOurs(file);
        } catch (IOException e) {
            throw new UserException(file + " can't be opened: " + Disk.reason(e) + "; say another with --db FILE", e);
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Disk.createPrivate(file);
        } catch (FileAlreadyExistsException e) {
            // Another process made it just now.
        }
    }

    /**
     * The schema is written before the write-ahead log is switched on, so that the file's own header tells whose it is
     * from the first commit, even while a log is there.
     */
    private static void settle(Database database) {
        // FULL: what people wrote outlives a power cut. secure_delete: what they deleted is gone from the file.
        database.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
        for (int i = 1; ; i++) {
            try {
                String mode = database.first("PRAGMA journal_mode = WAL", row -> row.getString(1))
                        .orElse("");
                if (mode.equals("wal")) {
                    return;
                }
            } catch (UserException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
            if (i == TRIES) {
                throw new UserException(
                        database.file() + " is busy: another program holds it; close that and try again");
            }
            pause(database.file());
        }
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("opening " + file + " was stopped", e);
        }
    }
}
