package org.lectern.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A group's file as it is when it is new, schema and digests and all, made once by the build. Copying it takes a moment;
 * making the same anew takes a good part of a start. What tells one group from another is drawn for each copy.
 */
public final class NewGroup {
    /** Where the identity goes: as long as one, and in no other place of the file. */
    private static final String IDENTITY = "*an identity of 32 letters here*";

    private NewGroup() {}

    /** Writes what the database holds as such a file, and in the mode in which it will be used. */
    public static void write(Database database, Path target) {
        Copies.write(database, target);
        try (Database made = Connecting.alone(target)) {
            made.run("PRAGMA journal_mode = WAL");
            made.update("UPDATE setting SET value = ? WHERE key = 'identity'", IDENTITY);
        }
    }

    /**
     * Makes the file of a new group as a copy, whole or not at all. Does nothing where {@code made} isn't there or isn't what
     * it should be, or where the file is there meanwhile.
     */
    static void copy(Path made, Path file) throws IOException {
        if (!Files.isReadable(made)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(made);
        int at = indexOf(bytes, 0);
        if (at < 0 || indexOf(bytes, at + 1) >= 0) {
            return;
        }
        System.arraycopy(identity(), 0, bytes, at, IDENTITY.length());
        Path part = file.resolveSibling(
                "." + file.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(part);
            Disk.createPrivate(part);
            Files.write(part, bytes);
            Disk.sync(part);
            Disk.publish(part, file);
        } catch (FileAlreadyExistsException e) {
            // Another process made it just now.
        } finally {
            Disk.deleteQuietly(part);
        }
    }

    /** By SQLite, as the schema draws it. */
    private static byte[] identity() {
        try (Database nothing = Connecting.memory()) {
            return nothing.first("SELECT lower(hex(randomblob(16)))", row -> row.getString(1))
                    .orElseThrow()
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int at = from; at <= bytes.length - IDENTITY.length(); at++) {
            if (bytes[at] == IDENTITY.charAt(0) && isAt(bytes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at) {
        for (int i = 1; i < IDENTITY.length(); i++) {
            if (bytes[at + i] != IDENTITY.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
