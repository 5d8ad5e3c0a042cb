package org.lectern.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.text.UserException;

/**
 * Brings a file's schema up to date: numbered scripts, applied in one transaction. The file's user_version says how many
 * it has had.
 *
 * @param scripts the first is number 1
 */
public record Migrations(List<String> scripts) {

    /** How many scripts there are; known without reading them, so that a start needs not. */
    public static final int LATEST = 11;

    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /** The program's own. */
    public static Migrations own() {
        List<String> scripts = new ArrayList<>();
        for (int number = 1; number <= LATEST; number++) {
            scripts.add(script("000"
                            .substring(Math.min(3, Integer.toString(number).length() - 1)) + number + ".sql"));
        }
        return new Migrations(scripts);
    }

    public static int version(Database database) {
        return (int) database.number("PRAGMA user_version");
    }

    /** Refuses what a newer program wrote, since writing to it could lose what this one doesn't know of. */
    static void requireKnown(Path file, int version, int latest) {
        if (version > latest) {
            throw new UserException(file + " was written by a newer Lectern (schema " + version
                    + "; this one knows up to " + latest + "); install the newer one, or say another file with --db");
        }
    }

    /** As {@link #apply}; a file that holds something is copied first, beside itself. */
    void applyToCopied(Database database) {
        int before = version(database);
        requireKnown(database.file(), before, scripts.size());
        if (before > 0 && before < scripts.size()) {
            copyAside(database, before);
        }
        apply(database);
    }

    /** Applies what the file lacks, all or nothing. */
    public void apply(Database database) {
        // Outside of the transaction, where SQLite heeds it: a script may build a table anew that others refer to.
        database.run("PRAGMA foreign_keys = OFF");
        try {
            database.writing(() -> applyMissing(database));
        } finally {
            database.run("PRAGMA foreign_keys = ON");
        }
    }

    private void applyMissing(Database database) {
        // Another process may have been quicker.
        int version = version(database);
        requireKnown(database.file(), version, scripts.size());
        if (version == 0 && database.number("SELECT count(*) FROM sqlite_schema") > 0) {
            throw new UserException(
                    database.file() + " is not a Lectern file, and was left as it is; say another with --db FILE");
        }
        for (String script : scripts.subList(version, scripts.size())) {
            database.run(script);
        }
        if (version == scripts.size()) {
            return;
        }
        if (!database.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()) {
            throw new IllegalStateException("a migration left rows that refer to nothing");
        }
        database.run("PRAGMA application_id = " + Header.APPLICATION + "; PRAGMA user_version = " + scripts.size());
    }

    private static void copyAside(Database database, int version) {
        String name = database.file().getFileName() + ".schema-" + version + ".backup";
        Path copy = database.file().resolveSibling(name);
        for (int again = 2; Files.exists(copy); again++) {
            copy = database.file().resolveSibling(name + "-" + again);
        }
        Copies.write(database, copy);
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
