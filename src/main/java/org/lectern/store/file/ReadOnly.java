package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.text.UserException;

/** Opens a group's file that this person may read and not write; whatever is to be written is refused. */
final class ReadOnly {
    /** The two bytes of a database's header that say that it has a log (sqlite.org/fileformat.html, 1.3.3). */
    private static final int FORMATS_AT = 18;

    private static final byte WITHOUT_LOG = 1;

    private ReadOnly() {}

    /** Whether a file that is there, or its folder, can't be written: SQLite makes its log beside the file. */
    static boolean is(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file) && !(Files.isWritable(file) && folder != null && Files.isWritable(folder));
    }

    /**
     * Opens the file as it is, or a copy in memory where SQLite can't read it in its place or it is to be brought up to date.
     *
     * @throws UserException where others' last words are in a log that can't be taken in without writing
     */
    static Database open(Path file) {
        Database there = Connecting.reading(file);
        try {
            int version = Migrations.version(there);
            Migrations.requireKnown(file, version, Migrations.LATEST);
            if (version == Migrations.LATEST) {
                there.run("PRAGMA foreign_keys = ON");
                return there;
            }
        } catch (UserException unreadable) {
            if (!Faults.cannotOpen(unreadable)) {
                there.close();
                throw unreadable;
            }
        }
        there.close();
        return copy(file);
    }

    /** A copy of the file in memory, up to date, that refuses writes. */
    static Database copy(Path file) {
        Path log = Disk.beside(file, "-wal");
        try {
            if (Files.exists(log) && Files.size(log) > 0) {
                throw new UserException(file + " can't be written by you, and its last changes lie in "
                        + log.getFileName() + " still; whose it is can open it once, or say another with --db FILE");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > FORMATS_AT + 1) {
                bytes[FORMATS_AT] = WITHOUT_LOG;
                bytes[FORMATS_AT + 1] = WITHOUT_LOG;
            }
            Database copy = Connecting.memory(file, bytes);
            Migrations.requireKnown(file, Migrations.version(copy), Migrations.LATEST);
            Migrations.own().apply(copy);
            copy.run("PRAGMA foreign_keys = ON; PRAGMA query_only = ON");
            return copy;
        } catch (IOException e) {
            throw new UserException(file + " can't be read: " + Disk.reason(e), e);
        }
    }
}
