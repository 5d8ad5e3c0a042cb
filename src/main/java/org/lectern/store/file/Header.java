package org.lectern.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.text.UserException;

/** What a file is, by the hundred bytes that a database begins with, so that one that isn't ours is never opened to be written. */
public final class Header {

    /** SQLite's application id for a group's file: "Lctn". */
    static final int APPLICATION = 0x4c63746e;

    private static final int LENGTH = 100;
    private static final int APPLICATION_AT = 68;
    private static final String MAGIC = "SQLite format 3\0";

    private Header() {}

    /** Whose a file is. */
    public enum Belongs {
        NOBODY,
        US,
        ANOTHER
    }

    /**
     * Whose the file is; an empty one is nobody's. SQLite itself reads it, as a file that never changes: no lock, no file
     * beside it. Were it read by other means, closing it would give up the locks that this process holds on it elsewhere
     * (sqlite.org/howtocorrupt.html, 2.2).
     */
    public static Belongs of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return Belongs.NOBODY;
        }
        try (Database database = Connecting.unchanging(file)) {
            return database.number("PRAGMA application_id") == APPLICATION ? Belongs.US : Belongs.ANOTHER;
        } catch (UserException e) {
            // No database, or a damaged one, which nobody can have open; its bytes tell.
            return ofBytes(file);
        }
    }

    private static Belongs ofBytes(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        boolean database =
                bytes.length == LENGTH && new String(bytes, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC);
        return database && ByteBuffer.wrap(bytes).getInt(APPLICATION_AT) == APPLICATION ? Belongs.US : Belongs.ANOTHER;
    }

    /** Refuses a file that holds something else. */
    static void requireOurs(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UserException(
                    file + " is a folder; name the group's file in it: --db " + file.resolve("lectern.db"));
        }
        if (of(file) == Belongs.ANOTHER) {
            throw new UserException(file + " is not a Lectern file, and was left as it is; say another with --db FILE");
        }
    }
}
