package org.lectern.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.lectern.text.SearchTokens;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens SQLite's connections, straight and not through the driver manager, whose search for drivers costs a start. */
public final class Connecting {

    /** Longer than anybody's write takes, shorter than anybody's patience. Milliseconds. */
    static final int BUSY_TIMEOUT = 5_000;

    private static final int READ_ONLY = 0x1;
    private static final int READ_WRITE = 0x2;
    private static final int CREATE = 0x4;
    private static final int URI = 0x40;

    private Connecting() {}

    /** To a file that is there and that others may have open, for reading and writing. */
    public static Database to(Path file) {
        return new Database(file, open(file, uri(file), READ_WRITE | URI), Optional.of(new WriteQueue(file)));
    }

    /** To a file that is there and that nobody else knows of. */
    static Database alone(Path file) {
        return new Database(file, open(file, uri(file), READ_WRITE | URI), Optional.empty());
    }

    /** To a file that is there, which stays as it is. */
    public static Database reading(Path file) {
        return new Database(file, open(file, uri(file), READ_ONLY | URI), Optional.empty());
    }

    /** To a file as it lies there: without locks, without its log, and nothing is made beside it. */
    static Database unchanging(Path file) {
        return new Database(file, open(file, uri(file) + "?immutable=1", READ_ONLY | URI), Optional.empty());
    }

    /** To nothing but memory. */
    public static Database memory() {
        Path nowhere = Path.of("memory");
        return new Database(nowhere, open(nowhere, ":memory:", READ_WRITE | CREATE), Optional.empty());
    }

    /** To a copy in memory of a file's bytes; faults name the file. */
    static Database memory(Path file, byte[] bytes) {
        Database database = new Database(file, open(file, ":memory:", READ_WRITE | CREATE), Optional.empty());
        database.become(bytes);
        return database;
    }

    /** The driver would read options out of a plain name with a question mark in it. */
    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private static SQLiteConnection open(Path file, String name, int mode) {
        Properties options = new Properties();
        options.setProperty("open_mode", Integer.toString(mode));
        options.setProperty("busy_timeout", Integer.toString(BUSY_TIMEOUT));
        // Else the driver asks for the key after each insert, and leaves that question open.
        options.setProperty("jdbc.get_generated_keys", "false");
        try {
            SQLiteConnection connection = new JDBC4Connection("jdbc:sqlite:" + name, name, options);
            Function.create(connection, "lectern_tokens", new Tokens(), 1, Function.FLAG_DETERMINISTIC);
            return connection;
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** What the indexes hold of a text. */
    private static final class Tokens extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(SearchTokens.of(text));
            }
        }
    }
}
