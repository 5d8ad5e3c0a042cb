package org.lectern.store;

import java.util.Optional;
import org.lectern.store.file.Database;

/** Keys and values that belong to the file as a whole. */
final class SqliteSettings {
    private final Database database;

    SqliteSettings(Database database) {
        this.database = database;
    }

    Optional<String> get(String key) {
        return database.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
    }

    void set(String key, String value) {
        database.update(
                "INSERT INTO setting (key, value) VALUES (?,?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }
}
