package org.lectern.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lectern.text.UserException;

/** The first hundred bytes of a database file, read without SQLite, so that a file that isn't ours is never opened. */
final class Header {

    /** SQLite's application id for a group's file: "Lctn". */
    static final int APPLICATION = 0x4c63746e;

    private static final int LENGTH = 100;
    private static final int APPLICATION_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Header() {}

    /** What a file is, by its header. */
    enum Belongs {
        NOBODY,
        US,
        ANOTHER
    }

    /** Whose the file is; an empty one is nobody's. */
    static Belongs of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        if (bytes.length == 0) {
            return Belongs.NOBODY;
        }
        boolean database = bytes.length == LENGTH && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        return database && number(bytes, APPLICATION_AT) == APPLICATION ? Belongs.US : Belongs.ANOTHER;
    }

    /** Refuses a file that holds something else. */
    static void requireOurs(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder; name the group's file in it: --db " + file.resolve("lectern.db"));
        }
        if (of(file) == Belongs.ANOTHER) {
            throw new UserException(file + " is not a Lectern file, and was left as it is; say another with --db FILE");
        }
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
