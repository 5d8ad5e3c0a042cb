package org.lectern.store.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.store.file.Connecting;
import org.lectern.store.file.Database;
import org.lectern.store.file.Disk;
import org.lectern.store.file.FileOpening;
import org.lectern.store.file.Header;
import org.lectern.store.file.Migrations;
import org.lectern.text.UserException;

/** Examines a group's file, and mends what can be made anew from what is whole. */
public final class Doctor {
    private static final String RESTORE = "bring back a backup: lectern restore FILE";

    private Doctor() {}

    /** What was looked at, in order, and how it is. What people wrote is not touched, nor is the schema. */
    public static List<Finding> examine(Path file) {
        List<Finding> findings = new ArrayList<>();
        if (!Files.exists(file)) {
            return List.of(Finding.warning("file", file + " isn't there", "Lectern makes it on the first start"));
        }
        try {
            Finding whose = whose(file);
            findings.add(whose);
            if (whose.wrong()) {
                return findings;
            }
            findings.addAll(FileSurroundings.examine(file));
        } catch (IOException e) {
            findings.add(Finding.wrong("file", file + ": " + Disk.reason(e), "see to it that you may read it"));
            return findings;
        }
        try (Database database = Connecting.to(file)) {
            findings.addAll(inside(database));
        } catch (UserException e) {
            findings.add(Finding.wrong("opening", told(e), RESTORE));
        }
        return findings;
    }

    /** What searches find a row by, made anew where another program changed its words. */
    private static final List<String> TOKENS = List.of(
            "UPDATE block SET tokens = lectern_tokens(text) WHERE tokens <> lectern_tokens(text)",
            "UPDATE footnote SET tokens = lectern_tokens(text) WHERE tokens <> lectern_tokens(text)",
            "UPDATE note SET tokens = lectern_tokens(text), quote_tokens = lectern_tokens(quote)"
                    + " WHERE tokens <> lectern_tokens(text) OR quote_tokens <> lectern_tokens(quote)");

    /**
     * Makes the indexes anew and writes the log into the file; then examines.
     *
     * @throws UserException where the file isn't ours to touch, or too damaged for that
     */
    public static List<Finding> mend(Path file) {
        try (Database database = FileOpening.open(file)) {
            database.run("REINDEX");
            database.writing(() -> {
                TOKENS.forEach(database::run);
                for (String index : Inspection.INDEXES) {
                    database.run("INSERT INTO " + index + " (" + index + ") VALUES ('rebuild')");
                }
            });
            database.emptyLog();
        }
        return examine(file);
    }

    private static Finding whose(Path file) throws IOException {
        return switch (Header.of(file)) {
            case US -> Finding.well("file", file.toString());
            case NOBODY -> Finding.warning("file", file + " is empty", "Lectern fills it on the next start");
            case ANOTHER ->
                Finding.wrong(
                        "file",
                        file + " is not a Lectern file, or its beginning is damaged",
                        RESTORE + ", or say another with --db");
        };
    }

    private static List<Finding> inside(Database database) {
        List<Finding> findings = new ArrayList<>();
        int version = Migrations.version(database);
        findings.add(Inspection.schemaVersion(version));
        if (version < 1 || version > Migrations.LATEST) {
            return findings;
        }
        for (Look look : Inspection.LOOKS) {
            try {
                findings.add(look.eye().see(database));
            } catch (UserException e) {
                // What can't even be looked at tells nothing more.
                findings.add(Finding.wrong(look.what(), told(e), RESTORE));
                break;
            }
        }
        return findings;
    }

    /** One thing to look at. */
    record Look(String what, Eye eye) {}

    /** How to look. */
    @FunctionalInterface
    interface Eye {
        Finding see(Database database);
    }

    /** SQLite's own words, where it has some: the person's are the remedy's. */
    private static String told(UserException fault) {
        Throwable cause = fault.getCause();
        return String.valueOf(cause == null ? fault.getMessage() : cause.getMessage());
    }
}
