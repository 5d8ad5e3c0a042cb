package org.lectern.store;

import java.util.List;
import org.lectern.store.file.Database;

/**
 * Writes what must not tell when it was written. A row's place in its page and in the log says after which other it came,
 * and those have times; so the tables are laid down anew in the order of their keys, and the log is emptied.
 */
final class UnlinkableWrite {

    private UnlinkableWrite() {}

    /**
     * @param tables small ones, without triggers; the work must check what they refer to by itself
     * @return whether the log is empty; false where another program still reads an earlier state
     */
    static boolean write(Database database, List<String> tables, Runnable work) {
        // What refers to these rows stays while they are away for a moment; only outside a transaction can that be
        // said.
        database.run("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF");
        try {
            database.writing(() -> {
                work.run();
                tables.forEach(table -> layAnew(database, table));
            });
        } finally {
            database.run("PRAGMA foreign_keys = ON");
        }
        return database.emptyLog();
    }

    private static void layAnew(Database database, String table) {
        database.run("CREATE TEMP TABLE laid AS SELECT * FROM main." + table + "; DELETE FROM main." + table
                + "; INSERT INTO main." + table + " SELECT * FROM temp.laid ORDER BY 1, 2; DROP TABLE temp.laid");
    }
}
