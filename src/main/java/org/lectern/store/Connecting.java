package org.lectern.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens SQLite's connections, straight and not through the driver manager, whose search for drivers costs a start. */
final class Connecting {

    /** Longer than anybody's write takes, shorter than anybody's patience. Milliseconds. */
    static final int BUSY_TIMEOUT = 5_000;

    private static final int READ_ONLY = 0x1;
    private static final int READ_WRITE = 0x2;
    private static final int URI = 0x40;

    private Connecting() {}

    /** To a file that is there, for reading and writing. */
    static Database to(Path file) {
        return new Database(file, connection(file, "", READ_WRITE | URI));
    }

    /** To a file that is there, which stays as it is. */
    static Database reading(Path file) {
        return new Database(file, connection(file, "", READ_ONLY | URI));
    }

    /** To a file as it lies there: without locks, without its log, and nothing is made beside it. */
    static Database unchanging(Path file) {
        return new Database(file, connection(file, "?immutable=1", READ_ONLY | URI));
    }

    private static SQLiteConnection connection(Path file, String parameters, int mode) {
        Properties options = new Properties();
        options.setProperty("open_mode", Integer.toString(mode));
        options.setProperty("busy_timeout", Integer.toString(BUSY_TIMEOUT));
        // A URI, since the driver would read options out of a name with a question mark in it.
        String name = file.toAbsolutePath().toUri() + parameters;
        try {
            return new JDBC4Connection("jdbc:sqlite:" + name, name, options);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }
}
