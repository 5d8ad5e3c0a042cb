package org.lectern.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.reading.Address;
import org.lectern.reading.Kind;
import org.lectern.reading.Shelf;
import org.lectern.store.file.Database;

/** Search over the shelf's paragraphs and their footnotes. */
final class ShelfSearch {

    /**
     * Ranking weighs every hit, which for a word that is everywhere takes a third of a second on a large shelf; past so
     * many hits the first in reading order are as good.
     */
    private static final int RANKED = 4_000;

    /** Letters from which on a word may always be a beginning. */
    private static final int BEGINNING = 4;

    private static final String VISIBLE = " FROM paragraph_index i JOIN block b ON b.id = i.rowid"
            + " JOIN reading r ON r.id = b.reading WHERE paragraph_index MATCH ? AND r.hidden = 0";

    private static final String SNIPPETS = "SELECT r.slug, r.digest, b.chapter, b.number, b.kind,"
            + " snippet(paragraph_index, 0, char(2), char(3), '…', 24) AS snippet" + VISIBLE;

    private static final String FOOTNOTES = "SELECT r.slug, r.digest, b.chapter, b.number, b.kind,"
            + " snippet(footnote_index, 0, char(2), char(3), '…', 24) AS snippet"
            + " FROM footnote_index i JOIN footnote f ON f.id = i.rowid JOIN block b ON b.id = f.block"
            + " JOIN reading r ON r.id = b.reading WHERE footnote_index MATCH ? AND r.hidden = 0"
            + " ORDER BY i.rowid LIMIT ?";

    private final Database database;

    ShelfSearch(Database database) {
        this.database = database;
    }

    List<Shelf.Hit> hits(String words, int limit) {
        if (SearchWords.query(words).isEmpty() || limit <= 0) {
            return List.of();
        }
        return database.read(() -> {
            String query = query(words);
            List<Shelf.Hit> hits = hitsOf(query, limit);
            return hits.size() < limit ? withFootnotes(hits, query, limit) : hits;
        });
    }

    /** Behind the paragraphs that hold the words stand those in whose footnotes they are. */
    private List<Shelf.Hit> withFootnotes(List<Shelf.Hit> hits, String query, int limit) {
        Set<String> places = new HashSet<>();
        hits.forEach(hit -> places.add(hit.slug() + " " + hit.address()));
        List<Shelf.Hit> all = new ArrayList<>(hits);
        for (Shelf.Hit hit : read(FOOTNOTES, query, limit + hits.size())) {
            if (all.size() < limit && places.add(hit.slug() + " " + hit.address())) {
                all.add(hit);
            }
        }
        return all;
    }

    /**
     * A word that is common, or short, is taken for a whole one where there is such a word: to bring together all that begin
     * as it does takes longer than a person likes to wait.
     */
    private String query(String words) {
        String query = SearchWords.query(words);
        String whole = SearchWords.whole(words);
        if (query.equals(whole)) {
            return query;
        }
        long found = count(whole);
        boolean brief = words.strip().length() - words.strip().lastIndexOf(' ') - 1 < BEGINNING;
        return found > RANKED || (brief && found > 0) ? whole : query;
    }

    /** How many paragraphs match, up to one more than are ranked. */
    private long count(String query) {
        return database.number(
                "SELECT count(*) FROM (SELECT 1 FROM paragraph_index WHERE paragraph_index MATCH ? LIMIT ?)",
                query,
                RANKED + 1);
    }

    private List<Shelf.Hit> hitsOf(String query, int limit) {
        if (count(query) > RANKED) {
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
