package org.lectern.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.desk.port.MendStore;
import org.lectern.desk.port.Origins;
import org.lectern.desk.port.Transactions;
import org.lectern.reading.Shelf;
import org.lectern.store.file.Connecting;
import org.lectern.store.file.Database;
import org.lectern.store.file.FileOpening;
import org.lectern.store.file.Migrations;
import org.lectern.store.file.NewGroup;
import org.lectern.study.members.Members;
import org.lectern.study.news.SeenStore;
import org.lectern.study.notes.NoteStore;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Schedule;

/**
 * A group's file, open. One thread at a time; several processes, each with its own, may have the same file open. What
 * goes wrong with the file comes out of any method as a {@link org.lectern.text.UserException} that says what to do.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final SqliteSettings settings;
    private final ParentRows rows;

    private Store(Database database) {
        this.database = database;
        this.settings = new SqliteSettings(database);
        this.rows = new ParentRows(database);
    }

    /**
     * Opens the file, brought up to date, or makes it: the folder 0700, the file 0600. A file that is there keeps its
     * mode.
     *
     * @throws org.lectern.text.UserException where the file is another program's, a newer Lectern's, damaged, on a
     *     network or not the person's to write
     */
    public static Store open(Path file) {
        return new Store(FileOpening.open(file));
    }

    /**
     * As {@link #open(Path)}; a new file is a copy of one that {@link #writeNew} made, which takes less time.
     *
     * @param made where it is; where there is none, the file is made anew
     */
    public static Store open(Path file, Path made) {
        return new Store(FileOpening.open(file, Optional.of(made)));
    }

    /** Whether the file can be read and not written. */
    public boolean readOnly() {
        return database.readOnly();
    }

    /** Writes this group, in which nobody has done anything yet, as what new ones are copied from. */
    public void writeNew(Path target) {
        NewGroup.write(database, target);
    }

    /** A group in memory, gone when it is closed; for trying things out. */
    public static Store inMemory() {
        Database database = Connecting.memory();
        Migrations.own().apply(database);
        return new Store(database);
    }

    /** A copy of this group in memory, gone when it is closed; this one stays as it is. */
    public Store copyInMemory() {
        Database database = Connecting.memory();
        database.become(this.database);
        database.run("PRAGMA foreign_keys = ON");
        return new Store(database);
    }

    public Shelf shelf() {
        return new SqliteShelf(database);
    }

    public Members members() {
        return new SqliteMembers(database, settings, rows);
    }

    /** Everybody's notes; only {@link org.lectern.study.notes.Margins} may have it. */
    public NoteStore notes() {
        return new SqliteNotes(database, rows);
    }

    public SeenStore seen() {
        return new SqliteSeen(database, rows);
    }

    public ProgressStore progress() {
        return new SqliteProgress(database, rows);
    }

    public QuestionStore questions() {
        return new SqliteQuestions(database, rows);
    }

    /** The sessions, by the machine's clock. */
    public Schedule schedule() {
        return schedule(Clock.systemUTC());
    }

    /** @param clock says when something was announced */
    public Schedule schedule(Clock clock) {
        return new SqliteSchedule(database, rows, clock);
    }

    public MendStore mends() {
        return new SqliteMends(database, rows);
    }

    public Origins origins() {
        return new SqliteOrigins(database, rows);
    }

    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T write(Supplier<T> work) {
                return database.write(work);
            }

            @Override
            public long version() {
                return database.version();
            }
        };
    }

    /** 32 hexadecimal digits that this group's file has from its beginning, and no other group's; a backup has the same. */
    public String identity() {
        return settings.get("identity").orElseThrow();
    }

    /** What {@link #setMeta} kept under the key. */
    public Optional<String> meta(String key) {
        return settings.get("meta." + key);
    }

    /** Keeps a value of the program's own, not of the group's, with the file. */
    public void setMeta(String key, String value) {
        settings.set("meta." + key, value);
    }

    /** For tests that don't want to wait: see {@link Database#waitAtMost}. */
    void waitAtMost(int millis) {
        database.waitAtMost(millis);
    }

    @Override
    public void close() {
        database.close();
    }
}
