package org.lectern.store;

import java.util.List;
import org.lectern.reading.Address;
import org.lectern.reading.Kind;
import org.lectern.reading.Shelf;

/** Search over the shelf's paragraphs. */
final class ShelfSearch {

    /**
     * Ranking weighs every hit, which for a word that is everywhere takes a third of a second on a large shelf; past so
     * many hits the first in reading order are as good.
     */
    private static final int RANKED = 4_000;

    private static final String VISIBLE = " FROM paragraph_index i JOIN block b ON b.id = i.rowid"
            + " JOIN reading r ON r.id = b.reading WHERE paragraph_index MATCH ? AND r.hidden = 0";

    private static final String SNIPPETS = "SELECT r.slug, r.digest, b.chapter, b.number, b.kind,"
            + " snippet(paragraph_index, 0, char(2), char(3), '…', 24) AS snippet" + VISIBLE;

    private final Database database;

    ShelfSearch(Database database) {
        this.database = database;
    }

    List<Shelf.Hit> hits(String words, int limit) {
        String query = SearchWords.query(words);
        if (query.isEmpty() || limit <= 0) {
            return List.of();
        }
        return database.read(() -> hitsOf(query, limit));
    }

    private List<Shelf.Hit> hitsOf(String query, int limit) {
        long found = database.number(
                "SELECT count(*) FROM (SELECT 1 FROM paragraph_index WHERE paragraph_index MATCH ? LIMIT ?)",
                query,
                RANKED + 1);
        if (found > RANKED) {
            return read(SNIPPETS + " ORDER BY i.rowid LIMIT ?", query, limit);
        }
        // The best are chosen first, so that snippets are made for them alone.
        return read(
                SNIPPETS + " AND i.rowid IN (SELECT i.rowid" + VISIBLE + " ORDER BY i.rank, i.rowid LIMIT ?)"
                        + " ORDER BY i.rank, i.rowid",
                query,
                query,
                limit);
    }

    private List<Shelf.Hit> read(String sql, Object... values) {
        return database.list(
                sql,
                row -> new Shelf.Hit(
                        row.getString("slug"),
                        new Address(row.getInt("chapter"), row.getInt("number"), row.getInt("digest") == 1),
                        Kind.of(row.getString("kind")),
                        row.getString("snippet")),
                values);
    }
}
