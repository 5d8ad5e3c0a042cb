package org.lectern.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.desk.port.Origins;
import org.lectern.store.file.Database;

/** Where readings came from, in SQLite. */
final class SqliteOrigins implements Origins {
    private final Database database;
    private final ParentRows rows;

    SqliteOrigins(Database database, ParentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Optional<String> same(Origin origin) {
        return database.first(
                "SELECT r.slug FROM origin o JOIN reading r ON r.id = o.reading"
                        + " WHERE o.content = ? AND o.way = ? AND o.fingerprint = r.fingerprint",
                row -> row.getString(1),
                origin.content(),
                origin.way());
    }

    @Override
    public Optional<String> of(String content) {
        return database.first(
                "SELECT r.slug FROM origin o JOIN reading r ON r.id = o.reading WHERE o.content = ?"
                        + " ORDER BY o.turn DESC LIMIT 1",
                row -> row.getString(1),
                content);
    }

    @Override
    public void put(String slug, Origin origin, long[] sketch) {
        database.writing(() -> {
            long reading = rows.reading(slug);
            long turn = database.number("SELECT 1 + ifnull(max(turn), 0) FROM origin");
            database.update(
                    "INSERT INTO origin (reading, content, way, fingerprint, turn)"
                            + " SELECT id, ?, ?, fingerprint, ? FROM reading WHERE id = ?"
                            + " ON CONFLICT (reading, content) DO UPDATE SET way = excluded.way,"
                            + " fingerprint = excluded.fingerprint, turn = excluded.turn",
                    origin.content(),
                    origin.way(),
                    turn,
                    reading);
            database.update(
                    "INSERT INTO sketch (reading, hashes) VALUES (?,?)"
                            + " ON CONFLICT (reading) DO UPDATE SET hashes = excluded.hashes",
                    reading,
                    ColumnCodec.hashes(sketch));
        });
    }

    @Override
    public Map<String, long[]> sketches() {
        Map<String, long[]> sketches = new LinkedHashMap<>();
        database.list(
                "SELECT r.slug, s.hashes FROM sketch s JOIN reading r ON r.id = s.reading ORDER BY r.id",
                row -> sketches.put(row.getString(1), ColumnCodec.hashes(row.getString(2))));
        return sketches;
    }
}
