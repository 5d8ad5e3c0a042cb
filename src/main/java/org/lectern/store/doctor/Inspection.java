package org.lectern.store.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lectern.store.file.Connecting;
import org.lectern.store.file.Database;
import org.lectern.store.file.Faults;
import org.lectern.store.file.Migrations;
import org.lectern.text.UserException;

/** What the doctor looks at inside a file. */
final class Inspection {
    static final List<String> INDEXES = List.of("paragraph_index", "footnote_index", "note_index");

    static final List<Doctor.Look> LOOKS = List.of(
            new Doctor.Look("pages", Inspection::pages),
            new Doctor.Look("references", Inspection::references),
            new Doctor.Look("schema", Inspection::schema),
            new Doctor.Look("search index", Inspection::searchIndex),
            new Doctor.Look("anchors", Inspection::anchors),
            new Doctor.Look("log", Inspection::log));

    private static final String RESTORE = "bring back a backup: lectern restore FILE";
    private static final String FIX = "lectern doctor --fix";

    private Inspection() {}

    static Finding schemaVersion(int version) {
        String state = version + " of " + Migrations.LATEST;
        if (version > Migrations.LATEST) {
            return Finding.wrong("schema version", state, "a newer Lectern wrote the file; install that");
        }
        return version == Migrations.LATEST
                ? Finding.well("schema version", state)
                : Finding.warning("schema version", state, "the next start brings it up to date, and keeps a copy");
    }

    private static Finding pages(Database database) {
        List<String> faults = database.list("PRAGMA integrity_check(5)", row -> row.getString(1));
        if (faults.equals(List.of("ok"))) {
            return Finding.well("pages", "whole");
        }
        boolean indexes = faults.stream().allMatch(fault -> fault.contains("index"));
        return Finding.wrong("pages", String.join("; ", faults), indexes ? FIX + "; else " + RESTORE : RESTORE);
    }

    private static Finding references(Database database) {
        List<String> tables = database.list("PRAGMA foreign_key_check", row -> row.getString(1));
        return tables.isEmpty()
                ? Finding.well("references", "whole")
                : Finding.wrong(
                        "references",
                        tables.size() + " rows refer to what is gone, in " + new TreeSet<>(tables),
                        RESTORE);
    }

    /** The file's tables, indexes, triggers and views beside those that the migrations make. */
    private static Finding schema(Database database) {
        String all = "SELECT name || ': ' || ifnull(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'";
        List<String> wanted;
        try (Database fresh = Connecting.memory()) {
            Migrations.own().apply(fresh);
            wanted = fresh.list(all, row -> row.getString(1));
        }
        List<String> found = database.list(all, row -> row.getString(1));
        List<String> off = new ArrayList<>();
        for (String one : wanted) {
            if (!found.contains(one)) {
                off.add(one.substring(0, one.indexOf(':')));
            }
        }
        return off.isEmpty()
                ? Finding.well("schema", "as it should be")
                : Finding.wrong("schema", "missing or changed: " + String.join(", ", off), RESTORE);
    }

    private static Finding searchIndex(Database database) {
        for (String index : INDEXES) {
            try {
                database.update("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
            } catch (UserException e) {
                if (Faults.busy(e)) {
                    throw e;
                }
                return Finding.wrong("search index", index + " is out of step with the text", FIX + " makes it anew");
            }
        }
        return Finding.well("search index", "in step");
    }

    private static Finding anchors(Database database) {
        long adrift = database.number("SELECT count(*) FROM note n JOIN reading r ON r.id = n.reading"
                + " WHERE n.first_paragraph > 0 AND (n.digest <> r.digest OR NOT EXISTS (SELECT 1 FROM block b"
                + " WHERE b.reading = n.reading AND b.chapter = n.first_chapter AND b.number = n.first_paragraph))");
        if (adrift > 0) {
            return Finding.warning(
                    "anchors", adrift + " notes stand on a paragraph that is gone", "import the reading again");
        }
        List<String> misplaced = database.list(
                "SELECT r.slug || ' ' || n.first_chapter || '.' || n.first_paragraph FROM note n"
                        + " JOIN reading r ON r.id = n.reading"
                        + " JOIN block b ON b.reading = n.reading AND b.chapter = n.first_chapter AND b.number = n.first_paragraph"
                        + " WHERE n.quote <> '' AND n.start >= 0 AND n.first_chapter = n.last_chapter"
                        + " AND n.first_paragraph = n.last_paragraph AND instr(b.text, n.quote) = 0 ORDER BY 1",
                row -> row.getString(1));
        return misplaced.isEmpty()
                ? Finding.well("anchors", "every note stands on its passage")
                : Finding.warning(
                        "anchors",
                        misplaced.size() + " notes quote words that aren't where they stand: "
                                + String.join(", ", misplaced.subList(0, Math.min(5, misplaced.size()))),
                        "look at them, and import the reading again");
    }

    private static Finding log(Database database) {
        String mode =
                database.first("PRAGMA journal_mode", row -> row.getString(1)).orElse("");
        return mode.equals("wal")
                ? Finding.well("log", "write-ahead")
                : Finding.warning("log", "the write-ahead log is off (" + mode + ")", "the next start switches it on");
    }
}
