package org.lectern.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.text.UserException;

/** Whole, checked copies of a file in use. */
final class Copies {

    private Copies() {}

    /**
     * Writes one state of the database to a new file, readable by its owner alone. The target appears when the copy is
     * whole, checked and on the disk, or not at all; one that is there already is refused.
     */
    static void write(Database database, Path target) {
        if (Files.exists(target)) {
            throw exists(target);
        }
        Path part = target.resolveSibling(
                "." + target.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(part);
            AbandonedParts.clear(target);
            Disk.createPrivate(part);
            database.execute("VACUUM INTO ?", part.toAbsolutePath().toString());
            try (Database copy = Connecting.reading(part)) {
                check(copy);
            }
            Disk.sync(part);
            Disk.publish(part, target);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException e) {
            throw new UserException(target + " can't be written: " + Disk.reason(e) + "; name another place", e);
        } finally {
            Disk.deleteQuietly(part);
        }
    }

    /** Refuses a file that isn't whole. */
    static void check(Database database) {
        List<String> faults = faults(database);
        if (!faults.isEmpty()) {
            throw new UserException(database.file() + " is damaged (" + faults.getFirst() + "); use another copy");
        }
    }

    /** What SQLite finds wrong in the file itself: pages, indexes, rows that refer to nothing. Empty where it is whole. */
    static List<String> faults(Database database) {
        List<String> faults = new ArrayList<>(database.list("PRAGMA integrity_check(20)", row -> row.getString(1)));
        faults.removeIf("ok"::equals);
        faults.addAll(database.list(
                "PRAGMA foreign_key_check",
                row -> "a row of " + row.getString(1) + " refers to a missing " + row.getString(3)));
        return faults;
    }

    private static UserException exists(Path target) {
        return new UserException(target + " is there already; name a new file");
    }
}
