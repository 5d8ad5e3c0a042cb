package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.reading.Address;
import org.lectern.reading.Shelf;
import org.lectern.store.file.Database;
import org.lectern.text.Excerpt;
import org.lectern.text.SearchQuery;

/** Search over the shelf: titles and authors, headings, paragraphs, footnotes. */
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

    /** A heading's address is that of the paragraph below it. */
    private static final String NUMBER =
            "coalesce(b.number, (SELECT min(n.number) FROM block n WHERE n.reading = b.reading"
                    + " AND n.chapter = b.chapter AND n.position > b.position), 1) AS number";

    private static final String BLOCKS =
            "SELECT r.slug, r.digest, b.chapter, " + NUMBER + ", b.kind, b.text AS words" + VISIBLE;

    private static final String FOOTNOTES =
            "SELECT r.slug, r.digest, b.chapter, b.number, 'footnote' AS kind, f.text AS words"
                    + " FROM footnote_index i JOIN footnote f ON f.id = i.rowid JOIN block b ON b.id = f.block"
                    + " JOIN reading r ON r.id = b.reading WHERE footnote_index MATCH ? AND r.hidden = 0"
                    + " ORDER BY i.rowid LIMIT ?";

    /** Few enough to be looked through: a thousand readings of thirty chapters are read in a blink. */
    private static final String TITLES = "SELECT r.slug, r.digest, 1 AS chapter, 1 AS number, 'title' AS kind,"
            + " coalesce(r.own_title, r.title) AS words FROM reading r WHERE r.hidden = 0"
            + " UNION ALL SELECT r.slug, r.digest, 1, 1, 'author', r.author FROM reading r WHERE r.hidden = 0"
            + " UNION ALL SELECT r.slug, r.digest, c.number, 1, 'chapter', c.title"
            + " FROM chapter c JOIN reading r ON r.id = c.reading WHERE r.hidden = 0";

    private final Database database;

    ShelfSearch(Database database) {
        this.database = database;
    }

    List<Shelf.Hit> hits(String words, int limit) {
        SearchQuery asked = SearchQuery.of(words);
        if (asked.terms().isEmpty() || limit <= 0) {
            return List.of();
        }
        return database.read(() -> {
            List<Shelf.Hit> hits = new ArrayList<>(database.list(TITLES, row -> title(row, asked)).stream()
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList());
            String query = query(words, asked);
            hits.addAll(hitsOf(query, asked, limit - hits.size()));
            return hits.size() < limit ? withFootnotes(hits, query, asked, limit) : hits;
        });
    }

    /** Behind the paragraphs that hold the words stand those in whose footnotes they are. */
    private List<Shelf.Hit> withFootnotes(List<Shelf.Hit> hits, String query, SearchQuery asked, int limit) {
        Set<String> places = new HashSet<>();
        hits.forEach(hit -> places.add(hit.slug() + " " + hit.address()));
        List<Shelf.Hit> all = new ArrayList<>(hits);
        for (Shelf.Hit hit : read(FOOTNOTES, asked, query, limit + hits.size())) {
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
    private String query(String words, SearchQuery asked) {
        String query = SearchWords.beginnings(asked);
        String whole = SearchWords.whole(asked);
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

    private List<Shelf.Hit> hitsOf(String query, SearchQuery asked, int limit) {
        if (count(query) > RANKED) {
            return read(BLOCKS + " ORDER BY i.rowid LIMIT ?", asked, query, limit);
        }
        // The best are chosen first, so that texts are read for them alone.
        return read(
                BLOCKS + " AND i.rowid IN (SELECT i.rowid" + VISIBLE + " ORDER BY i.rank, i.rowid LIMIT ?)"
                        + " ORDER BY i.rank, i.rowid",
                asked,
                query,
                query,
                limit);
    }

    private List<Shelf.Hit> read(String sql, SearchQuery asked, Object... values) {
        return database.list(sql, row -> hit(row, asked), values);
    }

    private static Optional<Shelf.Hit> title(ResultSet row, SearchQuery asked) throws SQLException {
        return asked.isIn(row.getString("words")) ? Optional.of(hit(row, asked)) : Optional.empty();
    }

    private static Shelf.Hit hit(ResultSet row, SearchQuery asked) throws SQLException {
        return new Shelf.Hit(
                row.getString("slug"),
                new Address(row.getInt("chapter"), row.getInt("number"), row.getInt("digest") == 1),
                row.getString("kind"),
                Excerpt.of(row.getString("words"), asked));
    }
}
