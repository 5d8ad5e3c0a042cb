package org.lectern.store.file;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.text.UserException;
import org.sqlite.SQLiteConnection;

/**
 * One connection with its prepared statements and its transaction. One thread at a time. Faults of SQLite come out as
 * {@link Faults} has them.
 */
public final class Database implements AutoCloseable {
    /** How long a write waits while others' go through. */
    private static final long CROWD_NANOS = 60_000_000_000L;

    private final Path file;
    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Optional<WriteQueue> queue;
    private final Optional<FileIdentity> identity;
    private int depth;

    /** Whether damage is being looked for. */
    private boolean examining;

    /** @param queue whose turn it is to write; none where nobody else has the file, which then stays the one that it is */
    Database(Path file, SQLiteConnection connection, Optional<WriteQueue> queue) {
        this.file = file;
        this.connection = connection;
        this.queue = queue;
        this.identity = queue.isEmpty() ? Optional.empty() : FileIdentity.of(file);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Whether every write is refused. */
    public boolean readOnly() {
        try {
            return connection.isReadOnly() || number("PRAGMA query_only") == 1;
        } catch (SQLException e) {
            throw told(e);
        }
    }

    Path file() {
        return file;
    }

    public <T> List<T> list(String sql, Row<T> mapper, @Nullable Object... values) {
        try {
            PreparedStatement statement = bound(sql, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(made(mapper, rows));
                }
            }
            return found;
        } catch (SQLException e) {
            forget(sql);
            throw told(e);
        }
    }

    /** What a person is told; where it is no fault that one knows, damage is looked for before the program is blamed. */
    private RuntimeException told(SQLException fault) {
        RuntimeException told = Faults.of(file, fault);
        if (told instanceof UserException || examining) {
            return told;
        }
        examining = true;
        try {
            return Copies.faults(this).isEmpty() ? told : Faults.damaged(file, fault);
        } catch (RuntimeException unreadable) {
            return Faults.damaged(file, fault);
        } finally {
            examining = false;
        }
    }

    /** What a row holds that no Lectern writes is damage of the file. */
    private <T> T made(Row<T> mapper, ResultSet row) throws SQLException {
        try {
            return mapper.of(row);
        } catch (UserException told) {
            throw told;
        } catch (RuntimeException unreadable) {
            throw Faults.damaged(file, unreadable);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> mapper, @Nullable Object... values) {
        List<T> found = list(sql, mapper, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Runs one statement that writes, in a transaction of its own where there is none. */
    public void update(String sql, @Nullable Object... values) {
        if (depth == 0) {
            writing(() -> execute(sql, values));
        } else {
            execute(sql, values);
        }
    }

    /** Holds from now on what the other one does; only for one that holds nothing yet and is in memory. */
    public void become(Database other) {
        try {
            become(other.connection.serialize("main"));
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /** Holds from now on what a file of these bytes does; only for one that holds nothing yet and is in memory. */
    void become(byte[] bytes) {
        try {
            connection.deserialize("main", bytes);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /** Has the statement ready before the transaction that runs it. */
    public void prepare(String sql) {
        try {
            bound(sql);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /** Runs one statement, in no transaction but that which there is. */
    public void execute(String sql, @Nullable Object... values) {
        try {
            bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw told(e);
        }
    }

    /** A statement that failed is made anew the next time: the driver leaves it in the middle, and refuses it from then on. */
    private void forget(String sql) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException ignored) {
                // The fault that led here is the one to tell.
            }
        }
    }

    /** Runs a script of statements that take and give nothing. */
    public void run(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /**
     * Runs the work in one write transaction; within another, as a part of it that is kept or taken back whole.
     *
     * @throws UserException where nobody's writes go through for seconds, or only others' for a minute
     */
    public <T> T write(Supplier<T> work) {
        if (depth > 0) {
            execute("SAVEPOINT inner");
            return within("RELEASE inner", "ROLLBACK TO inner; RELEASE inner", work);
        }
        if (beginAtOnce()) {
            return within("COMMIT", "ROLLBACK", checked(work));
        }
        queue.ifPresent(WriteQueue::take);
        try {
            begin();
            return within("COMMIT", "ROLLBACK", checked(work));
        } finally {
            queue.ifPresent(WriteQueue::giveUp);
        }
    }

    /** The work, and at its end, when nothing is kept yet, a look whether the file is still the one that lies there. */
    private <T> Supplier<T> checked(Supplier<T> work) {
        return () -> {
            T result = work.get();
            identity.ifPresent(FileIdentity::requireSame);
            return result;
        };
    }

    /** A number that changes when another connection has written. */
    public long version() {
        return number("PRAGMA data_version");
    }

    /** Where nobody stands in line and nobody writes just now, as is nearly always so, there is no line to be formed. */
    private boolean beginAtOnce() {
        if (queue.isEmpty() || queue.get().isFormed()) {
            return false;
        }
        int patience = connection.getBusyTimeout();
        try {
            connection.setBusyTimeout(0);
            execute("BEGIN IMMEDIATE");
            return true;
        } catch (SQLException e) {
            throw told(e);
        } catch (UserException e) {
            if (!Faults.busy(e)) {
                throw e;
            }
            return false;
        } finally {
            waitAtMost(patience);
        }
    }

    /** How long SQLite waits for others before a fault comes of it, in milliseconds. */
    public void waitAtMost(int millis) {
        try {
            connection.setBusyTimeout(millis);
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /** SQLite's waiting isn't fair: on a slow machine it may be over while everybody else's writes go through. */
    private void begin() {
        long since = System.nanoTime();
        long before = -1;
        while (true) {
            try {
                execute("BEGIN IMMEDIATE");
                return;
            } catch (UserException e) {
                long now = version();
                if (!Faults.busy(e) || now == before || System.nanoTime() - since > CROWD_NANOS) {
                    throw e;
                }
                before = now;
            }
        }
    }

    public void writing(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work on one state of the file, whatever others write meanwhile. */
    public <T> T read(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        execute("BEGIN");
        return within("COMMIT", "ROLLBACK", work);
    }

    private <T> T within(String commit, String rollback, Supplier<T> work) {
        depth++;
        boolean done = false;
        try {
            T result = work.get();
            execute(commit);
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                takeBack(rollback);
            }
        }
    }

    /** SQLite has taken back by itself where the fault was grave; then there is nothing left to do. */
    private void takeBack(String rollback) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(rollback);
        } catch (SQLException ignored) {
            // The fault that led here is the one to tell.
        }
    }

    /**
     * Writes what the log holds into the file and empties the log, so that nothing is left of what was deleted.
     *
     * @return whether it is empty; false where another program still reads an earlier state, which stays until it ends
     */
    public boolean emptyLog() {
        return number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
            default -> throw new IllegalArgumentException("no type of a column: " + value);
        }
    }

    @Override
    public void close() {
        queue.ifPresent(WriteQueue::close);
        try {
            connection.close();
        } catch (SQLException e) {
            throw told(e);
        }
    }
}
